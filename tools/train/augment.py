"""Copies of labelled text with other people and places in it, for the teacher to label again.

    augment.py LABELS.pickle KNOWLEDGE_DIR TEACHER_DIR OUT.pickle           news; OUT holds the documents of LABELS too
    augment.py LABELS.pickle KNOWLEDGE_DIR TEACHER_DIR OUT.pickle --again   gold and web text and current events; only the copies
    augment.py LABELS.pickle KNOWLEDGE_DIR TEACHER_DIR OUT.pickle --organizations MIRRORS
                                                                            news and gold news with other organizations too; only the copies
    augment.py LABELS.pickle KNOWLEDGE_DIR --carried OUT.pickle             gold and news, with the labels of their originals; only the copies

News of one decade names few people again and again. In a copy every person gets another name, the same throughout the
document, from lists that span the world; half of the places change too, and of the organizations with --organizations.
MIRRORS: checkouts as for tools/knowledge/build.py.
"""
import csv
import pickle
import random
import sys

import numpy as np
import torch

import corpora
import features
from encoder import Teacher
from label import labels_of
from organizations import Organizations
from scoring import gold_spans
from tags import ALL, TYPES, decode, span_masks, viterbi
from windows import Pieces

PERSON, ORGANIZATION, PLACE = 0, 1, 2
NEWS = ("gmb", "wikinews")
ORGANIZED = ("gmb", "wikinews", "current_events", "gum", "redocred", "crossner_politics")
CARRIED = {"uner_ewt": 2, "gum": 2, "redocred": 0.5, "gmb": 0.6, "wikinews": 1, "current_events": 0.6, "masc": 1}  # copies of a document
AGAIN = ("current_events", "uner_ewt", "btc", "wnut", "gum", "redocred"), ("uner_ewt", "gum")  # the latter twice


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [r for r in csv.reader(f, delimiter="\t", quoting=csv.QUOTE_NONE) if r and not r[0].startswith("#")]


class Names:
    """Draws names of people (given, surname), places and, with `mirrors`, organizations, each a list of our tokens."""

    def __init__(self, knowledge, rng, mirrors=None):
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
        self.organizations = Organizations(knowledge, mirrors, self.places, rng) if mirrors else None

    def person(self):
        if self.rng.random() < 0.6:
            given, surname = self.rng.choice(self.people)
        else:
            given, surname = [self.rng.choice(self.given)], [self.rng.choice(self.surnames)]
        tokens = lambda parts: [p for w in parts for p in corpora.pieces_of(w)]
        return tokens(given), tokens(surname)

    def place(self):
        return [p for w in self.rng.choice(self.places).split() for p in corpora.pieces_of(w)]


def certain_spans(masks):
    """Names of people, organizations and places that gold is sure of."""
    return sorted(gold_spans(masks))


def carried(soft, length):
    """The probabilities of a name's tokens for another name of this length: each type's mean share, on the tags of the new places."""
    mean = soft.astype(np.float32).mean(0)
    types = mean[1:].reshape(len(TYPES), 4).sum(1)  # over B, I, E, S
    out = np.zeros((length, len(mean)), dtype=np.float16)
    out[:, 0] = mean[0]
    for i, masks in enumerate(span_masks(length, TYPES)):
        tags = [t for t in range(1, len(mean)) if masks >> t & 1]
        out[i, tags] = types
    return out


def renamed(document, soft, names, rng):
    """The copy, and the labels of the original carried over to it. Names are those of gold, where there is gold, whose tags the copy
    keeps; otherwise the teacher's, and the copy's tokens may carry any tag."""
    given, surname, place, organization = {}, {}, {}, {}
    labels = []
    gold = any(m != ALL for s in document.sentences for m in s.masks)
    copy, at = corpora.Document(document.corpus), 0
    for sentence in document.sentences:
        words, n = sentence.words, len(sentence.words)
        own = soft[at:at + n]
        out, masks, done = [], [], 0
        for start, end, kind in certain_spans(sentence.masks) if gold else decode(viterbi(np.log(own.astype(np.float32) + 1e-6))):
            span = words[start:end]
            new = None
            if kind == PERSON and all(w[:1].isupper() for w in span) and len(span) <= 3:
                last = span[-1]
                if last not in surname:
                    given[last], surname[last] = names.person()
                new = (given[last] if len(span) > 1 else []) + surname[last]
            elif kind == PLACE and span[0][:1].isupper() and not span[0].isupper():
                key = " ".join(span)
                if key not in place:
                    place[key] = names.place() if rng.random() < 0.5 else span
                new = place[key]
            elif kind == ORGANIZATION and names.organizations:
                key = " ".join(span)
                if key not in organization:
                    organization[key] = names.organizations.like(span) if rng.random() < 0.5 else None
                new = organization[key]
            if new:
                out += words[done:start] + new
                masks += sentence.masks[done:start] + (span_masks(len(new), [TYPES[kind]]) if gold else [ALL] * len(new))
                labels += [own[done:start], carried(own[start:end], len(new))]
                done = end
        out += words[done:]
        masks += sentence.masks[done:]
        labels.append(own[done:])
        at += n
        if out:
            copy.sentences.append(corpora.Sentence(out, masks))
    return copy, np.concatenate(labels)


def carried_copies(documents, soft, names, rng):
    """Copies with the labels that their originals have, where no teacher reads them again."""
    copies, labels = [], []
    for document, scores in zip(documents, soft):
        count = next((n for name, n in CARRIED.items() if document.corpus.startswith(name)), 0)
        for _ in range(int(count) + (rng.random() < count % 1)):
            copy, own = renamed(document, scores, names, rng)
            if copy.sentences:
                copies.append(copy)
                labels.append(own)
    return copies, labels


def main():
    labels, knowledge, teacher, out = sys.argv[1:5]
    mirrors = sys.argv[sys.argv.index("--organizations") + 1] if "--organizations" in sys.argv else None
    torch.set_num_threads(1)
    with open(labels, "rb") as f:
        documents, soft = pickle.load(f)
    again = "--again" in sys.argv
    carries = teacher == "--carried"
    rng = random.Random(31 if carries else 19 if mirrors else 17 if again else 13)
    names = Names(knowledge, rng, mirrors)
    if carries:
        with open(out, "wb") as f:
            pickle.dump(carried_copies(documents, soft, names, rng), f)
        return
    copies = []
    for origins in (ORGANIZED,) if mirrors else AGAIN if again else (NEWS,):
        for document, scores in zip(documents, soft):
            if document.corpus.startswith(origins):
                copies.append(renamed(document, scores, names, rng)[0])
    copies = [c for c in copies if c.sentences]
    print(f"{len(copies)} copies", flush=True)
    if again or mirrors:
        documents, soft = [], []
    model = Teacher(f"{teacher}/encoder")
    model.load_state_dict(torch.load(f"{teacher}/teacher.pt"))
    soft += labels_of(model, Pieces(f"{teacher}/encoder"), copies)
    documents += copies
    with open(out, "wb") as f:
        pickle.dump((documents, soft), f)


if __name__ == "__main__":
    main()
