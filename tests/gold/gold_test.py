#!/usr/bin/env python3
"""Holds the measured accuracy on the hand-annotated articles, where they are at hand.

    gold_test.py NEWSGLASS SHARED_DIR FLOORS.tsv

Exit status 77 (skipped) without SHARED_DIR/gold. FLOORS.tsv: set, figure, key, least value.
"""
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77


def figures(program, shared, folders):
    """The scorer's figures over the articles of all `folders` together."""
    with tempfile.TemporaryDirectory() as work:
        together = Path(work) / 'gold'
        together.mkdir()
        for folder in folders:
            for path in (shared / 'gold' / folder).iterdir():
                if path.name != 'cross.json':
                    shutil.copy(path, together / path.name)
        r = subprocess.run([sys.executable, str(shared / 'eval/run_newsroom.py'), program, str(together), str(Path(work) / 'out'), '--json'],
                           capture_output=True, text=True, check=True)
        return json.loads(r.stdout[r.stdout.index('{'):])


def main():
    program, shared, floors = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if not (shared / 'gold').is_dir():
        print(f'skipped: there are no annotated articles in {shared}')
        sys.exit(SKIPPED)
    measured, failed, count = {}, 0, 0
    for line in floors.read_text(encoding='utf-8').splitlines():
        if not line or line.startswith('#'):
            continue
        folders, figure, key, least = line.split('\t')
        if folders not in measured:
            measured[folders] = figures(program, shared, folders.split('+'))
        value = measured[folders][figure][key]
        ok = value >= float(least)
        count += 1
        failed += not ok
        print(f"{'ok ' if ok else 'LOW'} {folders}: {figure} {key} {value}, floor {least}")
    sys.exit(bool(failed or not count))


main()
