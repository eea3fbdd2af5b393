"""Fit data/names/scores.tsv and the names in data/rules/scores.tsv: of the names like one, the share that is right, over the whole stage (network, rules, lists).

    name_scores.py MARGINS_PROGRAM SHARED DATA      MARGINS_PROGRAM is build/native/tools/train/name_margins

The tagger's own names get a rising curve by type and margin; what a rule decided gets the share of its names that are right,
of its kind ("word" of "word.site") where there are few.
People, organizations and places are judged on the news corpora (where CoNLL has teams as organizations it counts either),
the other types and the rules on the annotated articles too, which alone follow the guideline.
"""
import collections
import json
import subprocess
import sys
from pathlib import Path

TYPES = ("person", "organization", "place", "group", "event", "work", "product")
TAGS = ("PER", "ORG", "LOC", "MISC", "MISC", "MISC", "MISC")
CORPORA = ("wwn.dev.tsv", "uner_pud.test.tsv", "conll2003.testa.tsv")
BINS, LEAST, LEAST_RULE = 12, 25, 12  # steps of a curve at most; names of a step, of a rule at least


def names_of(program, texts):
    """By text, (start, end, type, margin, rule) in code points."""
    done = subprocess.run([program], input="\0".join(texts).encode(), stdout=subprocess.PIPE, check=True)
    out = [[] for _ in texts]
    encoded = [t.encode() for t in texts]
    for line in done.stdout.decode().splitlines():
        number, begin, end, kind, margin, rule = line.split("\t")
        data = encoded[int(number)]
        start = len(data[:int(begin)].decode())
        out[int(number)].append((start, start + len(data[int(begin):int(end)].decode()), int(kind), float(margin), rule))
    return out


def annotated(program, shared):
    """(type, margin, rule, right) of every name in the annotated articles."""
    from score_newsroom import TYPES as WORDS
    texts, golds = [], []
    for folder in ("dev", "seeds"):
        for path in sorted((shared / "gold" / folder).glob("*.txt")):
            gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            golds.append({(*m["span"], WORDS[gold["entities"][m["entity"]]["type"]]) for m in gold["mentions"] if m["form"] == "name"})
            texts.append(path.read_bytes().decode("utf-8"))
    for gold, names in zip(golds, names_of(program, texts)):
        for start, end, kind, margin, rule in names:
            yield kind, margin, rule, (start, end, TYPES[kind]) in gold


def corpus(program, path):
    """The same for a token-per-line corpus, of the types it annotates."""
    from ner_corpus import detokenise, documents
    from corpora import spans_of
    docs = list(documents(path))
    plain = [detokenise(d) for d in docs]
    merge = {"ORG": "LOC"} if path.name.startswith("conll") else {}
    for document, (_, at), names in zip(docs, plain, names_of(program, [t for t, _ in plain])):
        gold, first = set(), 0
        for sentence in document:
            gold |= {(a + first, b + first, merge.get(k, k)) for a, b, k in spans_of([tag for _, tag in sentence])}
            first += len(sentence)
        for start, end, kind, margin, rule in names:
            inside = [j for j, (s, e) in enumerate(at) if s < end and start < e]
            if rule == "document.native-name":  # the corpora leave them out, the guideline does not
                continue
            if inside and (kind < 3 or path.name.startswith("wwn")):
                tag = merge.get(TAGS[kind], TAGS[kind])
                yield kind, margin, rule, (inside[0], inside[-1] + 1, tag) in gold


def curve(pairs):
    """Rising steps (margin in hundredths, share) of (margin, right) pairs: neighbours that would fall are pooled."""
    pairs = sorted(pairs)
    size = max(LEAST, -(-len(pairs) // BINS))
    blocks = []
    for i in range(0, max(1, len(pairs) - size // 2), size):
        part = pairs[i:i + size] if i + size + size // 2 < len(pairs) else pairs[i:]
        blocks.append([sum(r for _, r in part) + 0.5, len(part) + 1.0, [sum(m for m, _ in part) / len(part)]])
        while len(blocks) > 1 and blocks[-2][0] * blocks[-1][1] >= blocks[-1][0] * blocks[-2][1]:
            right, count, at = blocks.pop()
            blocks[-1] = [blocks[-1][0] + right, blocks[-1][1] + count, blocks[-1][2] + at]
        if len(part) == len(pairs) - i:
            break
    steps = {round(100 * m): right / count for right, count, at in blocks for m in at}
    return sorted(steps.items())


def main():
    program, shared, data = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    sys.path.insert(0, str(shared / "eval"))
    news = [x for c in CORPORA for x in corpus(program, shared / "data/names/dev" / c)]
    articles = list(annotated(program, shared))
    rules = collections.defaultdict(list)
    for kind, _, rule, right in news + articles:
        if not rule.startswith("tagger"):
            rules[rule].append(right)
            rules[rule.split(".")[0]].append(right)
    rows = []
    for kind, name in enumerate(TYPES):
        seen = news if kind < 3 else news + articles
        pairs = [(m, r) for k, m, rule, r in seen if k == kind and rule.startswith("tagger")]
        rows += [f"{name}\t{m}\t{round(1000 * share)}" for m, share in curve(pairs)]
    with open(data / "names/scores.tsv", "w", encoding="utf-8") as f:
        f.write("# How far the tagger's names can be trusted: type, margin in hundredths, share right in thousandths. Made by\n"
                "# tools/train/name_scores.py from counts on development corpora and annotated articles.\n" + "\n".join(rows) + "\n")
    lines = (data / "rules/scores.tsv").read_text(encoding="utf-8").splitlines()
    for i, line in enumerate(lines):
        rule = line.split("\t")[0]
        seen = rules[rule] if len(rules[rule]) >= LEAST_RULE else rules[rule.split(".")[0]]
        if seen and not line.startswith("#"):
            lines[i] = f"{rule}\t0\t{round(1000 * (sum(seen) + 3) / (len(seen) + 4))}"
    (data / "rules/scores.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
