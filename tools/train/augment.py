"""Copies of labelled news text with other people and places in it, for the teacher to label again.

    augment.py LABELS.pickle KNOWLEDGE_DIR TEACHER_DIR OUT.pickle

News of one decade names few people again and again. In a copy every person gets another name, the same throughout the
document, from lists that span the world; half of the places change too. OUT holds the documents of LABELS and the copies.
"""
import csv
import pickle
import random
import sys
import time

import numpy as np
import torch

import corpora
import features
from encoder import Teacher
from tags import ALL, decode, viterbi
from train_teacher import predict
from windows import Pieces

PERSON, PLACE = 0, 2
ORIGINS = ("gmb", "wikinews", "current_events")


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [r for r in csv.reader(f, delimiter="\t", quoting=csv.QUOTE_NONE) if r and not r[0].startswith("#")]


class Names:
    """Draws names of people (given, surname) and places, each a list of our tokens."""

    def __init__(self, knowledge, rng):
        self.rng = rng
        self.people = []
        for name in ("politicians-w-qid-5-repos", "us-congress"):
            for r in rows(f"{knowledge}/{name}.tsv"):
                parts = r[1].split()
                if 2 <= len(parts) <= 4:
                    self.people.append((parts[:-1], parts[-1:]))
        self.given = sorted(x for x in features.GIVENS if x.isalpha())
        self.surnames = sorted(x for x in features.SURNAMES if x.isalpha())
        self.places = [x for x in features._lines("places.tsv") if not x.isupper()]

    def person(self):
        if self.rng.random() < 0.6:
            given, surname = self.rng.choice(self.people)
        else:
            given, surname = [self.rng.choice(self.given)], [self.rng.choice(self.surnames)]
        tokens = lambda parts: [p for w in parts for p in corpora.pieces_of(w)]
        return tokens(given), tokens(surname)

    def place(self):
        return [p for w in self.rng.choice(self.places).split() for p in corpora.pieces_of(w)]


def renamed(document, scores, names, rng):
    """The copy; its tokens may carry any tag until the teacher has seen it."""
    given, surname, place = {}, {}, {}
    copy, at = corpora.Document(document.corpus), 0
    for sentence in document.sentences:
        words, n = sentence.words, len(sentence.words)
        out, done = [], 0
        for start, end, kind in decode(viterbi(scores[at:at + n])):
            out += words[done:start]
            span = words[start:end]
            done = end
            if kind == PERSON and all(w[:1].isupper() for w in span) and len(span) <= 3:
                last = span[-1]
                if last not in surname:
                    given[last], surname[last] = names.person()
                if len(span) > 1:
                    out += given[last]
                out += surname[last]
            elif kind == PLACE and span[0][:1].isupper() and not span[0].isupper():
                key = " ".join(span)
                if key not in place:
                    place[key] = names.place() if rng.random() < 0.5 else span
                out += place[key]
            else:
                out += span
        out += words[done:]
        at += n
        if out:
            copy.sentences.append(corpora.Sentence(out, [ALL] * len(out)))
    return copy


def main():
    labels, knowledge, teacher, out = sys.argv[1:5]
    torch.set_num_threads(1)
    with open(labels, "rb") as f:
        documents, soft = pickle.load(f)
    rng = random.Random(13)
    names = Names(knowledge, rng)
    copies = []
    for document, scores in zip(documents, soft):
        if document.corpus.startswith(ORIGINS):
            copies.append(renamed(document, np.log(scores.astype(np.float32) + 1e-6), names, rng))
    print(f"{len(copies)} copies", flush=True)
    model = Teacher(f"{teacher}/encoder")
    model.load_state_dict(torch.load(f"{teacher}/teacher.pt"))
    pieces, began = Pieces(f"{teacher}/encoder"), time.time()
    for i in range(0, len(copies), 200):
        part = copies[i:i + 200]
        soft += [np.exp(s).astype(np.float16) for s in predict(model, part, pieces)]
        documents += part
        print(f"{i + len(part)}/{len(copies)} {time.time() - began:.0f}s", flush=True)
    with open(out, "wb") as f:
        pickle.dump((documents, soft), f)


if __name__ == "__main__":
    main()
