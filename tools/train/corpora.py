"""Read the token-per-line corpora into documents of our tokens with the tags that each token may carry.

A corpus that lacks a type says nothing about it: there an O token may also be a name of that type. So the target of a
token is a set of tags (a bit mask), and the loss is the probability of the set.
"""
import re
from dataclasses import dataclass, field

import groups
from tags import ALL, MISC, O, span_masks, tags_of

MISC_ANY = tags_of(MISC)
WORD_PIECES = re.compile(r"[^\W_]+(?:[.'’&][^\W_]+)*\.?|_|[^\w]", re.UNICODE)


@dataclass
class Sentence:
    words: list
    masks: list


@dataclass
class Document:
    corpus: str
    sentences: list = field(default_factory=list)


# corpus name prefix -> does it annotate MISC completely enough that O means O?
COMPLETE_MISC = ("wwn", "conll2003", "redocred", "crossner_politics", "crossner_literature", "crossner_music")
# corpora whose MISC spans are too wide (fields, genres, headings) to say that a span is a name of ours
NOISY_MISC = ("gum", "crossner_science", "crossner_ai", "europarl", "conll2003", "fin", "btc")
SINGLE_SENTENCES = ("crossner", "europarl", "wnut17", "btc")


def read_raw(path):
    """Yield documents as lists of sentences of (word, BIO tag)."""
    document, sentence = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line.strip() or line.startswith("-DOCSTART-"):
            if sentence:
                document.append(sentence)
            sentence = []
            if line.startswith("-DOCSTART-") and document:
                yield document
                document = []
        else:
            word, tag = line.split("\t")[:2]
            sentence.append((word, tag))
    if sentence:
        document.append(sentence)
    if document:
        yield document


def spans_of(tags):
    """Spans (start, end, type) of BIO tags."""
    out, start, kind = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        prefix, _, name = tag.partition("-")
        if start is not None and (prefix != "I" or name != kind):
            out.append((start, i, kind))
            start = None
        if prefix == "B" or (prefix == "I" and start is None):
            start, kind = i, name
    return out


def join_initials(sentence):
    """'U . S .' and 'M ā ori' of the newswire corpus become one token again."""
    out = []
    i = 0
    while i < len(sentence):
        j, text = i, ""
        while j + 1 < len(sentence) and re.fullmatch("[A-Z]", sentence[j][0]) and sentence[j + 1][0] == ".":
            text += sentence[j][0] + "."
            j += 2
        if j - i >= 4:
            out.append((text, sentence[i][1]))
            i = j
            continue
        word = sentence[i][0]
        if (len(word) == 1 and word.isalpha() and not word.isascii() and out and out[-1][0][-1:].isalpha()
                and i + 1 < len(sentence) and sentence[i + 1][0][:1].islower()):
            out[-1] = (out[-1][0] + word + sentence[i + 1][0], out[-1][1])
            i += 2
            continue
        out.append(sentence[i])
        i += 1
    return out


def pieces_of(word):
    """Our tokenizer's view of a corpus token: compounds split at hyphens and slashes, possessive apart."""
    if word in ("``", "''"):
        return ['"']
    if word in ("-LRB-", "-RRB-"):
        return ["(" if word == "-LRB-" else ")"]
    if word == "_" or len(word) == 1 or word.startswith("http") or word.startswith("www."):
        return [word] if word != "_" else []
    out = []
    for part in re.split(r"([-–—/_])", word):
        if not part or part == "_":
            continue
        if len(part) > 2 and re.search(r"[^\W]['’]s$", part):
            out += [part[:-2], part[-2:]]
        else:
            out.append(part)
    return out


def misc_types(words, corpus):
    """(types a MISC span may have, may it be no name of ours at all)."""
    kind = groups.misc_type(words)
    if kind == "none":
        return [], True
    if kind:
        return [kind], False
    if not any(w[:1].isupper() or w[:1].isdigit() for w in words):
        return MISC, True
    if corpus.startswith(("crossner_music", "crossner_literature")):
        return ["WRK", "EVT"], False
    if corpus.startswith("crossner_politics"):
        return ["EVT", "WRK", "GRP"], False
    return MISC, corpus.startswith(NOISY_MISC)


def convert(sentence, corpus):
    sentence = join_initials(sentence)
    words, masks = [], []
    owner = ["O"] * len(sentence)
    bounds = {}
    for start, end, kind in spans_of([t for _, t in sentence]):
        for i in range(start, end):
            owner[i] = kind
        bounds[start] = (end, kind)
    complete = corpus.startswith(COMPLETE_MISC)
    i = 0
    while i < len(sentence):
        if i in bounds:
            end, kind = bounds[i]
            span = [p for w, _ in sentence[i:end] for p in pieces_of(w)]
            split = end - i == 1 and "-" in sentence[i][0][1:-1]
            if kind == "MISC":
                types, maybe_none = misc_types(span, corpus)
                if split and span[-1][:1].islower():
                    part = [O if w[:1].islower() or not w[:1].isalpha() else ALL for w in span]
                elif split:
                    part = [ALL] * len(span)
                else:
                    part = span_masks(len(span), types) if span and types else [0] * len(span)
                    if maybe_none:
                        part = [m | O for m in part]
            elif corpus.startswith("redocred") and len(span) == 1 and groups.is_group(span):
                part = span_masks(1, ["GRP"])
            else:
                part = span_masks(len(span), [kind]) if span else []
            words += span
            masks += part
            i = end
            continue
        word = sentence[i][0]
        pieces = pieces_of(word)
        for p in pieces:
            mask = O
            if p[:1].isupper():
                if len(pieces) > 1 and p not in ("I",):
                    mask = ALL  # "U.S.-led": the corpus cannot say
                elif not complete:
                    mask |= MISC_ANY
                elif groups.is_group([p]) and not corpus.startswith(("wwn", "conll2003")):
                    mask |= tags_of(["GRP"])
            words.append(p)
            masks.append(mask)
        i += 1
    return Sentence(words, masks)


def load(path, corpus):
    """Documents of one corpus file."""
    single = corpus.startswith(SINGLE_SENTENCES)
    out = []
    for raw in read_raw(path):
        document = Document(corpus)
        for sentence in raw:
            converted = convert(sentence, corpus)
            if not converted.words:
                continue
            document.sentences.append(converted)
            if single:
                out.append(document)
                document = Document(corpus)
        if document.sentences:
            out.append(document)
    return out
