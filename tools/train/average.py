"""Weighted mean of two trained students, the later one with its quantised word vectors.

    average.py EARLIER.pt LATER.pt SHARE_OF_LATER OUT.pt

What a student learned last costs it some of what it knew; the mean of both keeps more (Wortsman et al. 2022, robust fine-tuning).
"""
import sys

import torch


def main():
    earlier, later, share, out = sys.argv[1:5]
    before, saved = (torch.load(path, weights_only=False) for path in (earlier, later))
    for name, weight in saved["state"].items():
        if name == "words.weight":
            continue
        old = before["state"][name]
        old = old.repeat(len(weight) // len(old), *[1] * (old.dim() - 1))  # a table that has grown since
        saved["state"][name] = float(share) * weight + (1 - float(share)) * old
    torch.save(saved, out)


if __name__ == "__main__":
    main()
