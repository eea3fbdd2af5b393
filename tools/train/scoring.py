"""Exact span and type scores of predicted tag scores against masked gold (only PER, ORG, LOC are certain there)."""
from tags import INDEX, TYPES, decode, viterbi

CORE = ("PER", "ORG", "LOC")


def gold_spans(masks):
    """Core spans of a document's masks: tokens whose mask is a single core tag."""
    tags = []
    for m in masks:
        tag = 0
        if m & (m - 1) == 0 and m:
            tag = m.bit_length() - 1
            if tag and TYPES[(tag - 1) // 4] not in CORE:
                tag = 0
        tags.append(tag)
    return set(decode(tags))


def score_documents(documents, predictions):
    """'PER f ORG f LOC f | P R F' over sentences of all documents."""
    right, found, gold = [0] * 7, [0] * 7, [0] * 7
    for document, scores in zip(documents, predictions):
        at = 0
        for sentence in document.sentences:
            n = len(sentence.words)
            got = {s for s in decode(viterbi(scores[at:at + n])) if s[2] < 3}
            want = gold_spans(sentence.masks)
            at += n
            for t in range(3):
                g, w = {s for s in got if s[2] == t}, {s for s in want if s[2] == t}
                right[t] += len(g & w)
                found[t] += len(g)
                gold[t] += len(w)
    f1 = lambda r, p, g: 100 * 2 * r / (p + g) if p + g else 0.0
    per_type = " ".join(f"{TYPES[t]} {f1(right[t], found[t], gold[t]):.1f}" for t in range(3))
    r, p, g = sum(right), sum(found), sum(gold)
    return f"{per_type} | P {100 * r / max(p, 1):.1f} R {100 * r / max(g, 1):.1f} F {f1(r, p, g):.1f}"


assert INDEX["B-PER"] == 1
