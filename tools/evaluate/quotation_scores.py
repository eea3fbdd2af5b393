"""Measures how often each rule for quotations is right, for data/quotes/scores.tsv.

    quotation_scores.py NEWSGLASS SHARED CORPUS...

CORPUS is a file of SHARED/data/quotes without its ending. A quotation is right when its content overlaps an annotated
one by half and its source, if it names one, overlaps too; what overlaps annotations of attitudes is not counted. Prints "rule, percent".
"""
import collections
import json
import subprocess
import sys


def quotations(program, documents):
    lines = ''.join(json.dumps({'id': d['id'], 'text': d['text']}) + '\n' for d in documents)
    out = subprocess.run([program, 'stream', '--offsets', 'codepoint', '--jobs', '2'], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    for line in out.stdout.decode().splitlines():
        for document in json.loads(line)['documents']:
            yield document['id'], document['quotes']


def spans(quote, key):
    return [[s['start'], s['end']] for s in quote[key]]


def count(gold, found, scorer, right, all_found):
    document = scorer.Doc(gold['text'])
    wanted = [x for q in gold['quotes'] for x in scorer.prep(document, q, 'quote')]
    got = [x for q in found for x in scorer.prep(document, {k: spans(q, k) for k in ('content', 'source', 'cue')}, 'quote', True)]
    pairs = sorted(((len(w['c'] & g['c']) / len(w['c'] | g['c']), i, j) for i, w in enumerate(wanted) for j, g in enumerate(got) if w['c'] & g['c']), key=lambda p: (-p[0], p[1], p[2]))
    gold_of, used = {}, set()
    for overlap, i, j in pairs:
        if i not in used and j not in gold_of:
            used.add(i)
            gold_of[j] = (wanted[i], overlap)
    attitudes = set().union(set(), *[w['c'] for w in wanted if w['cls'] != 'speech'])
    for j, (quote, g) in enumerate(zip(found, got)):
        match, overlap = gold_of.get(j, (None, 0))
        if match is None and (g['cls'] != 'speech' or len(g['c'] & attitudes) * 2 > len(g['c'])):
            continue
        same_source = match and (match['s'] & g['s'] or not g['s'])
        all_found[quote['rule']] += 1
        right[quote['rule']] += bool(overlap >= .5 and same_source)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    program, shared, corpora = sys.argv[1], sys.argv[2], sys.argv[3:]
    sys.path.insert(0, f'{shared}/eval')
    import score_quotes as scorer
    right, all_found = collections.Counter(), collections.Counter()
    for corpus in corpora:
        documents = [json.loads(line) for line in open(f'{shared}/data/quotes/{corpus}.jsonl', encoding='utf-8')]
        by_id = {d['id']: d for d in documents}
        for key, found in quotations(program, documents):
            count(by_id[key], found, scorer, right, all_found)
    for rule in sorted(all_found):
        print(rule, round(100 * (right[rule] + 1) / (all_found[rule] + 2)), sep='\t')


if __name__ == '__main__':
    main()
