"""Quantise a trained student and write data/names/tagger.model (docs/model-format.md).

    export.py STUDENT.pt OUT.model
"""
import struct
import sys
import zlib

import numpy as np
import torch

from features import N_FLAGS, hashed, fnv
from quantize import PARTS, rows_to_bytes
from tags import N_TAGS

MAGIC, VERSION, HEADER = b"NGTAGGER", 2, 20
PADDING = 16  # columns of the first layer that are always zero in training
LAYERS = ("first.conv", "first.gates", "memory", "second.conv", "second.gates", "hidden", "out")  # in the file's order


def u32(x):
    return struct.pack("<I", x)


def f32s(values):
    return np.asarray(values, dtype="<f4").tobytes()


def varint(x):
    out = bytearray()
    while x >= 0x80:
        out.append(x & 0x7F | 0x80)
        x >>= 7
    out.append(x)
    return bytes(out)


def layer(weight, bias):
    scale, rows = rows_to_bytes(weight)
    return u32(weight.shape[0]) + u32(weight.shape[1]) + f32s(scale) + f32s(bias) + rows.tobytes()


def table(weight):
    scale = float(np.abs(weight).max() / 127) or 1.0
    rows = np.clip(np.rint(weight / scale), -127, 127).astype(np.int8)
    return u32(weight.shape[0]) + u32(weight.shape[1]) + struct.pack("<f", scale) + rows.tobytes()


def words_section(words, codes, books):
    """Words in the order of their hashes; row 0 of the codes is the unknown word."""
    keys = [fnv(w.encode("utf-8")) for w in words]
    order, seen = [], set()
    for i in sorted(range(len(words)), key=lambda i: keys[i]):
        if keys[i] not in seen:
            seen.add(keys[i])
            order.append(i)
    part_columns = books.shape[2]
    out = u32(len(order)) + u32(PARTS) + u32(part_columns)
    for book in books:
        scale = float(np.abs(book).max() / 127) or 1.0
        out += struct.pack("<f", scale) + np.clip(np.rint(book / scale), -127, 127).astype(np.int8).tobytes()
    last = 0
    for n, i in enumerate(order):
        out += varint(keys[i] - last)
        last = keys[i]
    return out + codes[[0] + [i + 1 for i in order]].astype(np.uint8).tobytes()


def model_bytes(saved):
    s = {k: v.float().numpy() for k, v in saved["state"].items()}
    width, hidden = s["enter.weight"].shape[0], s["hidden.weight"].shape[0]
    out = u32(width) + u32(hidden) + words_section(saved["words"], saved["codes"].numpy(), saved["books"].numpy())
    out += table(s["affix.weight"]) + table(s["trigram.weight"]) + table(s["shape.weight"])
    enter = s["enter.weight"]
    kept = enter.shape[1] - PADDING - N_FLAGS  # word, affixes, trigrams, shape; then flags, then padding
    scale, rows = rows_to_bytes(enter[:, :kept + N_FLAGS])
    out += u32(width) + u32(kept) + f32s(scale) + f32s(s["enter.bias"]) + rows[:, :kept].tobytes() + rows[:, kept:].tobytes()
    for name in LAYERS:
        out += layer(s[f"{name}.weight"], s[f"{name}.bias"])
    assert s["out.weight"].shape[0] == N_TAGS
    return MAGIC + u32(VERSION) + u32(len(out) + HEADER) + u32(zlib.crc32(out)) + out


def main():
    saved = torch.load(sys.argv[1], weights_only=False)
    data = model_bytes(saved)
    with open(sys.argv[2], "wb") as f:
        f.write(data)
    print(f"{len(data)} bytes, {len(zlib.compress(data, 9))} deflated")


if __name__ == "__main__":
    main()
