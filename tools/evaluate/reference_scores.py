#!/usr/bin/env python3
"""How often pronouns and descriptions are joined to the right one, by rule and score: for data/rules/scores.tsv and the
table of docs/evaluation/entities.md.

    reference_scores.py NEWSGLASS SHARED

On the annotated articles (persons) and on GUM news and interviews (persons, organizations, places). A pronoun or description is right when most of the
names it is joined with belong to the annotated entity that it belongs to; entities with no annotated name are not counted.
Prints for each rule and score how many there are, how many are right and the share (one right and one wrong added). The last line
is the mean gap between score and share.
"""
import collections
import json
import subprocess
import sys
from pathlib import Path


def analyses(program, texts):
    requests = ''.join(json.dumps({'id': str(i), 'text': t}) + '\n' for i, t in enumerate(texts))
    r = subprocess.run([program, 'stream', '--offsets', 'codepoint'], input=requests.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)['documents'][0] for line in r.stdout.decode().splitlines()]


def newsroom(shared):
    """Text, the entity of each annotated span, and the types that are annotated."""
    for folder in ('dev', 'seeds'):
        for path in sorted((shared / 'gold' / folder).glob('*.json')):
            text = path.with_suffix('.txt')
            if text.exists():
                gold = json.loads(path.read_text(encoding='utf-8'))
                yield text.read_bytes().decode('utf-8'), {(*m['span'],): m['entity'] for m in gold['mentions']}, ('person',)


def gum(shared):
    for corpus in ('gum-news', 'gum-interview'):
        for line in open(shared / f'data/coref/{corpus}.jsonl', encoding='utf-8'):
            gold = json.loads(line)
            spans = {}
            for i, (cluster, info) in enumerate(zip(gold['clusters'], gold['info'])):
                for span, head in zip(cluster, info['heads']):
                    spans[tuple(span)] = i
                    spans.setdefault(tuple(head), i)
            yield gold['text'], spans, ('person', 'organization', 'place')


def entity_at(gold, mention):
    """The annotated entity of a span, or of the longest annotated part of it that ends with it."""
    for start in range(mention['start'], mention['end']):
        if (start, mention['end']) in gold:
            return gold[start, mention['end']]
    return None


def count(gold, types, document, seen):
    names = collections.defaultdict(collections.Counter)
    for m in document['mentions']:
        if m['form'] == 'name' and entity_at(gold, m) is not None:
            names[m['entity']][entity_at(gold, m)] += 1
    for m in document['mentions']:
        if m['form'] == 'name' or m['type'] not in types or not names[m['entity']]:
            continue
        if m['rule'] == 'pronoun.first-person':
            continue  # its score is that of the quotation
        right = entity_at(gold, m) == names[m['entity']].most_common(1)[0][0]
        seen[m['rule'], m['score']].append(right)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, shared = sys.argv[1], Path(sys.argv[2])
    articles = [*newsroom(shared), *gum(shared)]
    seen = collections.defaultdict(list)
    for (_, gold, types), document in zip(articles, analyses(program, [a[0] for a in articles])):
        count(gold, types, document, seen)
    print(f"{'rule':28}{'score':>7}{'joined':>8}{'right':>7}{'share':>7}")
    gap = 0
    for (rule, score), rights in sorted(seen.items()):
        share = (sum(rights) + 1) / (len(rights) + 2)
        gap += abs(sum(rights) / len(rights) - score) * len(rights)
        print(f'{rule:28}{score:7.2f}{len(rights):8}{sum(rights):7}{100 * share:6.0f}%')
    print(f'mean gap {100 * gap / max(1, sum(map(len, seen.values()))):.1f} %')


if __name__ == '__main__':
    main()
