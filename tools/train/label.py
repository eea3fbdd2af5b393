"""Let the teacher label all open text: gold corpora, the GMB text (its own tags are dropped), Wikinews
and Wikipedia's current events.

    label.py DATA_DIR TEACHER_DIR WIKINEWS_DIR EVENTS_DIR OUT.pickle
    label.py --restricted DATA_DIR TEACHER_DIR OUT.pickle

The second form labels the restricted gold, for the second teacher (never for the shipped network).
"""
import glob
import os
import pickle
import sys
import time

import numpy as np
import torch

import corpora
import plain
from encoder import Teacher
from tags import ALL
from train_teacher import predict
from windows import Pieces


def open_documents(data, wikinews, events):
    documents = []
    for path in sorted(glob.glob(f"{data}/open/*.tsv")):
        loaded = corpora.load(path, os.path.basename(path))
        if "gmb" in path:
            for d in loaded:
                for s in d.sentences:
                    s.masks = [ALL] * len(s.words)
        documents += loaded
    for path in sorted(glob.glob(f"{wikinews}/*.csv")):
        documents += plain.load_articles(path, "wikinews")
    return documents + plain.load_current_events(events, "current_events")


def restricted_documents(data):
    return [d for path in sorted(glob.glob(f"{data}/restricted/*.tsv")) for d in corpora.load(path, os.path.basename(path))]


def labels_of(model, pieces, documents):
    """The model's probabilities of the tags of each document's tokens."""
    soft, began = [], time.time()
    for i in range(0, len(documents), 400):
        soft += [np.exp(s).astype(np.float16) for s in predict(model, documents[i:i + 400], pieces)]
        print(f"{min(i + 400, len(documents))}/{len(documents)} documents {time.time() - began:.0f}s", flush=True)
    return soft


def main():
    if sys.argv[1] == "--restricted":
        data, teacher, out = sys.argv[2:5]
        documents = restricted_documents(data)
    else:
        data, teacher, wikinews, events, out = sys.argv[1:6]
        documents = open_documents(data, wikinews, events)
    torch.set_num_threads(1)
    model = Teacher(f"{teacher}/encoder")
    model.load_state_dict(torch.load(f"{teacher}/teacher.pt"))
    soft = labels_of(model, Pieces(f"{teacher}/encoder"), documents)
    with open(out, "wb") as f:
        pickle.dump((documents, soft), f)


if __name__ == "__main__":
    main()
