"""Accuracy against size and speed of several students, trained alike on a share of the text.

    curve.py measure LABELS.pickle DATA_DIR VECTORS.json WORK_DIR OUT.tsv [SHIPPED.pt]
    curve.py plot IN.tsv OUT.svg

`measure` trains one student after the other, one to three minutes each on a free core, and goes on where it was stopped: students
that OUT.tsv has are left out. SHIPPED.pt, trained on all text, gets a row of its own. F1 is that of the three development sets
without the program's rules, size that of the 8-bit weights and the quantised vectors, speed that of Python on one thread
(only to compare them).
"""
import os
import pickle
import random
import re
import subprocess
import sys
import time

STUDENTS = [("shipped", 160), ("convolutions", 160), ("linear", 160), ("attention", 160), ("no-memory", 160),
            ("shipped", 96), ("shipped", 224)]
SHARE, EPOCHS = 0.08, "4"
WORD_BYTES = 25 + 2.2  # codes of a word's vector; the difference of its hash to the one before
SETS = ("wwn.dev", "uner_ewt.dev", "conll2003.testa")
HERE = os.path.dirname(os.path.abspath(__file__))


def share_of(labels, path):
    """A file with a share of the documents, the same for all students."""
    if os.path.exists(path):
        return
    with open(labels, "rb") as f:
        documents, soft = pickle.load(f)
    kept = [i for i in range(len(documents)) if random.Random(i).random() < SHARE]
    with open(path, "wb") as f:
        pickle.dump(([documents[i] for i in kept], [soft[i] for i in kept]), f)


def speed_and_size(name, saved, documents):
    """Tokens a second of Python and megabytes of a trained student."""
    import numpy as np
    import torch

    from train_student import predict
    from variants import STUDENTS as CLASSES

    state = saved["state"]
    width = state["enter.weight"].shape[0] if "enter.weight" in state else 0
    hidden = state["hidden.weight"].shape[0] if "hidden.weight" in state else 0
    model = CLASSES[name](np.zeros(tuple(state["words.weight"].shape), np.float32), width or 160, hidden or 96)
    model.load_state_dict(state)
    weights = sum(p.numel() for n, p in model.named_parameters() if n != "words.weight")
    began = time.process_time()
    scores = predict(model, documents, {w: i + 1 for i, w in enumerate(saved["words"])})
    speed = sum(len(s) for s in scores) / (time.process_time() - began)
    return speed, (weights + WORD_BYTES * len(saved["words"])) / 1e6, model


def measure(labels, data, vectors, work, out, shipped=None):
    import torch

    import corpora
    from scoring import score_documents
    from train_student import predict

    torch.set_num_threads(1)
    dev = {n: corpora.load(f"{data}/dev/{n}.tsv", n) for n in SETS}
    os.makedirs(work, exist_ok=True)
    done = set()
    if os.path.exists(out):
        with open(out, encoding="utf-8") as table:
            done = {tuple(line.split("\t")[:2]) for line in table}
    else:
        with open(out, "w", encoding="utf-8") as table:
            print("student", "width", *SETS, "megabytes", "tokens a second", sep="\t", file=table)
    for name, width in STUDENTS + ([("shipped, all text", None)] if shipped else []):
        path = f"{work}/{name}-{width}/student.pt" if width else shipped
        if width and (name, str(width)) not in done and not os.path.exists(path):
            share_of(labels, f"{work}/share.pickle")
            subprocess.run([sys.executable, "train_student.py", f"{work}/share.pickle", data, vectors, os.path.dirname(path),
                            "--student", name, "--width", str(width), "--epochs", EPOCHS, "--frozen", "1", "--last"],
                           cwd=HERE, stdout=subprocess.DEVNULL, check=True)
        saved = torch.load(path, weights_only=False)
        width = str(width or saved["state"]["enter.weight"].shape[0])
        if (name, width) in done:
            continue
        speed, size, model = speed_and_size(name.split(",")[0], saved, dev["wwn.dev"])
        vocabulary = {w: i + 1 for i, w in enumerate(saved["words"])}
        f1 = [score_documents(d, predict(model, d, vocabulary)).split()[-1] for d in dev.values()]
        with open(out, "a", encoding="utf-8") as table:
            print(name, width, *f1, f"{size:.2f}", f"{speed:.0f}", sep="\t", file=table)


def plot(source, out):
    with open(source, encoding="utf-8") as f:
        head, *rows = [line.rstrip("\n").split("\t") for line in f]
    points = [(float(r[5]), sum(map(float, r[2:5])) / 3, float(r[6]), f"{r[0]} {r[1]}") for r in rows]
    low, high = min(p[1] for p in points) - 1, max(p[1] for p in points) + 1
    left, right = 0.95 * min(p[0] for p in points), 1.08 * max(p[0] for p in points)
    x = lambda size: 60 + 560 * (size - left) / (right - left)
    y = lambda f1: 330 - 290 * (f1 - low) / (high - low)
    svg = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 380" font-family="sans-serif" font-size="11" fill="#333">',
           '<rect width="660" height="380" fill="#fff"/>',
           '<path d="M60 30V330H630" fill="none" stroke="#333"/>',
           '<text x="345" y="368" text-anchor="middle">megabytes</text>',
           '<text x="14" y="24">mean F1 of the three development sets; area: speed</text>']
    for f1 in range(int(low) + 1, int(high) + 1):
        svg.append(f'<path d="M60 {y(f1):.1f}H630" stroke="#ddd"/><text x="52" y="{y(f1) + 4:.1f}" text-anchor="end">{f1}</text>')
    for tenth in range(int(10 * left) + 1, int(10 * right) + 1, 2):
        svg.append(f'<text x="{x(tenth / 10):.1f}" y="346" text-anchor="middle">{tenth / 10:.1f}</text>')
    fastest = max(p[2] for p in points)
    for size, f1, speed, label in points:
        svg.append(f'<circle cx="{x(size):.1f}" cy="{y(f1):.1f}" r="{3 + 9 * (speed / fastest) ** 0.5:.1f}" fill="#27c" fill-opacity=".55"/>'
                   f'<text x="{x(size) + 12:.1f}" y="{y(f1) + 4:.1f}">{label}</text>')
    with open(out, "w", encoding="utf-8") as f:
        f.write("\n".join(svg + ["</svg>"]) + "\n")


def main():
    if len(sys.argv) in (7, 8) and sys.argv[1] == "measure":
        measure(*(os.path.abspath(a) for a in sys.argv[2:]))
    elif len(sys.argv) == 4 and sys.argv[1] == "plot":
        plot(*sys.argv[2:])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
