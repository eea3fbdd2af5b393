#!/usr/bin/env python3
"""Fits the weights by which the persons that a pronoun may mean are ranked (data/entities/antecedents.tsv).

    antecedents.py --list LIST... --gap GAP_DEVELOPMENT.tsv --gum GUM.jsonl... --litbank LITBANK --own tests/own/articles --out OUT.tsv
        [--gap-test GAP_VALIDATION.tsv] [--epochs 10] [--seeds 4]

LIST is build/native/tools/train/list_antecedents, which gives every pronoun with its candidates and their signs. GUM holds the interviews and open
genres; LITBANK is a checkout of dbamman/litbank. Of the own articles every tenth is left out and measured. The model is the mean of
several networks of one hidden layer, each fitted from another seed to the probability of the right persons. Signs tell how the pronouns
before were resolved, which the weights inside LIST decide: build it with the new weights and call this again, with the lists of the last
two rounds together, until the figures stay (the shipped weights: five rounds).
"""
import argparse
import collections
import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / 'evaluate'))
import markup  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SIGNS = re.findall(r'SIGN\(\w+, "([^"]+)"\)', (ROOT / 'core/entities/antecedent_signs.def').read_text())
HIDDEN, L2, RATE, BATCH = 24, 4e-4, 3e-3, 64
LITBANK_WEIGHT = 0.3  # novels are far from news
LEAST = 0.5  # of the best candidate: below, the pronoun is left open
EVERY = 10            # own articles kept apart


def read_gum(path):
    for line in open(path, encoding='utf-8'):
        d = json.loads(line)
        gold = {}
        for i, (cluster, info) in enumerate(zip(d['clusters'], d['info'])):
            for span in cluster:
                gold[tuple(span)] = i
            for head in info['heads']:
                gold.setdefault(tuple(head), i)
        yield d['text'], gold, False


def read_litbank(folder):
    """The tokens joined to running text, so that the program sees no spaces before commas."""
    for annotation in sorted(Path(folder, 'coref/tsv').glob('*.ann')):
        text, offsets = '', []
        for sentence in annotation.with_suffix('.txt').read_text(encoding='utf-8').split('\n'):
            row = []
            for k, word in enumerate(sentence.split()):
                close = word in ',.;:!?)]}--\u2014' or word in ("'s", '\u2019s', "n't", "'", '\u2019', '\u201D') or text[-1:] in '\u201C([\u2014' or text.endswith('--')
                if word == '_':
                    row.append((len(text), len(text)))
                    continue
                if text and (k == 0 or not close):
                    text += ' '
                row.append((len(text), len(text) + len(word)))
                text += word
            offsets.append(row)
        mentions, gold = {}, {}
        for line in annotation.read_text(encoding='utf-8').split('\n'):
            p = line.split('\t')
            if p[0] == 'MENTION':
                mentions[p[1]] = offsets[int(p[2])][int(p[3])][0], offsets[int(p[4])][int(p[5])][1]
            elif p[0] == 'COREF' and p[1] in mentions:
                gold[mentions[p[1]]] = p[2]
        yield text, gold, False


def read_own(folder, kept):
    for i, path in enumerate(sorted(Path(folder).glob('*.xml'))):
        if (i % EVERY == 0) == kept:
            text, article, _ = markup.parse(path)
            yield text, {tuple(m['span']): m['entity'] for m in article['mentions']}, True


def read_gap(path):
    for row in csv.DictReader(open(path, encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE):
        yield row['Text'], row, False


def candidates_of(program, texts):
    """For each text [(span of the pronoun, [(kind, nearest span, spans of its names, signs)])], in characters."""
    out = subprocess.run([program], input=b'\1'.join(t.encode() for t in texts), stdout=subprocess.PIPE, check=True).stdout.decode()
    documents = []
    for line in out.splitlines():
        p = line.split(' ')
        if p[0] == 'T':
            documents.append((collections.defaultdict(list), []))
            text = texts[len(documents) - 1]
            at, chars = 0, {}
            for i, ch in enumerate(text):
                chars[at] = i
                at += len(ch.encode())
            chars[at] = len(text)
        elif p[0] == 'N':
            documents[-1][0][p[3]].append((chars[int(p[1])], chars[int(p[2])]))
        elif p[0] == 'P':
            documents[-1][1].append(((chars[int(p[1])], chars[int(p[2])]), []))
        elif p[0] == 'C':
            x = np.zeros(len(SIGNS), np.float32)
            for sign in p[4:]:
                k, v = sign.split(':')
                x[int(k)] = float(v)
            documents[-1][1][-1][1].append((p[1], (chars[int(p[2])], chars[int(p[3])]), documents[-1][0].get(p[1], []), x))
    assert len(documents) == len(texts)
    return [pronouns for _, pronouns in documents]


def touches(candidate, span):
    kind, nearest, names, _ = candidate
    return any(s[0] < span[1] and span[0] < s[1] for s in (names if kind not in '0-' else [nearest] if kind == '-' else []))


def right_of_gap(row, span, candidates):
    if int(row['Pronoun-offset']) != span[0]:
        return None
    ab = [(int(row[x + '-offset']), int(row[x + '-offset']) + len(row[x]), row[x + '-coref'].lower() == 'true') for x in 'AB']
    if not any(true for _, _, true in ab):
        return [not any(touches(c, s) for s in ab) for c in candidates]
    return [any(true and touches(c, (b, e)) for b, e, true in ab) for c in candidates]


def entity_of(candidate, gold):
    kind, nearest, names, _ = candidate
    if kind == '-':
        close = [v for (a, b), v in gold.items() if (a == nearest[0] or b == nearest[1]) and abs(a - nearest[0]) < 25 and abs(b - nearest[1]) < 60]
        return gold.get(nearest, close[0] if close else None)
    votes = collections.Counter(v for s in names for (a, b), v in gold.items() if (a, b) == s or (a <= s[0] and b == s[1] and b - a < 60))
    return votes.most_common(1)[0][0] if votes else None


def rows_of(program, documents):
    """[(signs of the candidates, which of them are right)]; where nobody of them is, "nobody named", the last, is right."""
    documents, out = list(documents), []  # walked twice
    for (_, gold, complete), pronouns in zip(documents, candidates_of(program, [d[0] for d in documents])):
        for span, candidates in pronouns:
            if 'Pronoun-offset' in gold:
                right = right_of_gap(gold, span, candidates)
            elif span in gold:
                right = [entity_of(c, gold) == gold[span] for c in candidates]
            else:  # annotated as nobody named, if everything is annotated
                right = [c[0] == '-' for c in candidates] if complete else None
            if right is None:
                continue
            if not any(right) or (span not in gold and complete):
                right[-1] = True
            out.append((np.stack([c[3] for c in candidates]), np.array(right)))
    return out


def forward(w, x):
    hidden = np.maximum(x @ w[0] + w[1], 0)
    return hidden @ w[2] + x @ w[3], hidden


def packed(items):
    starts = np.cumsum([0] + [len(x) for x, _ in items])[:-1]
    return np.concatenate([x for x, _ in items]), np.repeat(np.arange(len(items)), [len(x) for x, _ in items]), np.concatenate([y for _, y in items]), starts


def softmax(scores, of, starts):
    e = np.exp(scores - np.maximum.reduceat(scores, starts)[of])
    return e / np.add.reduceat(e, starts)[of]


def fit(items, weights, seed, epochs):
    """Adam on the negative logarithm of the probability of all right candidates together."""
    rng = np.random.default_rng(seed)
    w = [rng.normal(0, .2, (len(SIGNS), HIDDEN)), np.zeros(HIDDEN), rng.normal(0, .2, HIDDEN), np.zeros(len(SIGNS))]
    w = [a.astype(np.float32) for a in w]
    mean, square, step = [np.zeros_like(a) for a in w], [np.zeros_like(a) for a in w], 0
    for epoch in range(epochs):
        rate = RATE * (1 - epoch / epochs) + 1e-4
        order = rng.permutation(len(items))
        for b in range(0, len(order), BATCH):
            chosen = order[b:b + BATCH]
            x, of, y, starts = packed([items[i] for i in chosen])
            scores, hidden = forward(w, x)
            p = softmax(scores, of, starts)
            target = p * y / np.maximum(np.add.reduceat(p * y, starts)[of], 1e-9)
            g = (p - target) * weights[chosen][of] / len(chosen)
            back = np.outer(g, w[2]) * (hidden > 0)
            step += 1
            for j, gradient in enumerate((x.T @ back + L2 * w[0], back.sum(0), hidden.T @ g + L2 * w[2], x.T @ g + L2 * w[3])):
                mean[j] = .9 * mean[j] + .1 * gradient
                square[j] = .999 * square[j] + .001 * gradient ** 2
                w[j] = w[j] - rate * (mean[j] / (1 - .9 ** step)) / (np.sqrt(square[j] / (1 - .999 ** step)) + 1e-8)
    return w


def measure(networks, items):
    x, of, _, starts = packed(items)
    p = softmax(sum(forward(w, x)[0] for w in networks) / len(networks), of, starts)
    right = wrong = opened = 0
    for q, (_, y) in zip(np.split(p, starts[1:]), items):
        best = int(np.argmax(q))
        if best == len(q) - 1 or q[best] < LEAST:
            opened += not y[-1]
        else:
            right, wrong = right + bool(y[best]), wrong + (not y[best])
    return f'right {right}, wrong {wrong}, open though somebody is meant {opened}, of {len(items)}'


def write(networks, path):
    def thousandths(values):
        return '\t'.join(str(round(float(v) * 1000)) for v in values)
    hidden = np.concatenate([w[0] for w in networks], 1)
    linear = sum(w[3] for w in networks) / len(networks)
    with open(path, 'w', encoding='utf-8') as f:
        f.write('# How a candidate for a pronoun is weighed, in thousandths: a row a sign with its linear weight and its weights of the hidden units; tools/train/antecedents.py\n')
        f.write('bias\t' + thousandths(np.concatenate([w[1] for w in networks])) + '\n')
        f.write('output\t' + thousandths(np.concatenate([w[2] for w in networks]) / len(networks)) + '\n')
        f.write('least\t' + thousandths([LEAST]) + '\n')
        for name, a, row in zip(SIGNS, linear, hidden):
            f.write(f'{name}\t{thousandths([a])}\t{thousandths(row)}\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--list', nargs='+', required=True)
    for option in ('--gap', '--litbank', '--own', '--out'):
        parser.add_argument(option, required=True)
    parser.add_argument('--gum', nargs='+', required=True)
    parser.add_argument('--gap-test')
    parser.add_argument('--epochs', type=int, default=10)
    parser.add_argument('--seeds', type=int, default=4)
    a = parser.parse_args()
    sources = [(read_gap(a.gap), 1), *((read_gum(g), 1) for g in a.gum), (read_litbank(a.litbank), LITBANK_WEIGHT), (read_own(a.own, False), 1)]
    items, weights = [], []
    for documents, weight in [(list(documents), weight) for documents, weight in sources]:
        for program in a.list:
            rows = rows_of(program, documents)
            items += rows
            weights += [weight] * len(rows)
    networks = [fit(items, np.array(weights, np.float32), seed, a.epochs) for seed in range(a.seeds)]
    print('own articles kept apart:', measure(networks, rows_of(a.list[-1], read_own(a.own, True))))
    if a.gap_test:
        print('GAP:', measure(networks, rows_of(a.list[-1], read_gap(a.gap_test))))
    write(networks, a.out)


main()
