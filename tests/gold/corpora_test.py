#!/usr/bin/env python3
"""Holds the measured accuracy of names on the development corpora, where they are at hand.

    corpora_test.py NEWSGLASS SHARED_DIR FLOORS.tsv

Exit status 77 (skipped) without SHARED_DIR/data/names. FLOORS.tsv: corpus, least F1 of people, organizations and places.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from floors import all_hold

SKIPPED = 77


def f1(program, scorer, corpus):
    def python(*arguments):
        return subprocess.run([sys.executable, str(scorer), *map(str, arguments)], capture_output=True, check=True).stdout

    with tempfile.NamedTemporaryFile() as analyses:
        texts = python('text', corpus)
        subprocess.run([program, 'stream', '--offsets', 'codepoint'], input=texts, stdout=analyses, check=True)
        return float(re.search(r'F1 ([\d.]+)', python('score', corpus, analyses.name).decode()).group(1))


def main():
    program, shared, floors = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if not (shared / 'data/names').is_dir():
        print(f'skipped: there are no corpora of names in {shared}')
        sys.exit(SKIPPED)
    names = shared / 'data/names/dev'
    sys.exit(not all_hold(floors, lambda corpus: f1(program, shared / 'eval/ner_corpus.py', names / f'{corpus}.tsv')))


main()
