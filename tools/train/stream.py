"""Documents as flat token streams for the student: sentences joined by a boundary row, cut into windows."""
import numpy as np
import torch

from features import BOUNDARY, GIVEN, GROUP, N_FLAGS, PLACE, SURNAME, document_flags, word

LISTS = (PLACE, GROUP, GIVEN, SURNAME)
LIST_DROP, WORD_DROP = 0.1, 0.1

BOUNDARY_WORD = ""


class Row:
    """One window of a document: parallel arrays over its rows."""
    __slots__ = ("words", "flags", "masks", "soft", "corpus", "spans", "target")


def rows_of(document, limit, soft=None):
    """Windows of whole sentences (a longer sentence is cut), each with words, flags, masks and soft labels."""
    sentences = [s.words for s in document.sentences]
    flags = document_flags(sentences)
    out, words, fl, masks, index = [], [], [], [], []
    at = 0

    def flush():
        if not words:
            return
        r = Row()
        r.words, r.corpus = list(words), document.corpus
        r.flags = np.array(fl, dtype=np.uint8)
        r.masks = np.array(masks, dtype=np.int64)
        r.spans = np.array(index, dtype=np.int64)
        r.soft = None if soft is None else soft[r.spans[r.spans >= 0]]
        out.append(r)
        words.clear(), fl.clear(), masks.clear(), index.clear()

    boundary = [0] * N_FLAGS
    boundary[BOUNDARY] = 1
    for s, sentence in enumerate(document.sentences):
        for start in range(0, len(sentence.words), limit - 1):
            end = min(start + limit - 1, len(sentence.words))
            if words and len(words) + (end - start) + 1 > limit:
                flush()
            words.extend(sentence.words[start:end])
            fl.extend(flags[s][start:end])
            masks.extend(sentence.masks[start:end])
            index.extend(range(at + start, at + end))
            words.append(BOUNDARY_WORD)
            fl.append(boundary)
            masks.append(0)
            index.append(-1)
        at += len(sentence.words)
    flush()
    return out


def collate(rows, vocabulary, rng=None):
    """Tensors of a batch, time first. `vocabulary` maps a lower-case word to its row.

    With `rng`, for training: some capitalised words lose their vector and some tokens their list flags, since unseen
    names have neither.
    """
    length = max(len(r.words) for r in rows)
    types, type_of = [], {}
    key_of = {}
    kind = np.zeros((length, len(rows)), dtype=np.int64)
    key = np.full((length, len(rows)), -1, dtype=np.int64)
    real = np.zeros((length, len(rows)), dtype=np.float32)
    flags = np.zeros((length, len(rows), N_FLAGS), dtype=np.float32)
    masks = np.zeros((length, len(rows)), dtype=np.int64)
    for b, r in enumerate(rows):
        n = len(r.words)
        flags[:n, b] = r.flags
        flags[n:, b, BOUNDARY] = 1
        masks[:n, b] = r.masks
        for t, w in enumerate(r.words):
            if w == BOUNDARY_WORD:
                continue
            i = type_of.get(w)
            if i is None:
                i = type_of[w] = len(types)
                types.append(word(w))
            kind[t, b] = i
            real[t, b] = 1
            if types[i].capital:
                key[t, b] = key_of.setdefault((b, types[i].low), len(key_of))
    if rng:
        for column in LISTS:
            flags[:, :, column] *= rng.random(flags.shape[:2]) >= LIST_DROP
    unknown = rng.random(len(types)) < WORD_DROP if rng else np.zeros(len(types), dtype=bool)
    offsets = np.cumsum([0] + [len(f.trigrams) for f in types])[:-1]
    tensor = torch.from_numpy
    return dict(
        type=tensor(kind), key=tensor(key), real=tensor(real), flags=tensor(flags), masks=tensor(masks),
        type_word=torch.tensor([0 if f.capital and u else vocabulary.get(f.low, 0) for f, u in zip(types, unknown)]),
        type_affix=torch.tensor([f.affixes for f in types]),
        type_trigram=torch.tensor([g for f in types for g in f.trigrams]),
        type_offset=tensor(offsets), type_shape=torch.tensor([f.shape for f in types]))
