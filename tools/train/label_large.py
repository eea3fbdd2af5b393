"""Labels of the larger teacher for the news and for gold text.

    label_large.py DATA_DIR ENCODER_DIR TEACHER_DIR WIKINEWS_DIR EVENTS_DIR MASC_DIR OUT.pickle

It is five times as slow as the first teacher, so it reads a part of the news and of those gold corpora that are least like news; the labels
of the others are None, and blend.py takes them from the student so far. MASC_DIR is the folder masc_tagged: letters, mail, web logs and
newspapers of the Manually Annotated Sub-Corpus.
"""
import pickle
import random
import sys

import torch

import label
import plain
from encoder import Teacher
from windows import Pieces

SHARES = {"crossner_politics": 1, "crossner": 0, "redocred": 0.15, "europarl": 0, "fin": 0, "btc": 0.15, "wnut": 0.3, "gmb": 0.3,
          "current_events": 0.3}  # of the documents; the others whole


def share_of(document):
    return next((share for name, share in SHARES.items() if document.corpus.startswith(name)), 1)


def main():
    data, encoder, teacher, wikinews, events, masc, out = sys.argv[1:8]
    torch.set_num_threads(2)
    rng = random.Random(21)
    documents = label.open_documents(data, wikinews, events) + plain.load_masc(masc, "masc")
    read = [i for i, d in enumerate(documents) if rng.random() < share_of(d)]
    model = Teacher(encoder)
    model.load_state_dict(torch.load(f"{teacher}/teacher.pt"))
    soft = [None] * len(documents)
    for i, labels in zip(read, label.labels_of(model, Pieces(encoder), [documents[i] for i in read])):
        soft[i] = labels
    with open(out, "wb") as f:
        pickle.dump((documents, soft), f)


if __name__ == "__main__":
    main()
