"""The tag set: BIES tags of seven types and O. The C++ decoder uses the same order."""

TYPES = ["PER", "ORG", "LOC", "GRP", "EVT", "WRK", "PRD"]
TAGS = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BIES"]
INDEX = {tag: i for i, tag in enumerate(TAGS)}
N_TAGS = len(TAGS)
ALL = (1 << N_TAGS) - 1
O = 1
MISC = TYPES[3:]


def bit(tag):
    return 1 << INDEX[tag]


def tags_of(types, prefixes="BIES"):
    """Bit set of the tags with one of these types and prefixes."""
    return sum(bit(f"{p}-{t}") for t in types for p in prefixes)


def span_masks(length, types):
    """Allowed tags of each token of a name of this length whose type is one of `types`."""
    if length == 1:
        return [tags_of(types, "S")]
    return [tags_of(types, "B")] + [tags_of(types, "I")] * (length - 2) + [tags_of(types, "E")]


def can_follow(a, b):
    """May tag b follow tag a (by index)? A name is closed before another begins."""
    inside = a > 0 and (a - 1) % 4 in (0, 1)
    if inside:
        return b > 0 and (b - 1) // 4 == (a - 1) // 4 and (b - 1) % 4 in (1, 2)
    return b == 0 or (b - 1) % 4 in (0, 3)


def decode(tags):
    """Spans (start, end, type index) of a legal tag sequence."""
    out, start = [], 0
    for i, t in enumerate(tags):
        if t == 0:
            continue
        kind = (t - 1) % 4
        if kind in (0, 3):
            start = i
        if kind in (2, 3):
            out.append((start, i + 1, (t - 1) // 4))
    return out


def viterbi(scores):
    """Best legal tag sequence of a matrix of scores (numpy, tokens x tags)."""
    import numpy as np
    n = len(scores)
    if n == 0:
        return []
    legal = np.where(np.array([[can_follow(a, b) for b in range(N_TAGS)] for a in range(N_TAGS)]), 0.0, -1e9)
    starts = np.array([0.0 if can_follow(0, b) else -1e9 for b in range(N_TAGS)])
    ends = np.array([0.0 if can_follow(a, 0) else -1e9 for a in range(N_TAGS)])
    best = scores[0] + starts
    back = np.zeros((n, N_TAGS), dtype=np.int64)
    for i in range(1, n):
        step = best[:, None] + legal
        back[i] = step.argmax(0)
        best = step.max(0) + scores[i]
    tag = int((best + ends).argmax())
    out = [tag]
    for i in range(n - 1, 0, -1):
        tag = int(back[i][tag])
        out.append(tag)
    return out[::-1]
