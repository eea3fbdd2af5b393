"""Tokens and sentences of plain text for labelling, close to what the program's own tokenizer makes."""
import csv
import glob
import re

import corpora
from tags import ALL

TOKEN = re.compile(r"""
    https?://\S+ | www\.\S+ | \S+@\S+\.\w+
  | (?:[A-Z]\.){2,}                       # U.S.
  | (?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Rep|Sen|Gov|St|No|Jr|Sr|Inc|Corp|Co|Ltd|vs|etc)\.(?=\s)
  | \d+(?:[.,:]\d+)*
  | ['’](?:s|re|ve|ll|d|m|t|S)\b
  | [^\W_]+(?:[.&][^\W_]+)*(?:(?!n?['’](?:s|re|ve|ll|d|m|t)\b)['’][^\W_]+)*
  | \.\.\. | \S""", re.VERBOSE)
ENDS = {".", "!", "?"}
CLOSERS = {'"', "”", "’", "'", ")"}


def sentences_of(paragraph):
    """Token lists of a paragraph."""
    tokens = [(m.group(), m.start(), m.end()) for m in TOKEN.finditer(paragraph)]
    out, current = [], []
    for i, (text, _, end) in enumerate(tokens):
        current.append(text)
        closes = text in ENDS or (text in CLOSERS and len(current) > 1 and current[-2] in ENDS)
        if closes and (i + 1 == len(tokens) or (tokens[i + 1][1] > end and not tokens[i + 1][0][:1].islower())):
            out.append(current)
            current = []
    if current:
        out.append(current)
    return out


def document_of(text, name):
    document = corpora.Document(name)
    for paragraph in text.split("\n"):
        for words in sentences_of(paragraph):
            document.sentences.append(corpora.Sentence(words, [ALL] * len(words)))
    return document


def load_articles(path, name):
    """Documents of a CSV file with the columns title and text."""
    with open(path, encoding="utf-8") as f:
        rows = list(csv.DictReader(f))
    return [d for d in (document_of(r["title"] + "\n" + r["text"], name) for r in rows) if d.sentences]


LINK = re.compile(r'\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)')
LEAST_LETTERS = 40  # shorter lines are the titles of running stories


def load_current_events(folder, name):
    """Documents of Markdown files of Wikipedia's current events: one for each subject of a day, each line once."""
    out, seen = [], set()
    for path in sorted(glob.glob(f"{folder}/*.md")):
        with open(path, encoding="utf-8") as f:
            body = f.read().split("---", 2)[-1]
        for section in body.split("\n####"):
            lines = []
            for line in section.split("\n")[1:]:
                text = LINK.sub(r"\1", line).strip().lstrip("*").replace("*", "").strip()
                text = re.sub(r",(?=[A-Z])", ", ", text)
                if len(text) >= LEAST_LETTERS and text not in seen and "](" not in text:
                    seen.add(text)
                    lines.append(text)
            if lines:
                out.append(document_of("\n".join(lines), name))
    return out


MASC_KINDS = ("blog", "email", "essays", "govt-docs", "journal", "letters", "newspaper", "non-fiction", "spam", "travel-guides", "twitter",
              "debate-transcript")  # the rest is talk, fiction and technical


def load_masc(folder, name):
    """Documents of the Manually Annotated Sub-Corpus as NLTK packs it: word_TAG, a sentence a line. Its tags are dropped."""
    with open(f"{folder}/categories.txt", encoding="utf-8") as f:
        kinds = dict(line.split() for line in f)
    out = []
    for path in sorted(p for p, kind in kinds.items() if kind in MASC_KINDS):
        document = corpora.Document(name)
        with open(f"{folder}/{path}", encoding="utf-8") as f:
            for line in f:
                words = [(word.rpartition("_")[0], "O") for word in line.split() if word.rpartition("_")[0]]
                sentence = corpora.convert(words, name)
                if sentence.words:
                    sentence.masks = [ALL] * len(sentence.words)
                    document.sentences.append(sentence)
        if document.sentences:
            out.append(document)
    return out
