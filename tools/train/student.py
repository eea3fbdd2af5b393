"""The shipped tagger: gated convolutions with a two-way recurrence and a memory of the same word in the document.

All non-linear steps are built of +, -, *, / and square root, which give the same bits on every machine.
"""
import numpy as np
import torch
from torch import nn

from features import N_FLAGS, SHAPE_ROWS
from tags import N_TAGS

WORD, AFFIX, TRIGRAM, SHAPE = 100, 32, 32, 16
FLAGS = 16  # padded
AFFIX_ROWS, TRIGRAM_ROWS = 16384, 8192
INPUT = 208  # 100 + 32 + 32 + 16 + 16 = 196, padded to a multiple of 16


def squash(x):
    """Odd sigmoid into (-1, 1) without exp."""
    return x / torch.sqrt(1 + x * x)


class Scan(torch.autograd.Function):
    """h[t] = h[t-1] + z[t] * (c[t] - h[t-1]) along dimension 0."""

    @staticmethod
    def forward(ctx, z, c):
        out = torch.empty_like(c)
        h = torch.zeros_like(c[0])
        for t in range(len(c)):
            torch.lerp(h, c[t], z[t], out=out[t])
            h = out[t]
        ctx.save_for_backward(z, c, out)
        return out

    @staticmethod
    def backward(ctx, grad):
        z, c, out = ctx.saved_tensors
        total = torch.empty_like(grad)
        keep = 1 - z
        g = torch.zeros_like(grad[0])
        for t in range(len(grad) - 1, -1, -1):
            torch.add(grad[t], g, out=total[t])
            g = total[t] * keep[t]
        before = torch.cat([torch.zeros_like(out[:1]), out[:-1]])
        return total * (c - before), total * z


class Block(nn.Module):
    """Convolution over three tokens, then two gated running means, one from each side; added to the input."""

    def __init__(self, width):
        super().__init__()
        self.half = width // 2
        self.conv = nn.Linear(3 * width, width)
        self.gates = nn.Linear(width, 4 * self.half)

    def forward(self, x, drop):
        pad = torch.zeros_like(x[:1])
        u = torch.relu(self.conv(torch.cat([torch.cat([pad, x[:-1]]), x, torch.cat([x[1:], pad])], -1)))
        g = squash(self.gates(drop(u)))
        zf, cf, zb, cb = g.split(self.half, -1)
        z = 0.5 + 0.5 * torch.cat([zf, zb.flip(0)], -1)
        h = Scan.apply(z, torch.cat([cf, cb.flip(0)], -1))
        return x + torch.cat([h[..., :self.half], h[..., self.half:].flip(0)], -1)


class Student(nn.Module):
    def __init__(self, vectors, width=128, hidden=96, affix_rows=AFFIX_ROWS):
        super().__init__()
        self.width = width
        self.words = nn.Embedding.from_pretrained(torch.as_tensor(vectors, dtype=torch.float32), freeze=False)
        self.affix = nn.Embedding(affix_rows, AFFIX)
        self.trigram = nn.Embedding(TRIGRAM_ROWS, TRIGRAM)
        self.shape = nn.Embedding(SHAPE_ROWS, SHAPE)
        for table in (self.affix, self.trigram):
            nn.init.normal_(table.weight, std=0.1)
        self.enter = nn.Linear(INPUT, width)
        self.first = Block(width)
        self.memory = nn.Linear(2 * width, width)
        self.second = Block(width)
        self.hidden = nn.Linear(width, hidden)
        self.out = nn.Linear(hidden, N_TAGS)
        self.drop = nn.Dropout(0.15)

    def inputs(self, batch):
        """Token inputs, time first: (T, B, INPUT)."""
        types = torch.cat([self.words(batch["type_word"]),
                           self.affix(batch["type_affix"] % self.affix.num_embeddings).sum(1),
                           nn.functional.embedding_bag(batch["type_trigram"] % TRIGRAM_ROWS, self.trigram.weight, batch["type_offset"], mode="mean"),
                           self.shape(batch["type_shape"])], 1)
        x = types[batch["type"]]
        pad = torch.zeros(*x.shape[:2], INPUT - x.shape[2] - N_FLAGS)
        return torch.cat([x * batch["real"][..., None], batch["flags"], pad], -1)

    def forward(self, batch):
        x = self.enter(self.drop(self.inputs(batch)))
        x = self.first(x, self.drop)
        keyed = batch["key"] >= 0  # tokens with a capital share a memory with the same word of their document
        if bool(keyed.any()):
            h, key = x[keyed], batch["key"][keyed]
            n = int(key.max()) + 1
            mean = torch.zeros(n, self.width).index_add(0, key, h) / torch.bincount(key, minlength=n)[:, None]
            top = torch.full((n, self.width), -1e9).index_reduce(0, key, h, "amax")
            added = torch.zeros_like(x)
            added[keyed] = self.memory(self.drop(torch.cat([mean, top], 1)))[key]
            x = x + added
        x = self.second(x, self.drop)
        return self.out(self.drop(torch.relu(self.hidden(x))))


def load_vectors(path, vocabulary):
    """Rows of the shipped vectors for the vocabulary; row 0 is the unknown word."""
    import json
    with open(path, encoding="utf-8") as f:
        vectors = json.load(f)["vectors"]
    out = np.zeros((len(vocabulary) + 1, WORD), dtype=np.float32)
    for i, w in enumerate(vocabulary):
        out[i + 1] = vectors[w][:WORD]
    return out


def load_student(path):
    saved = torch.load(path, weights_only=False)
    state = saved["state"]
    model = Student(np.zeros(tuple(state["words.weight"].shape), np.float32), state["enter.weight"].shape[0],
                    state["hidden.weight"].shape[0], state["affix.weight"].shape[0])
    model.load_state_dict(state)
    return saved, model, {w: i + 1 for i, w in enumerate(saved["words"])}
