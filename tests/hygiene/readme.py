#!/usr/bin/env python3
"""Runs the command line examples of README.md.

    readme.py SOURCE_DIR NEWSGLASS
"""
import subprocess
import sys
from pathlib import Path


def main():
    source, program = Path(sys.argv[1]), sys.argv[2]
    lines = [line.strip() for line in (source / 'README.md').read_text(encoding='utf-8').splitlines() if line.startswith('    ')]
    examples = [line for line in lines if 'build/native/newsglass ' in line]
    failed = 0
    for example in examples:
        command = example.split(' > ')[0].replace('build/native/newsglass', program)
        r = subprocess.run(['bash', '-euo', 'pipefail', '-c', command], cwd=source, capture_output=True, text=True)
        ok = r.returncode == 0 and r.stdout
        failed += not ok
        print(f"{'ok  ' if ok else 'FAIL'} {example}" + ('' if ok else '\n' + r.stderr))
    if len(examples) < 3:
        print('README.md shows fewer than three examples of the command line')
        failed += 1
    sys.exit(bool(failed))


main()
