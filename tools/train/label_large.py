"""Labels of the larger teacher for the news and for gold text.

    label_large.py DATA_DIR ENCODER_DIR TEACHER_DIR WIKINEWS_DIR EVENTS_DIR OUT.pickle

It is five times as slow as the first teacher, so it reads a part of those gold corpora that are least like news.
"""
import pickle
import random
import sys

import torch

import label
from encoder import Teacher
from windows import Pieces

SHARES = {"crossner_politics": 1, "redocred": 0.4, "crossner": 0.4, "europarl": 0.4, "fin": 0.4}  # of the documents; the others whole


def share_of(document):
    return next((share for name, share in SHARES.items() if document.corpus.startswith(name)), 1)


def main():
    data, encoder, teacher, wikinews, events, out = sys.argv[1:7]
    torch.set_num_threads(2)
    rng = random.Random(21)
    documents = [d for d in label.open_documents(data, wikinews, events) if rng.random() < share_of(d)]
    model = Teacher(encoder)
    model.load_state_dict(torch.load(f"{teacher}/teacher.pt"))
    soft = label.labels_of(model, Pieces(encoder), documents)
    with open(out, "wb") as f:
        pickle.dump((documents, soft), f)


if __name__ == "__main__":
    main()
