"""Score the program's names on token-per-line corpora: exact span and type, by type, and how far its scores can be trusted.

    evaluate.py --program build/native/newsglass CORPUS.tsv ...
"""
import argparse
import collections
import json
import os
import subprocess

import corpora

TYPE = {"person": "PER", "organization": "ORG", "place": "LOC"}
NO_SPACE_BEFORE = set(",.;:!?%)]}'") | {"'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "...", "’s", "’", "”"}
NO_SPACE_AFTER = set("([{$") | {"``", "“", "‘", "#", "£", "€"}


def plain_text(document):
    """The text of a document, a sentence a line, and the (start, end) of every corpus token in it."""
    text, spans = "", []
    for sentence in document:
        glue, opened = True, False
        text += "\n" if text else ""
        for word, _ in sentence:
            shown = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(word, word)
            before = word not in NO_SPACE_BEFORE and word not in ("''", "-RRB-")
            after = word not in NO_SPACE_AFTER and word not in ("``", "-LRB-")
            if word == '"':
                before, after, opened = before and not opened, after and opened, not opened
            text += " " if before and not glue else ""
            spans.append((len(text), len(text) + len(shown)))
            text += shown
            glue = not after
    return text, spans


def documents_of(path):
    """Documents of at most 20 sentences where the corpus marks none."""
    for raw in corpora.read_raw(path):
        marked = len(raw) <= 200
        for i in range(0, len(raw), len(raw) if marked else 20):
            yield raw[i:i + (len(raw) if marked else 20)]


def analyse(program, texts):
    lines = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts))
    done = subprocess.run([program, "stream", "--offsets", "codepoint"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["documents"][0] for line in done.stdout.decode().splitlines()]


def compare(path, program, merge):
    """Counts (right, found, gold) by type, and (score, right) of every name found."""
    documents = list(documents_of(path))
    plain = [plain_text(d) for d in documents]
    counts = collections.defaultdict(lambda: [0, 0, 0])
    trust = []
    for document, (text, spans), got in zip(documents, plain, analyse(program, [t for t, _ in plain])):
        gold, at = set(), 0
        for sentence in document:
            gold |= {(at + s, at + e, merge.get(k, k)) for s, e, k in corpora.spans_of([t for _, t in sentence]) if k != "MISC"}
            at += len(sentence)
        found = set()
        for m in got["mentions"]:
            if m["form"] != "name" or m["type"] not in TYPE:
                continue
            inside = [i for i, (s, e) in enumerate(spans) if s < m["end"] and m["start"] < e]
            if inside:
                name = (inside[0], inside[-1] + 1, merge.get(TYPE[m["type"]], TYPE[m["type"]]))
                found.add(name)
                trust.append((m["score"], name in gold))
        for name in found:
            counts[name[2]][1] += 1
            counts[name[2]][0] += name in gold
        for name in gold:
            counts[name[2]][2] += 1
    return counts, trust


def f1(right, found, gold):
    return 200 * right / (found + gold) if found + gold else 0.0


def report(name, counts):
    total = [sum(c[i] for c in counts.values()) for i in range(3)]
    by_type = " ".join(f"{k} {f1(*counts[k]):.1f}" for k in sorted(counts))
    print(f"{name}: {by_type} | P {100 * total[0] / max(1, total[1]):.1f} R {100 * total[0] / max(1, total[2]):.1f} F1 {f1(*total):.2f}")


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--program", required=True)
    ap.add_argument("corpora", nargs="+")
    a = ap.parse_args()
    everything = []
    for path in a.corpora:
        name = os.path.basename(path)
        counts, trust = compare(path, a.program, {})
        report(name, counts)
        everything += trust
        if name.startswith("conll"):  # there a team named by its city is an organization
            report(name + " (ORG = LOC)", compare(path, a.program, {"ORG": "LOC"})[0])
    print("\nscore        names   right")
    for low in (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98):
        high = {0.0: 0.5, 0.9: 0.95, 0.95: 0.98, 0.98: 1.01}.get(low, low + 0.1)
        inside = [right for score, right in everything if low <= score < high]
        if inside:
            print(f"{low:.2f} - {min(high, 1):.2f}  {len(inside):6d}   {100 * sum(inside) / len(inside):.1f} %")


if __name__ == "__main__":
    main()
