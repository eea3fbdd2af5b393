#!/usr/bin/env python3
"""Words and their parts of speech out of UD English, as train_parts_of_speech reads them: word TAB tag, an empty line behind a sentence.

    parts_of_speech.py [--genres news,interview,...] FILE.conllu ... > train.tsv

The tags are named as core/syntax/part_of_speech.cc names them. "don't" is one word here, with the tag of "do"; the genitive "'s" is a word of
its own. --genres keeps the documents of GUM whose name tells one of them (GUM_news_...), since not all of GUM is free.
"""
import argparse
import re
import sys

COARSE = {
    'NN': 'noun', 'NNS': 'noun', 'NNP': 'name', 'NNPS': 'name', 'PRP': 'pronoun', 'PRP$': 'possessive',
    'DT': 'determiner', 'PDT': 'determiner', 'IN': 'preposition', 'TO': 'to', 'VB': 'base', 'VBP': 'present',
    'VBZ': 'third', 'VBD': 'past', 'VBN': 'participle', 'VBG': 'gerund', 'MD': 'modal', 'JJ': 'adjective',
    'JJR': 'adjective', 'JJS': 'adjective', 'RB': 'adverb', 'RBR': 'adverb', 'RBS': 'adverb', 'RP': 'particle',
    'CD': 'number', 'CC': 'conjunction', 'WP': 'wh', 'WP$': 'wh', 'WDT': 'wh', 'WRB': 'wh', 'EX': 'there',
    'POS': 'genitive',
}
PUNCTUATION = {'.', ',', ':', '``', "''", '"', '-LRB-', '-RRB-', 'HYPH', 'NFP'}
DOCUMENT = re.compile(r'# newdoc id = GUM_([a-z]+)_')


def coarse(tag):
    return 'mark' if tag in PUNCTUATION else COARSE.get(tag, 'other')


def sentences(path):
    """The genre of each sentence (None outside GUM) and its rows: number, form, tag."""
    genre, rows = None, []
    with open(path, encoding='utf-8') as f:
        for line in f:
            line = line.rstrip('\n')
            if named := DOCUMENT.match(line):
                genre = named.group(1)
            elif not line and rows:
                yield genre, rows
                rows = []
            elif line and line[0] != '#':
                columns = line.split('\t')
                rows.append((columns[0], columns[1], columns[4]))
    if rows:
        yield genre, rows


def words(rows):
    """Word and coarse tag; a word written as one ("don't", "he'd") is one, but for a genitive behind it."""
    joined_up_to = 0
    for place, (number, form, tag) in enumerate(rows):
        if '.' in number:
            continue  # an elided word, not in the text
        if '-' in number:
            first, last = map(int, number.split('-'))
            parts = rows[place + 1:place + 2 + last - first]
            if parts[-1][2] != 'POS':
                joined_up_to = last
                yield form, coarse(parts[0][2])
        elif int(number) > joined_up_to:
            yield form, coarse(tag)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--genres', type=lambda names: set(names.split(',')))
    parser.add_argument('files', nargs='+')
    a = parser.parse_args()
    count = 0
    for path in a.files:
        for genre, rows in sentences(path):
            if a.genres and genre and genre not in a.genres:
                continue
            for word, tag in words(rows):
                print(word.replace(' ', ''), tag, sep='\t')
            print()
            count += 1
    print(count, 'sentences', file=sys.stderr)


main()
