"""Measures how often each rule for quotations, and each way of finding their speaker, is right, for data/rules/scores.tsv.

    quotation_scores.py NEWSGLASS SHARED CORPUS...

CORPUS is a file of SHARED/data/quotes without its ending. A quotation is right when its content overlaps an annotated
one by half and its source, if it names one, overlaps too; what overlaps annotations of attitudes is not counted. A speaker
is counted where the annotation tells who it is: in the annotated articles of SHARED/gold, and in a corpus whose source or
speaker is a name, which the entity found must share a word with. Prints "rule, percent, counted".
"""
import collections
import json
import re
import subprocess
import sys
from pathlib import Path


def analyses(program, documents):
    lines = ''.join(json.dumps({'id': d['id'], 'text': d['text']}) + '\n' for d in documents)
    out = subprocess.run([program, 'stream', '--offsets', 'codepoint', '--jobs', '2'], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    for line in out.stdout.decode().splitlines():
        for document in json.loads(line)['documents']:
            yield document['id'], document


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


def words(text):
    return {w.lower() for w in re.findall(r'\w{3,}', text)}


def corpus_speakers(gold, document, right, all_found):
    """Quotations of a corpus whose speaker has a name there."""
    names = {e['id']: words(' '.join([e['name'], *e['aliases']])) for e in document['entities']}
    characters = lambda s: {i for a, b in s for i in range(a, b)}
    found = [(q, characters(spans(q, 'content'))) for q in document['quotes'] if q['speaker_rule']]
    for g in gold['quotes']:
        if (g.get('speaker') or {}).get('names'):
            want = words(' '.join(g['speaker']['names']))
        elif 'speaker' not in g and g.get('source_kind') == 'name':
            source = ' '.join(gold['text'][a:b] for a, b in g['source'])
            if re.match('(the|an?|his|her|its|their) ', source, re.IGNORECASE):
                continue  # "the Ria mayor" holds a name, but not the speaker's
            want = words(source)
        else:
            continue
        content = characters(g['content'])
        for q, c in found:
            if 2 * len(c & content) < len(c | content):
                continue
            got = set().union(*[names[s['entity']] if 'entity' in s else words(s['unnamed']) for s in q['speakers']])
            all_found[q['speaker_rule']] += 1
            right[q['speaker_rule']] += bool(got & want)


def article_speakers(program, shared, right, all_found):
    """Quotations of the annotated articles."""
    import score_newsroom as scorer
    for path in sorted(Path(shared, 'gold').glob('*/*.txt')):
        gold = json.loads(path.with_suffix('.json').read_text(encoding='utf-8'))
        text = path.read_bytes().decode()
        ((_, document),) = analyses(program, [{'id': path.stem, 'text': text}])
        at = {tuple(m['span']): m['entity'] for m in gold['mentions'] if m['form'] == 'name'}
        votes = collections.defaultdict(collections.Counter)
        for m in document['mentions']:
            if (m['start'], m['end']) in at:
                votes[m['entity']][at[m['start'], m['end']]] += 1
        for g in gold['quotes'].values():
            content, want = scorer.chars(g['content']), {w.strip() for w in g['speaker'].split(',')}
            for q in document['quotes']:
                c = scorer.chars(spans(q, 'content'))
                if want == {'-'} or not q['speaker_rule'] or 2 * len(c & content) < len(c | content):
                    continue
                named = {e for s in q['speakers'] if 'entity' in s for e, n in votes[s['entity']].items() if n == max(votes[s['entity']].values())}
                described = set().union(*[words(s['unnamed']) for s in q['speakers'] if 'unnamed' in s])
                ok = all(bool(words(w[8:]) & described) if w.startswith('unnamed:') else w in named for w in want)
                all_found[q['speaker_rule']] += 1
                right[q['speaker_rule']] += ok


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
        for key, document in analyses(program, documents):
            count(by_id[key], document['quotes'], scorer, right, all_found)
            corpus_speakers(by_id[key], document, right, all_found)
    article_speakers(program, shared, right, all_found)
    for rule in sorted(all_found):
        print(rule, round(100 * (right[rule] + 1) / (all_found[rule] + 2)), all_found[rule], sep='\t')


if __name__ == '__main__':
    main()
