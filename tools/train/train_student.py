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
from stream import BOUNDARY_WORD, collate, rows_of
from student import load_vectors
from tags import N_TAGS
from variants import STUDENTS

LIMITS, ROWS = (160, 320, 320, 800), 6400  # rows of a window, of a batch


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


def initial_capital(word):
    return word[:1].upper() + word[1:]


RECASED = 0.15  # of the windows of an epoch
CASES = ((0.3, str.lower), (0.15, str.upper), (0.15, initial_capital))  # of the sentences of such a window; the others stay


def recased(row, rng):
    """A copy of the row with sentences in small letters (web text), in capitals and with capital initials (headlines)."""
    if rng.random() < 0.3:  # somebody who never uses capitals
        how = [str.lower] * row.words.count(BOUNDARY_WORD)
    else:
        how = [draw(rng) for _ in range(row.words.count(BOUNDARY_WORD))]
    sentences, current = [], []
    for w in row.words:
        if w == BOUNDARY_WORD:
            sentences.append([how[len(sentences)](x) for x in current])
            current = []
        else:
            current.append(w)
    copy = type(row)()
    copy.masks, copy.soft, copy.corpus, copy.spans, copy.target = row.masks, row.soft, row.corpus, row.spans, row.target
    copy.words, copy.flags = [], row.flags.copy()
    for s, f in zip(sentences, features.document_flags(sentences)):
        if s:
            copy.flags[len(copy.words):len(copy.words) + len(s)] = f
        copy.words += s + [BOUNDARY_WORD]
    return copy


def draw(rng):
    at = rng.random()
    for share, how in CASES:
        if at < share:
            return how
        at -= share
    return str


class Average:
    """Running mean of a model's weights, steadier than the last ones."""

    def __init__(self, model):
        self.model, self.kept = model, {n: p.detach().clone() for n, p in model.named_parameters()}

    def update(self, step):
        keep = min(0.999, (1 + step) / (10 + step))
        for n, p in self.model.named_parameters():
            if p.requires_grad:
                self.kept[n].lerp_(p.detach(), 1 - keep)
            else:
                self.kept[n] = p.detach()

    def swap(self):
        """The model gets the means, and the other way round."""
        for n, p in self.model.named_parameters():
            p.data, self.kept[n] = self.kept[n], p.data


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
    ap.add_argument("labels", help="files of labels, comma between them")
    for name in ("data", "vectors", "out"):
        ap.add_argument(name)
    ap.add_argument("--start", metavar="STUDENT.pt", help="go on from a trained student, with its words")
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--frozen", type=int, default=2)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--teacher", metavar="RESTRICTED.pickle")
    ap.add_argument("--vocabulary", type=int, default=60000)
    ap.add_argument("--width", type=int, default=160)
    ap.add_argument("--hidden", type=int, default=96)
    ap.add_argument("--dropout", type=float, default=0.15)
    ap.add_argument("--student", choices=sorted(STUDENTS), default="shipped")
    ap.add_argument("--share", type=float, default=1.0, help="of the documents in training")
    ap.add_argument("--thrice", metavar="CORPUS", help="a corpus whose documents are drawn three times")
    ap.add_argument("--rate", type=float, default=2e-3)
    ap.add_argument("--last", action="store_true", help="measure after the last epoch only")
    args = ap.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(3)
    rng, noise = random.Random(5), np.random.default_rng(6)
    os.makedirs(args.out, exist_ok=True)
    documents, soft = [], []
    for path in args.labels.split(",") + ([args.teacher] if args.teacher else []):
        with open(path, "rb") as f:
            more, more_soft = pickle.load(f)
        documents, soft = documents + more, soft + more_soft
    frozen = 0 if args.teacher else args.frozen
    count = collections.Counter(features.word(w).low for d in documents for s in d.sentences for w in s.words)
    begun = torch.load(args.start, weights_only=False) if args.start else None
    words = begun["words"] if begun else choose_vocabulary(args.vectors, count, args.vocabulary)
    vocabulary = {w: i + 1 for i, w in enumerate(words)}
    draws = [i for i, d in enumerate(documents) for _ in range(3 if args.thrice and d.corpus.startswith(args.thrice) else 1)]
    kept = [i for n, i in enumerate(draws) if random.Random(n).random() < args.share]
    rows = [r for i in kept for r in rows_of(documents[i], LIMITS[i % len(LIMITS)], soft[i])]
    for r in rows:
        r.target = targets_of(r).astype(np.float32)
    del documents, soft
    dev = {n: corpora.load(f"{args.data}/dev/{n}.tsv", n) for n in ("uner_ewt.dev", "wwn.dev", "conll2003.testa")}
    model = STUDENTS[args.student](load_vectors(args.vectors, words), args.width, args.hidden)
    if begun:
        state = begun["state"]  # a larger table starts with the rows that shared a hash as copies
        state["affix.weight"] = state["affix.weight"].repeat(model.affix.num_embeddings // len(state["affix.weight"]), 1)
        model.load_state_dict(state)
    model.drop.p = args.dropout
    slow = [model.words.weight]
    fast = [p for n, p in model.named_parameters() if n != "words.weight"]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": 0.25 * args.rate, "weight_decay": 0.0},
                                   {"params": fast, "lr": args.rate, "weight_decay": 0.02}], fused=True)
    per_epoch = len(batches(rows, random.Random(0)))
    total = per_epoch * args.epochs
    scale = lambda s: min(1.0, (s + 1) / min(200, total / 10)) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, s / total))))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, scale)
    step, began, average = 0, time.time(), Average(model)
    print(f"{len(rows)} windows, {sum(len(r.words) for r in rows)} rows, {per_epoch} steps an epoch", flush=True)
    codes = books = None
    for epoch in range(args.epochs):
        if frozen and epoch == max(0, args.epochs - frozen):  # the rest learns to live with the quantised vectors
            if begun and frozen >= args.epochs:
                codes, books = begun["codes"].numpy(), begun["books"].numpy()
            else:
                codes, books = product_quantize(average.kept["words.weight"].numpy(), np.array([1.0] + [1 + math.log1p(count[w]) for w in words]))
            model.words.weight.data.copy_(torch.from_numpy(rebuild(codes, books)))
            model.words.weight.requires_grad_(False)
            model.words.weight.grad = None
        model.train()
        for part in batches(rows, rng):
            shown = []
            for r in part:
                shown.append(recased(r, rng) if rng.random() < RECASED else r)
            loss = step_loss(model, shown, vocabulary, noise)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            average.update(step)
            step += 1
            if step % 50 == 0:
                print(f"step {step}/{total} loss {loss.item():.4f} {time.time() - began:.0f}s", flush=True)
        average.swap()
        if codes is not None or not frozen:
            saved = dict(state=model.state_dict(), words=words)
            if codes is not None:
                saved.update(codes=torch.from_numpy(codes), books=torch.from_numpy(books))
            torch.save(saved, f"{args.out}/student.pt")
        for name, docs in dev.items() if epoch + 1 == args.epochs or not args.last else ():
            print(epoch, name, score_documents(docs, predict(model, docs, vocabulary)), flush=True)
        average.swap()


if __name__ == "__main__":
    main()
