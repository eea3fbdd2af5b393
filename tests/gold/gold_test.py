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

from floors import all_hold

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
    measured = {}

    def measure(folders, figure, key):
        if folders not in measured:
            measured[folders] = figures(program, shared, folders.split('+'))
        return measured[folders][figure][key]

    sys.exit(not all_hold(floors, measure))


main()
