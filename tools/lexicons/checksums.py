#!/usr/bin/env python3
"""Writes the SHA-256 of each file listed in data/SOURCES.md into its row.

    python3 tools/lexicons/checksums.py
"""
import hashlib
import re
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / 'data'


def main():
    path = DATA / 'SOURCES.md'

    def row(match):
        digest = hashlib.sha256((DATA / match[2]).read_bytes()).hexdigest()
        return f"{match[1]} `{digest}` |"

    text = re.sub(r'^(\| *`([^`]+)` *\|.*\|) *`?[0-9a-f?]*`? *\| *$', row, path.read_text(encoding='utf-8'), flags=re.M)
    path.write_text(text, encoding='utf-8')


main()
