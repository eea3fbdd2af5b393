#!/usr/bin/env python3
"""Holds the measured accuracy of the comparison on the annotated sets, where they are at hand.

    compare_test.py NEWSGLASS SHARED_DIR COMPARE.py FLOORS.tsv

Exit status 77 (skipped) without SHARED_DIR/gold. FLOORS.tsv: set, figure, key, least value. Two persons are never made one.
"""
import re
import subprocess
import sys
from pathlib import Path

from floors import all_hold

SKIPPED = 77


def main():
    program, shared, measure, floors = sys.argv[1], Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
    if not (shared / 'gold').is_dir():
        print(f'skipped: there are no annotated articles in {shared}')
        sys.exit(SKIPPED)
    out = subprocess.run([sys.executable, measure, program, str(shared)], capture_output=True, text=True, check=True).stdout
    print(out)
    figures, name = {}, None
    for line in out.splitlines():
        if re.fullmatch(r'\w+', line):
            name = line
        for key, value in re.findall(r'\b(P|R|F1) ([\d.]+)', line):
            figures[name, line.split()[0], key] = float(value)
        if line.startswith('false person merges') and line != 'false person merges 0':
            print(f'{name}: two persons were made one')
            sys.exit(1)
    sys.exit(not all_hold(floors, lambda name, figure, key: figures[name, figure, key]))


main()
