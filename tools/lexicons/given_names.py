#!/usr/bin/env python3
"""Derive data/entities/given_names.tsv: of each given name the percentage of women among its bearers.

    given_names.py FOLDER > data/entities/given_names.tsv

FOLDER holds the national files of the US Social Security Administration, yob1930.txt to yob2014.txt (name, sex, births a line). A name is taken
if a thousand bearers are counted, since few bearers tell little and most rare names here are surnames elsewhere.
"""
import collections
import sys
from pathlib import Path

YEARS = range(1930, 2015)
LEAST = 1000


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    births = collections.defaultdict(lambda: {'M': 0, 'F': 0})
    for year in YEARS:
        for line in (Path(sys.argv[1]) / f'yob{year}.txt').read_text(encoding='utf-8').split():
            name, sex, count = line.split(',')
            births[name][sex] += int(count)
    print(f'# Given names with the percentage of women among their bearers born in the United States from {YEARS[0]} to {YEARS[-1]}; '
          'tools/lexicons/given_names.py, Social Security Administration')
    for name, count in sorted(births.items()):
        both = count['M'] + count['F']
        if both >= LEAST:
            print(f"{name}\t{round(100 * count['F'] / both)}")


main()
