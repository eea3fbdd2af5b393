"""Accuracy against size and speed of several students, trained alike on a share of the text.

    curve.py measure LABELS.pickle DATA_DIR VECTORS.json WORK_DIR OUT.tsv
    curve.py plot IN.tsv OUT.svg

`measure` takes about three minutes a student; F1 is that of the three development sets without the program's rules, size
that of the 8-bit weights and the quantised vectors, speed that of Python on one thread (only to compare them).
"""
import os
import re
import subprocess
import sys
import time

STUDENTS = [("linear", 160), ("no-memory", 160), ("convolutions", 160), ("attention", 160),
            ("shipped", 96), ("shipped", 160), ("shipped", 224)]
SHARE, EPOCHS = "0.08", "4"
WORD_BYTES = 25 + 2.2  # codes of a word's vector; the difference of its hash to the one before
SETS = ("wwn.dev", "uner_ewt.dev", "conll2003.testa")
HERE = os.path.dirname(os.path.abspath(__file__))


def measure(labels, data, vectors, work, out):
    import torch

    import corpora
    from student import load_vectors
    from train_student import predict
    from variants import STUDENTS as CLASSES

    torch.set_num_threads(1)
    documents = corpora.load(f"{data}/dev/wwn.dev.tsv", "wwn.dev")
    tokens = sum(len(s.words) for d in documents for s in d.sentences)
    with open(out, "w", encoding="utf-8") as table:
        print("student", "width", *SETS, "megabytes", "tokens a second", sep="\t", file=table)
        for name, width in STUDENTS:
            folder = f"{work}/{name}-{width}"
            done = subprocess.run([sys.executable, "train_student.py", labels, data, vectors, folder, "--student", name, "--width",
                                   str(width), "--share", SHARE, "--epochs", EPOCHS, "--frozen", "1"],
                                  cwd=HERE, stdout=subprocess.PIPE, text=True, check=True)
            last = dict(re.findall(rf"^{int(EPOCHS) - 1} (\S+) .* F ([\d.]+)$", done.stdout, re.M))
            saved = torch.load(f"{folder}/student.pt", weights_only=False)
            model = CLASSES[name](load_vectors(vectors, saved["words"]), width)
            model.load_state_dict(saved["state"])
            weights = sum(p.numel() for n, p in model.named_parameters() if n != "words.weight")
            size = (weights + WORD_BYTES * len(saved["words"])) / 1e6
            began = time.process_time()
            predict(model, documents, {w: i + 1 for i, w in enumerate(saved["words"])})
            speed = tokens / (time.process_time() - began)
            print(name, width, *(last[s] for s in SETS), f"{size:.2f}", f"{speed:.0f}", sep="\t", file=table, flush=True)


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
    if len(sys.argv) == 7 and sys.argv[1] == "measure":
        measure(*(os.path.abspath(a) for a in sys.argv[2:]))
    elif len(sys.argv) == 4 and sys.argv[1] == "plot":
        plot(*sys.argv[2:])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
