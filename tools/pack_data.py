#!/usr/bin/env python3
"""Packs the files of data/ that the program reads into one bundle (its layout: core/base/bundle.h).

    pack_data.py OUT DATA_DIR NAME...        NAME relative to DATA_DIR
"""
import hashlib
import struct
import sys
from pathlib import Path


def fnv1a64(data):
    h = 0xcbf29ce484222325
    for b in data:
        h = (h ^ b) * 0x100000001b3 & 0xffffffffffffffff
    return h


def main():
    out, folder, names = Path(sys.argv[1]), Path(sys.argv[2]), sorted(sys.argv[3:])
    files = b''
    for name in names:
        content = (folder / name).read_bytes()
        files += struct.pack('<II', len(name.encode()), len(content)) + name.encode() + content
    rest = hashlib.sha256(files).digest() + files
    out.write_bytes(b'NGBUNDLE' + struct.pack('<IIQ', 1, len(names), fnv1a64(rest)) + rest)


main()
