"""Cut documents into windows of word pieces for the encoder; neighbouring sentences share a window."""
import random

import numpy as np

from encoder import case_of


def straight(word):
    return word.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


class Pieces:
    """Word pieces of words, cached."""

    def __init__(self, folder):
        from tokenizers import Tokenizer
        self.tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        id_of = lambda *names: next(i for i in map(self.tokenizer.token_to_id, names) if i is not None)
        self.first, self.last, self.unknown = id_of("<s>", "[CLS]"), id_of("</s>", "[SEP]"), id_of("[UNK]")
        self.cache = {}

    def of(self, word):
        got = self.cache.get(word)
        if got is None:
            got = self.tokenizer.encode(straight(word), add_special_tokens=False).ids[:12] or [self.unknown]
            self.cache[word] = got
        return got


def windows_of(document, pieces, limit):
    """Yield lists of (sentence index) whose pieces fit into `limit`; a longer sentence is cut."""
    window, size = [], 0
    for sentence in document.sentences:
        start = 0
        words = sentence.words
        lengths = [len(pieces.of(w)) for w in words]
        while start < len(words):
            end, total = start, 0
            while end < len(words) and total + lengths[end] <= limit - 2:
                total += lengths[end]
                end += 1
            if window and size + total > limit - 2:
                yield window
                window, size = [], 0
            window.append((sentence, start, end))
            size += total
            start = end
    if window:
        yield window


def recase(words, rng):
    """Now and then a sentence in capitals or title case, as headlines are."""
    r = rng.random()
    if r < 0.05:
        return [w.upper() for w in words]
    if r < 0.08:
        return [w[:1].upper() + w[1:] for w in words]
    return words


def encode(window, pieces, rng=None):
    """Arrays of one window: piece ids, cases, index of each word's first piece, tag masks."""
    ids, cases, first, masks = [pieces.first], [0], [], []
    for sentence, start, end in window:
        words = sentence.words[start:end]
        shown = recase(words, rng) if rng else words
        for word, show, mask in zip(words, shown, sentence.masks[start:end]):
            first.append(len(ids))
            piece = pieces.of(word)
            ids += piece
            cases += [case_of(show)] * len(piece)
            masks.append(mask)
    ids.append(pieces.last)
    cases.append(0)
    return ids, cases, first, masks


def batches(windows, pieces, size, rng=None):
    """Batches of about `size` pieces, windows of like length together; yields padded arrays."""
    encoded = [encode(w, pieces, rng) for w in windows]
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i][0]) + (rng.random() * 8 if rng else 0))
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, len(encoded[i][0]))
        if group and longest * (len(group) + 1) > size:
            groups.append(group)
            group, longest = [], len(encoded[i][0])
        group.append(i)
    if group:
        groups.append(group)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        length = max(len(encoded[i][0]) for i in group)
        ids = np.zeros((len(group), length), dtype=np.int64)
        cases = np.zeros((len(group), length), dtype=np.int64)
        attention = np.zeros((len(group), length), dtype=np.int64)
        rows, columns, masks = [], [], []
        for r, i in enumerate(group):
            a, b, first, mask = encoded[i]
            ids[r, :len(a)], cases[r, :len(b)], attention[r, :len(a)] = a, b, 1
            rows += [r] * len(first)
            columns += first
            masks += mask
        yield group, ids, cases, attention, np.array(rows), np.array(columns), np.array(masks, dtype=np.int64)


def seeded(seed):
    return random.Random(seed)
