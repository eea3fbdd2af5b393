#!/usr/bin/env python3
"""How far the scores of names can be trusted: of the names given a score, the share that is right.

    reliability.py NEWSGLASS SHARED [--rules]

On the annotated articles (all seven types) and on the development corpora (people, organizations, places), exact span and
type (in CoNLL organizations and places count as one). The last line is the expected calibration error: the mean gap between score and share right, weighted by names.
--rules prints the share right for each rule instead.
"""
import argparse
import collections
import json
import subprocess
import sys
from pathlib import Path

CORPORA = ('wwn.dev.tsv', 'uner_ewt.dev.tsv', 'uner_pud.test.tsv', 'conll2003.testa.tsv')
EDGES = (0, .3, .4, .5, .6, .7, .8, .9, .95, .98, 1.0001)


def analyses(program, texts):
    requests = ''.join(json.dumps({'id': str(i), 'text': t}) + '\n' for i, t in enumerate(texts))
    r = subprocess.run([program, 'stream', '--offsets', 'codepoint'], input=requests.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)['documents'][0] for line in r.stdout.decode().splitlines()]


def names_of(document):
    return [m for m in document['mentions'] if m['form'] == 'name']


def newsroom(program, shared):
    """(score, right, rule) of every name in the annotated articles."""
    from score_newsroom import TYPES
    texts, golds = [], []
    for folder in ('dev', 'seeds'):
        for path in sorted((shared / 'gold' / folder).glob('*.txt')):
            gold = path.with_suffix('.json')
            if gold.exists():
                g = json.loads(gold.read_text(encoding='utf-8'))
                golds.append({(*m['span'], TYPES[g['entities'][m['entity']]['type']]) for m in g['mentions'] if m['form'] == 'name'})
                texts.append(path.read_bytes().decode('utf-8'))
    for gold, document in zip(golds, analyses(program, texts)):
        for m in names_of(document):
            yield m['score'], (m['start'], m['end'], m['type']) in gold, m['rule']


def corpus(program, path):
    """The same for a token-per-line corpus, of the types it has."""
    from ner_corpus import TAG, detokenise, documents, spans
    docs = list(documents(path))
    merge = {'ORG': 'LOC'} if path.name.startswith('conll') else {}  # there a team named by its city is an organization
    plain = [detokenise(d) for d in docs]
    for document, (_, at), got in zip(docs, plain, analyses(program, [t for t, _ in plain])):
        gold, first = set(), 0
        for sentence in document:
            gold |= {(merge.get(kind, kind), a + first, b + first) for kind, a, b in spans([tag for _, tag in sentence])}
            first += len(sentence)
        for m in names_of(got):
            tokens = [j for j, (s, e) in enumerate(at) if s < m['end'] and m['start'] < e]
            if tokens and m['type'] in TAG:
                yield m['score'], (merge.get(TAG[m['type']], TAG[m['type']]), tokens[0], tokens[-1] + 1) in gold, m['rule']


def table(observed):
    print(f"{'score':14}{'names':>7}{'mean score':>12}{'right':>9}")
    gap = 0.0
    for low, high in zip(EDGES, EDGES[1:]):
        inside = [(s, r) for s, r, _ in observed if low <= s < high]
        if inside:
            mean, right = (sum(x[k] for x in inside) / len(inside) for k in (0, 1))
            gap += abs(mean - right) * len(inside)
            print(f'{low:.2f} - {min(high, 1):.2f}   {len(inside):7d}{100 * mean:11.1f}%{100 * right:8.1f}%')
    print(f'expected calibration error {100 * gap / max(1, len(observed)):.1f} %')


def rules(observed):
    by_rule = collections.defaultdict(list)
    for score, right, rule in observed:
        by_rule[rule].append((score, right))
    for rule, seen in sorted(by_rule.items(), key=lambda x: -len(x[1])):
        mean, right = (sum(x[k] for x in seen) / len(seen) for k in (0, 1))
        print(f'{rule:24}{len(seen):7d}{100 * mean:11.1f}%{100 * right:8.1f}%')


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('program')
    ap.add_argument('shared', type=Path)
    ap.add_argument('--rules', action='store_true')
    a = ap.parse_args()
    sys.path.insert(0, str(a.shared / 'eval'))
    show = rules if a.rules else table
    print('Annotated articles, all types')
    show(list(newsroom(a.program, a.shared)))
    print('\nCorpora, people, organizations and places')
    show([x for c in CORPORA for x in corpus(a.program, a.shared / 'data/names/dev' / c)])


if __name__ == '__main__':
    main()
