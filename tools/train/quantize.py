"""Smaller weights: product quantisation of the word vectors, 8-bit rows of the layers."""
import numpy as np

PARTS = 25


def rows_to_bytes(weight):
    """A scale per row and its 8-bit numbers."""
    scale = np.maximum(np.abs(weight).max(1), 1e-8) / 127
    return scale, np.clip(np.rint(weight / scale[:, None]), -127, 127).astype(np.int8)


def cluster(points, weights, k, rng, rounds=12):
    """Weighted k-means; returns centres and the nearest centre of each point."""
    centres = points[rng.choice(len(points), k, replace=False, p=weights / weights.sum())]
    for _ in range(rounds):
        nearest = assign(points, centres)
        for d in range(points.shape[1]):
            total = np.bincount(nearest, weights * points[:, d], k)
            count = np.bincount(nearest, weights, k)
            centres[:, d] = np.where(count > 0, total / np.maximum(count, 1e-9), centres[:, d])
        empty = np.flatnonzero(np.bincount(nearest, minlength=k) == 0)
        centres[empty] = points[rng.choice(len(points), len(empty))]
    return centres, assign(points, centres)


def assign(points, centres):
    out = np.empty(len(points), dtype=np.int64)
    norms = (centres ** 2).sum(1)
    for i in range(0, len(points), 8192):
        out[i:i + 8192] = (norms - 2 * points[i:i + 8192] @ centres.T).argmin(1)
    return out


def product_quantize(vectors, weights, seed=11):
    """codes (words x PARTS) and books (PARTS x 256 x columns); the books are rounded as they will be stored."""
    rng = np.random.default_rng(seed)
    columns = vectors.shape[1] // PARTS
    codes = np.empty((len(vectors), PARTS), dtype=np.uint8)
    books = np.empty((PARTS, 256, columns), dtype=np.float32)
    for p in range(PARTS):
        part = vectors[:, p * columns:(p + 1) * columns]
        centres, _ = cluster(part, weights, 256, rng)
        scale = np.abs(centres).max() / 127
        books[p] = np.rint(centres / scale) * scale
        codes[:, p] = assign(part, books[p])
    return codes, books


def rebuild(codes, books):
    return np.concatenate([books[p][codes[:, p]] for p in range(len(books))], 1)
