"""Fine-tune the teacher on open and restricted gold.

    train_teacher.py DATA_DIR OUT_DIR [--epochs 3] [--threads 1]
    train_teacher.py DATA_DIR OUT_DIR --encoder FOLDER --corpora uner_ewt,gum,wwn:0.6 --still 4 --rate 6e-5 --epochs 2

The second form fine-tunes another encoder on some corpora, or a share of their documents, and leaves its lowest layers as they are.
"""
import argparse
import glob
import math
import os
import time

import numpy as np
import torch

import corpora
from encoder import Teacher, unpack
from scoring import score_documents
from tags import N_TAGS
from windows import Pieces, batches, seeded, windows_of

LIMIT, BATCH = 144, 4096  # pieces of a window, of a batch


def mask_loss(logits, masks):
    """-log of the probability of the allowed set of tags."""
    allowed = ((masks[:, None] >> torch.arange(N_TAGS)) & 1).bool()
    return torch.logsumexp(logits, 1) - torch.logsumexp(logits.masked_fill(~allowed, -1e4), 1)


def predict(model, documents, pieces):
    """Log-probabilities of each document's tokens, by document order."""
    model.eval()
    jobs = [(d, w) for d, doc in enumerate(documents) for w in windows_of(doc, pieces, LIMIT)]
    got = [None] * len(jobs)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for group, ids, cases, attention, rows, columns, _ in batches([w for _, w in jobs], pieces, 2 * BATCH):
            out = model(torch.from_numpy(ids), torch.from_numpy(cases), torch.from_numpy(attention))
            out = torch.log_softmax(out[torch.from_numpy(rows), torch.from_numpy(columns)].float(), 1).numpy()
            at = 0
            for r, job in enumerate(group):
                n = sum(e - s for _, s, e in jobs[job][1])
                got[job] = out[at:at + n]
                at += n
    result = [[] for _ in documents]
    for (d, _), scores in zip(jobs, got):
        result[d].append(scores)
    return [np.concatenate(r) for r in result]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("data")
    ap.add_argument("out")
    ap.add_argument("--epochs", type=int, default=3)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--encoder", metavar="FOLDER", help="a pretrained encoder other than the packaged one")
    ap.add_argument("--corpora", help="the first letters of those used, with the share of their documents (2: each twice); all of them otherwise")
    ap.add_argument("--start", metavar="TEACHER.pt", help="go on from a trained teacher")
    ap.add_argument("--batch", type=int, default=BATCH, metavar="PIECES", help="fewer for more steps on little text")
    ap.add_argument("--still", type=int, default=0, metavar="LAYERS")
    args = ap.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    os.makedirs(args.out, exist_ok=True)
    folder = args.encoder or unpack(f"{args.out}/encoder")
    pieces = Pieces(folder)
    paths = sorted(glob.glob(f"{args.data}/open/*.tsv") + glob.glob(f"{args.data}/restricted/*.tsv"))
    documents = [d for p in paths if "gmb" not in p for d in corpora.load(p, os.path.basename(p))]
    if args.corpora:
        shares = {name: float(share or 1) for name, _, share in (c.partition(":") for c in args.corpora.split(","))}
        share_of = lambda d: max([share for name, share in shares.items() if d.corpus.startswith(name)], default=0)
        rng = seeded(3)
        times = lambda share: int(share) + (rng.random() < share % 1)
        documents = [d for d in documents for _ in range(times(share_of(d)))]
    singles = [d for d in documents if len(d.sentences) == 1]
    seeded(7).shuffle(singles)
    merged = [d for d in documents if len(d.sentences) > 1]
    merged += [corpora.Document("mixed", [s for d in singles[i:i + 3] for s in d.sentences]) for i in range(0, len(singles), 3)]
    windows = [w for d in merged for w in windows_of(d, pieces, LIMIT)]
    dev = {n: corpora.load(f"{args.data}/dev/{n}.tsv", n)[:30] for n in ("uner_ewt.dev", "wwn.dev", "conll2003.testa")}
    model = Teacher(folder)
    if args.start:
        model.load_state_dict(torch.load(args.start))
    model.keep_still(args.still)
    slow = [p for n, p in model.named_parameters() if n.startswith("encoder") and p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": args.rate}, {"params": fast, "lr": 5 * args.rate}],
                                  weight_decay=0.01, fused=True)
    per_epoch = sum(1 for _ in batches(windows, pieces, args.batch, seeded(0)))
    total = per_epoch * args.epochs
    scale = lambda s: min(1.0, (s + 1) / 100) * max(0.02, 1 - s / total)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, scale)
    step, began, seen = 0, time.time(), 0
    for epoch in range(args.epochs):
        model.train()
        for _, ids, cases, attention, rows, columns, masks in batches(windows, pieces, args.batch, seeded(epoch)):
            with torch.autocast("cpu", torch.bfloat16):
                out = model(torch.from_numpy(ids), torch.from_numpy(cases), torch.from_numpy(attention))
            loss = mask_loss(out[torch.from_numpy(rows), torch.from_numpy(columns)].float(), torch.from_numpy(masks)).mean()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
            step += 1
            seen += len(masks)
            if step % 50 == 0:
                print(f"step {step}/{total} loss {loss.item():.4f} {seen / (time.time() - began):.0f} words/s {time.time() - began:.0f}s", flush=True)
        torch.save(model.state_dict(), f"{args.out}/teacher.pt")
        for name, docs in dev.items():
            print(epoch, name, score_documents(docs, predict(model, docs, pieces)), flush=True)


if __name__ == "__main__":
    main()
