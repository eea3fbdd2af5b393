"""A trained student from the model file that ships, for training that goes on from there.

    shipped.py IN.model VECTORS.json OUT.pt

The file holds the words' hashes only; the words are those of VECTORS.json with these hashes.
"""
import json
import struct
import sys

import numpy as np
import torch

import features
from export import HEADER, LAYERS, PADDING
from features import N_FLAGS, fnv
from quantize import rebuild


class Reader:
    """Reads what export.py wrote, in order."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def u32(self):
        self.at += 4
        return struct.unpack_from("<I", self.data, self.at - 4)[0]

    def varint(self):
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def array(self, kind, *shape):
        count = int(np.prod(shape))
        out = np.frombuffer(self.data, kind, count, self.at).reshape(shape)
        self.at += out.nbytes
        return out

    def floats(self, *shape):
        return self.array("<f4", *shape)

    def bytes(self, *shape):
        return self.array(np.int8, *shape).astype(np.float32)

    def table(self):
        rows, columns = self.u32(), self.u32()
        return self.floats(1)[0] * self.bytes(rows, columns)

    def layer(self):
        rows, columns = self.u32(), self.u32()
        scale, bias = self.floats(rows), self.floats(rows)
        return scale[:, None] * self.bytes(rows, columns), bias

    def words(self):
        """Hashes, codes (the unknown word first) and books."""
        count, parts, columns = self.u32(), self.u32(), self.u32()
        books = np.stack([self.floats(1)[0] * self.bytes(256, columns) for _ in range(parts)])
        keys, last = [], 0
        for _ in range(count):
            last += self.varint()
            keys.append(last)
        return keys, self.array(np.uint8, count + 1, parts), books


def student_of(data, known):
    """What torch.load of a student.pt gives; `known` are the words that may have the hashes."""
    reader = Reader(data[HEADER:])
    width, _ = reader.u32(), reader.u32()
    keys, codes, books = reader.words()
    word_of = {}
    for w in known:
        word_of.setdefault(fnv(w.encode("utf-8")), w)
    state = {"words.weight": rebuild(codes, books)}
    for name in ("affix", "trigram", "shape"):
        state[f"{name}.weight"] = reader.table()
    _, kept = reader.u32(), reader.u32()
    scale, bias = reader.floats(width), reader.floats(width)
    enter = np.concatenate([reader.bytes(width, kept), reader.bytes(width, N_FLAGS)], 1) * scale[:, None]
    state["enter.weight"], state["enter.bias"] = np.pad(enter, ((0, 0), (0, PADDING))), bias
    for name in LAYERS:
        state[f"{name}.weight"], state[f"{name}.bias"] = reader.layer()
    assert reader.at == len(reader.data)
    return dict(state={k: torch.from_numpy(np.array(v, dtype=np.float32)) for k, v in state.items()},
                words=[word_of[k] for k in keys], codes=torch.from_numpy(codes.copy()), books=torch.from_numpy(books))


def main():
    model, vectors, out = sys.argv[1:4]
    with open(vectors, encoding="utf-8") as f:
        known = [w for w in json.load(f)["words"] if len(w) <= features.MAX_CHARS and features.lower(w) == w]
    with open(model, "rb") as f:
        torch.save(student_of(f.read(), known), out)


if __name__ == "__main__":
    main()
