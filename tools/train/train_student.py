"""Fit the student on open gold and the teacher's labels of open text.

    train_student.py LABELS.pickle DATA_DIR VECTORS.json OUT_DIR [--epochs 8] [--threads 1]

With --teacher RESTRICTED.pickle it fits the second teacher: the same network, wider, on restricted gold too, never
quantised and never shipped. What it knows better than the encoder is what the rest of the document says.
"""
import argparse
import collections
import math
import os
import pickle
import random
import time

import numpy as np
import torch

import corpora
import features
from quantize import product_quantize, rebuild
from scoring import score_documents
from stream import collate, rows_of
from student import load_vectors
from tags import N_TAGS
from variants import STUDENTS

LIMIT, ROWS = 320, 6400


def choose_vocabulary(words_path, count, size):
    """Vector words kept: first those of the training text, then the most frequent others."""
    import json
    with open(words_path, encoding="utf-8") as f:
        known = json.load(f)["words"]
    usable = [w for w in known if len(w) <= features.MAX_CHARS and features.lower(w) == w]
    rank = {w: r for r, w in enumerate(usable)}
    score = {w: rank[w] / (1.0 + 3.0 * math.log1p(count[w])) for w in usable}
    digits = [w for w in usable if any(c.isdigit() for c in w)]
    for w in digits:
        score[w] *= 4
    return sorted(sorted(usable, key=score.get)[:size])


def targets_of(row):
    """Teacher's distribution within what gold allows, softened by the teacher's own view."""
    allowed = (row.masks[row.spans >= 0, None] >> np.arange(N_TAGS)) & 1
    inside = row.soft.astype(np.float32) * allowed + 1e-4 * allowed
    inside /= inside.sum(1, keepdims=True)
    return 0.7 * inside + 0.3 * row.soft


def batches(rows, rng, size=ROWS):
    order = sorted(range(len(rows)), key=lambda i: len(rows[i].words) + rng.random() * 30)
    groups, group = [], []
    for i in order:
        if group and (len(group) + 1) * len(rows[i].words) > size:
            groups.append(group)
            group = []
        group.append(i)
    groups.append(group)
    rng.shuffle(groups)
    return [[rows[i] for i in g] for g in groups]


def predict(model, documents, vocabulary):
    """Scores of all tokens by document."""
    model.eval()
    rows = [(d, r) for d, doc in enumerate(documents) for r in rows_of(doc, 4096)]
    out = [[] for _ in documents]
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][1].words))
    got = [None] * len(rows)
    with torch.no_grad():
        for i in range(0, len(order), 16):
            part = order[i:i + 16]
            scores = model(collate([rows[j][1] for j in part], vocabulary)).numpy()
            for b, j in enumerate(part):
                got[j] = scores[:len(rows[j][1].words), b][rows[j][1].spans >= 0]
    for (d, _), s in zip(rows, got):
        out[d].append(s)
    return [np.concatenate(o) for o in out]


def recased(row, rng):
    """A copy of the row in capitals (headlines), for a few rows of each epoch; flags follow."""
    from features import document_flags
    sentences, current = [], []
    for w in row.words:
        if w == "":
            sentences.append(current)
            current = []
        else:
            current.append(w)
    changed = [[w.upper() for w in s] if rng.random() < 0.3 else s for s in sentences]
    copy = type(row)()
    copy.masks, copy.soft, copy.corpus, copy.spans = row.masks, row.soft, row.corpus, row.spans
    copy.words, flags = [], row.flags.copy()
    at = 0
    for s, f in zip(changed, document_flags(changed)):
        copy.words += s + [""]
        if s:
            flags[at:at + len(s)] = f
        at += len(s) + 1
    copy.flags = flags
    return copy


def step_loss(model, part, vocabulary, noise):
    batch = collate(part, vocabulary, noise)
    logits = model(batch)
    flat, want = [], []
    for b, r in enumerate(part):
        use = torch.from_numpy(r.spans >= 0)
        flat.append(logits[:len(r.words), b][use])
        want.append(r.target)
    flat, want = torch.cat(flat), torch.from_numpy(np.concatenate(want))
    return -(want * torch.log_softmax(flat, 1)).sum(1).mean()


def main():
    ap = argparse.ArgumentParser()
    for name in ("labels", "data", "vectors", "out"):
        ap.add_argument(name)
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--frozen", type=int, default=2)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--teacher", metavar="RESTRICTED.pickle")
    ap.add_argument("--vocabulary", type=int, default=60000)
    ap.add_argument("--width", type=int, default=160)
    ap.add_argument("--hidden", type=int, default=96)
    ap.add_argument("--dropout", type=float, default=0.15)
    ap.add_argument("--student", choices=sorted(STUDENTS), default="shipped")
    ap.add_argument("--share", type=float, default=1.0, help="of the windows, for quick comparisons")
    ap.add_argument("--rate", type=float, default=2e-3)
    args = ap.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(3)
    rng, noise = random.Random(5), np.random.default_rng(6)
    os.makedirs(args.out, exist_ok=True)
    with open(args.labels, "rb") as f:
        documents, soft = pickle.load(f)
    if args.teacher:
        with open(args.teacher, "rb") as f:
            more, more_soft = pickle.load(f)
        documents, soft = documents + more, soft + more_soft
    frozen = 0 if args.teacher else args.frozen
    count = collections.Counter(features.word(w).low for d in documents for s in d.sentences for w in s.words)
    words = choose_vocabulary(args.vectors, count, args.vocabulary)
    vocabulary = {w: i + 1 for i, w in enumerate(words)}
    kept = [i for i in range(len(documents)) if random.Random(i).random() < args.share]
    rows = [r for i in kept for r in rows_of(documents[i], LIMIT, soft[i])]
    for r in rows:
        r.target = targets_of(r).astype(np.float32)
    del documents, soft
    dev = {n: corpora.load(f"{args.data}/dev/{n}.tsv", n) for n in ("uner_ewt.dev", "wwn.dev", "conll2003.testa")}
    model = STUDENTS[args.student](load_vectors(args.vectors, words), args.width, args.hidden)
    model.drop.p = args.dropout
    slow = [model.words.weight]
    fast = [p for n, p in model.named_parameters() if n != "words.weight"]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": 0.25 * args.rate, "weight_decay": 0.0},
                                   {"params": fast, "lr": args.rate, "weight_decay": 0.02}], fused=True)
    per_epoch = len(batches(rows, random.Random(0)))
    total = per_epoch * args.epochs
    scale = lambda s: min(1.0, (s + 1) / min(200, total / 10)) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, s / total))))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, scale)
    step, began = 0, time.time()
    print(f"{len(rows)} windows, {sum(len(r.words) for r in rows)} rows, {per_epoch} steps an epoch", flush=True)
    codes = books = None
    for epoch in range(args.epochs):
        if frozen and epoch == args.epochs - frozen:  # the rest learns to live with the quantised vectors
            codes, books = product_quantize(model.words.weight.detach().numpy(), np.array([1.0] + [1 + math.log1p(count[w]) for w in words]))
            model.words.weight.data.copy_(torch.from_numpy(rebuild(codes, books)))
            model.words.weight.requires_grad_(False)
            model.words.weight.grad = None
        model.train()
        for part in batches(rows, rng):
            shown = []
            for r in part:
                if rng.random() < 0.06:
                    c = recased(r, rng)
                    c.target = r.target
                    r = c
                shown.append(r)
            loss = step_loss(model, shown, vocabulary, noise)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 50 == 0:
                print(f"step {step}/{total} loss {loss.item():.4f} {time.time() - began:.0f}s", flush=True)
        if codes is not None or not frozen:
            saved = dict(state=model.state_dict(), words=words)
            if codes is not None:
                saved.update(codes=torch.from_numpy(codes), books=torch.from_numpy(books))
            torch.save(saved, f"{args.out}/student.pt")
        for name, docs in dev.items():
            print(epoch, name, score_documents(docs, predict(model, docs, vocabulary)), flush=True)


if __name__ == "__main__":
    main()
