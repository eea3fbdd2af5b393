"""How well names are linked to Wikidata: precision, recall and coverage on corpora of names with ids.

    linking.py PROGRAM SHARED [--errors] [CORPUS ...]

A link is compared with the name of the corpus that covers the same words: right if it has the same id, wrong if
another, "nil" if none. Links of names that the corpus bounds otherwise ("US" within "US military") or not at all are
counted apart ("inside", "outside"). Precision counts right against wrong, strict precision also against nil; coverage
is the share of the corpus's names whose id data/knowledge has.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

CORPORA = ['aida-conll-dev', 'msnbc-updated', 'reuters-128']
COUNTS = ['right', 'wrong', 'nil', 'inside', 'outside', 'gold', 'covered']
KNOWLEDGE = Path(__file__).parents[2] / 'data' / 'knowledge'


def known_ids():
    ids = set()
    for path in KNOWLEDGE.glob('*.tsv'):
        ids |= set(re.findall(r'\tQ\d+', path.read_text(encoding='utf-8')))
    return {i.strip() for i in ids}


def analyses(program, documents):
    requests = ''.join(json.dumps({'id': d['id'], 'text': d['text']}) + '\n' for d in documents)
    r = subprocess.run([program, 'stream', '--offsets', 'codepoint', '--jobs', '2'], input=requests.encode(), capture_output=True, check=True)
    return [json.loads(line)['documents'][0] for line in r.stdout.decode().splitlines()]


def links(document):
    ids = {e['id']: e['wikidata'] for e in document['entities']}
    return [((m['start'], m['end']), ids[m['entity']], m['text']) for m in document['mentions'] if m['form'] == 'name' and ids[m['entity']]]


def score(program, path, known, errors):
    documents = [json.loads(line) for line in open(path, encoding='utf-8')]
    n = dict.fromkeys(COUNTS, 0)
    for d, a in zip(documents, analyses(program, documents)):
        ids = [label['qid'] for label in d['labels'] if label['qid']]
        n['gold'] += len(ids)
        n['covered'] += sum(qid in known for qid in ids)
        linked = links(a)
        if errors:
            spans = {span for span, _, _ in linked}
            for label in d['labels']:
                if label['qid'] in known and tuple(label['span']) not in spans:
                    print(f"missed {d['id']}: {d['text'][slice(*label['span'])]!r} {label['qid']} {label['name']}")
        for (start, end), qid, text in linked:
            over = [label for label in d['labels'] if label['span'][0] < end and start < label['span'][1]]
            same = [label for label in over if label['span'] == [start, end]]
            if not same:
                kind = 'inside' if over else 'outside'
            elif not same[0]['qid']:
                kind = 'nil'
            else:
                kind = 'right' if same[0]['qid'] == qid else 'wrong'
            n[kind] += 1
            if errors and over and kind != 'right':
                print(f"{kind} {d['id']}: {text!r} -> {qid}; corpus: {over[0]['qid']} {over[0]['name']}: ...{d['text'][max(0, start - 60):end + 50]!r}")
    return n


def line(name, n):
    shares = {'precision': (n['right'], n['right'] + n['wrong']), 'strict': (n['right'], n['right'] + n['wrong'] + n['nil']),
              'recall': (n['right'], n['gold']), 'coverage': (n['covered'], n['gold'])}
    return f'{name:16} ' + ' '.join(f'{k} {100 * a / max(1, b):.1f} %' for k, (a, b) in shares.items()) + ' | ' + ' '.join(f'{k} {v}' for k, v in n.items())


def main(arguments):
    errors = '--errors' in arguments
    program, shared, *corpora = [a for a in arguments if a != '--errors']
    known, total = known_ids(), dict.fromkeys(COUNTS, 0)
    for name in corpora or CORPORA:
        n = score(program, Path(shared) / 'data' / 'linking' / f'{name}.jsonl', known, errors)
        total = {k: total[k] + n[k] for k in COUNTS}
        print(line(name, n))
    print(line('together', total))


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1:])
