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
    failed = count = 0
    for line in floors.read_text(encoding='utf-8').splitlines():
        if not line or line.startswith('#'):
            continue
        corpus, least = line.split('\t')
        value = f1(program, shared / 'eval/ner_corpus.py', shared / f'data/names/dev/{corpus}.tsv')
        ok = value >= float(least)
        count += 1
        failed += not ok
        print(f"{'ok ' if ok else 'LOW'} {corpus}: F1 {value}, floor {least}")
    sys.exit(bool(failed or not count))


main()
