"""Fit, on the development sets, the share of names that are right as a function of the margin, per type.

    calibrate.py STUDENT.pt DATA_DIR      adds "calibration" to the file and prints the reliability table
"""
import sys

import numpy as np
import torch

import corpora
from student import Student
from tags import TYPES, decode, viterbi
from train_student import predict

SETS = ("uner_ewt.dev", "uner_pud.test", "wwn.dev")
KNOTS = 10


def load_student(path):
    saved = torch.load(path, weights_only=False)
    state = saved["state"]
    model = Student(np.zeros(tuple(state["words.weight"].shape), np.float32), state["enter.weight"].shape[0],
                    state["hidden.weight"].shape[0])
    model.load_state_dict(state)
    return saved, model, {w: i + 1 for i, w in enumerate(saved["words"])}


def margins(scores, tags, span):
    """The least lead of the chosen tags of a name over the best other tag (core/mentions/viterbi.cc)."""
    out = []
    for t in range(span[0], span[1]):
        row = scores[t].copy()
        chosen = row[tags[t]]
        row[tags[t]] = -np.inf
        out.append(chosen - row.max())
    return min(out)


def observations(model, vocabulary, data):
    """(margin, right) of every predicted name, by type. Only sets that annotate a type judge it."""
    out = [[] for _ in TYPES]
    for name in SETS:
        documents = corpora.load(f"{data}/dev/{name}.tsv", name)
        for document, scores in zip(documents, predict(model, documents, vocabulary)):
            at = 0
            for sentence in document.sentences:
                n = len(sentence.words)
                part = scores[at:at + n]
                at += n
                tags = viterbi(part)
                for start, end, kind in decode(tags):
                    if kind >= 3 and not name.startswith("wwn"):
                        continue
                    right = all(sentence.masks[t] >> tags[t] & 1 and not sentence.masks[t] & 1 for t in range(start, end))
                    out[kind].append((float(margins(part, tags, (start, end))), float(right)))
    return out


def fit(pairs):
    """Monotone knots (margin, probability) from the observations."""
    pairs = sorted(pairs)
    size = max(1, len(pairs) // KNOTS)
    bins = [pairs[i:i + size] for i in range(0, len(pairs) - size + 1, size)] or [pairs or [(0.0, 0.5)]]
    blocks = []  # pool adjacent violators
    for b in bins:
        blocks.append([sum(r for _, r in b) + 1.0, len(b) + 2.0, [float(np.mean([m for m, _ in b]))]])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] >= blocks[-1][0] / blocks[-1][1]:
            right, count, at = blocks.pop()
            blocks[-1] = [blocks[-1][0] + right, blocks[-1][1] + count, blocks[-1][2] + at]
    return [(m, right / count) for right, count, at in blocks for m in at]


def main():
    path, data = sys.argv[1:3]
    torch.set_num_threads(1)
    saved, model, vocabulary = load_student(path)
    seen = observations(model, vocabulary, data)
    rare = [p for kind in range(4, 7) for p in seen[kind]]  # events, works, products are few: one curve
    saved["calibration"] = [fit(seen[k] if k < 4 else rare) for k in range(len(TYPES))]
    torch.save(saved, path)
    for kind, steps in zip(TYPES, saved["calibration"]):
        print(kind, len(seen[TYPES.index(kind)]), " ".join(f"{m:.1f}:{p:.2f}" for m, p in steps))


if __name__ == "__main__":
    main()
