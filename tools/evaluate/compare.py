#!/usr/bin/env python3
"""Measures the comparison of articles, on the annotated sets and on those of tests/compare.

    compare.py NEWSGLASS SHARED [--errors]

Prints, a set a line: pairs of quotations of different articles that are aligned (precision, recall of those whose two
quotations are found, F1), the same for entities, and false merges of persons. A set of the repository is NAME.txt
(articles, "# id day" before each) and NAME.gold (which quotations, known by some of their words, report one utterance,
which contradict each other, which names mean one); there only what the gold tells of is counted.
"""
import itertools
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def compare(program, files):
    r = subprocess.run([program, 'analyze', '--compare', '--format', 'json', '--offsets', 'codepoint', *map(str, files)], capture_output=True, check=True)
    return json.loads(r.stdout)


def line(name, predicted, gold):
    right = len(predicted & gold)
    precision, recall = right / max(1, len(predicted)), right / max(1, len(gold))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f'{name} P {100 * precision:.1f} R {100 * recall:.1f} F1 {100 * f1:.1f} (gold {len(gold)}, found {len(predicted)})'


def shared_set(program, shared, name, work):
    """The project's scorer on a gold folder; own/f01 to f06 are turned into one."""
    folder = Path(work) / name
    folder.mkdir()
    if name == 'own':
        for i in range(1, 7):
            subprocess.run([sys.executable, str(shared / 'gold/markup.py'), 'to-json', str(shared / f'own/f{i:02}.xml'), str(folder)],
                           check=True, capture_output=True)
        (folder / 'cross.json').write_text((shared / 'own/cross.json').read_text())
    else:
        for path in (shared / 'gold' / name).iterdir():
            if path.suffix in ('.json', '.txt') and path.name != 'SOURCES.json':
                (folder / path.name).write_bytes(path.read_bytes())
    analysis = folder / 'comparison.analysis'
    analysis.write_text(json.dumps(compare(program, sorted(folder.glob('*.txt')))))
    return subprocess.run([sys.executable, str(shared / 'eval/score_compare.py'), str(folder), str(analysis)], capture_output=True, text=True, check=True).stdout


def own_set(program, name, work, errors):
    folder = Path(work) / name
    folder.mkdir()
    parts = re.split(r'^# (\S+) (\S+)\n', (ROOT / f'tests/compare/{name}.txt').read_text(encoding='utf-8'), flags=re.M)[1:]
    for article, day, text in zip(parts[::3], parts[1::3], parts[2::3]):
        (folder / f'{article}.txt').write_text(f'{day}\n\n{text}', encoding='utf-8')
    analysis = compare(program, sorted(folder.glob('*.txt')))
    documents = {d['id']: d for d in analysis['documents']}

    def quotation(item):
        article, words = item.split(' ', 1)
        for q in documents[article]['quotes']:
            if words in ' '.join(s['text'] for s in q['content']):
                return article, q['id']
        return article, '?' + words

    def entity(item):
        article, name = item.split(' ', 1)
        for e in documents[article]['entities']:
            if e['name'] == name or name in e['aliases']:
                return article, e['id']
        return article, '?' + name

    groups = {'quotes': [], 'differ': [], 'names': []}
    for row in (ROOT / f'tests/compare/{name}.gold').read_text(encoding='utf-8').splitlines():
        if not row.startswith('#'):
            kind, items = row.split('\t')
            groups[kind].append([(entity if kind == 'names' else quotation)(i) for i in items.split(' | ')])
    pairs = lambda gs: {frozenset(p) for g in gs for p in itertools.combinations(g, 2) if p[0][0] != p[1][0]}
    found = lambda ps: {p for p in ps if not any(x[1].startswith('?') for x in p)}
    c = analysis['comparison']
    aligned = pairs([[(m['document'], m['quote']) for m in q['members']] for q in c['quotes']])
    differing = pairs([[(m['document'], m['quote']) for m in q['members']] for q in c['quotes'] if q['relation'] == 'differs'])
    joined = pairs([[(m['document'], m['entity']) for m in e['members']] for e in c['entities']])
    told = {x for g in groups['names'] for x in g}
    joined = {p for p in joined if p <= told}
    quotes, differ = pairs(groups['quotes']), found(pairs(groups['differ']))
    if errors:
        text = {(d['id'], q['id']): ' '.join(s['text'] for s in q['content']) for d in documents.values() for q in d['quotes']}
        for title, ps in (('wrong', aligned - quotes - differ), ('missed', found(quotes) - aligned)):
            for p in sorted(map(sorted, ps)):
                print('quotations', title, *(f'{x[0]}: {text.get(x)}' for x in p), sep=' | ')
    return '\n'.join([line('quotes    ', aligned - (differ - quotes), found(quotes)) + f', {len(quotes) - len(found(quotes))} pairs with a quotation not found',
                      line('entities  ', joined, found(pairs(groups['names']))),
                      f'contradicting pairs found {len(differ)}, shown as differing {len(differ & differing)}, as the same {len((differ & aligned) - differing)}']) + '\n'


def main():
    program, shared, errors = sys.argv[1], Path(sys.argv[2]), '--errors' in sys.argv
    with tempfile.TemporaryDirectory() as work:
        for name in ('seeds', 'own', 'pages'):
            print(f'{name}\n{shared_set(program, shared, name, work)}', end='')
        for name in ('dam', 'clinic'):
            print(f'{name}\n{own_set(program, name, work, errors)}', end='')


if __name__ == '__main__':
    main()
