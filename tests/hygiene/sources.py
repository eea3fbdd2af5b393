#!/usr/bin/env python3
"""Every file that the program reads is listed in data/SOURCES.md with licence and checksum, and the checksums are right.

    sources.py DATA_DIR
"""
import hashlib
import re
import sys
from pathlib import Path

ROW = re.compile(r'^\|\s*`([^`]+)`\s*\|.*\|\s*`?([0-9a-f]{64})`?\s*\|\s*$', re.M)


def main():
    data = Path(sys.argv[1])
    listed = dict(ROW.findall((data / 'SOURCES.md').read_text(encoding='utf-8')))
    packed = re.findall(r'^\s+([\w/.-]+\.(?:tsv|bin|model|ngm))\s*$', (data / 'CMakeLists.txt').read_text(encoding='utf-8'), re.M)
    problems = [] if packed else ['data/CMakeLists.txt packs no file']
    for name in packed:
        if name not in listed:
            problems.append(f'{name} is not listed in data/SOURCES.md')
        elif hashlib.sha256((data / name).read_bytes()).hexdigest() != listed[name]:
            problems.append(f'{name}: the checksum in data/SOURCES.md is not the file\'s; run python3 tools/lexicons/checksums.py')
    problems += [f'{name} is listed in data/SOURCES.md but not packed' for name in listed if name not in packed]
    print('\n'.join(problems) or f'{len(packed)} files have their source')
    sys.exit(bool(problems))


main()
