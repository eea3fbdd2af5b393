"""Derive data/entities/person_nouns.tsv, nouns for persons, from WordNet.

    person_nouns.py WORDNET_DICT NEWS.tsv... > data/entities/person_nouns.tsv

A noun that is no proper name is taken if it means nothing but persons (WordNet's file noun.person has all its senses, and it
is neither verb nor adjective: not "have", not "married"), or if most of its uses (or, where none were counted, its first
sense) are there and the news (a token a line, TAB, tag) has it
in small letters twice.
"""
import collections
import sys


def synsets(folder):
    out = {}
    for line in open(f"{folder}/data.noun", encoding="latin-1"):
        if line[0] == " ":
            continue
        head = line.split("|")[0].split()
        count = int(head[3], 16)
        words = head[4:4 + 2 * count:2]
        pointers = head[5 + 2 * count:]
        out[head[0]] = (head[1] == "18", words, "@i" in pointers)
    return out


def lemmas(folder, part):
    return {line.split(" ")[0] for line in open(f"{folder}/index.{part}", encoding="latin-1") if line[0] != " "}


def main():
    folder, news = sys.argv[1], sys.argv[2:]
    seen = collections.Counter()
    for path in news:
        for line in open(path, encoding="utf-8"):
            word = line.split("\t")[0]
            if word.islower() and word.isalpha():
                seen[word] += 1
    nouns = synsets(folder)
    others = lemmas(folder, "verb") | lemmas(folder, "adj")
    uses = collections.defaultdict(lambda: [0, 0])
    for line in open(f"{folder}/index.sense", encoding="latin-1"):
        key, _, _, count = line.split()
        word, code = key.split("%")
        uses[word][1] += int(count)
        if code.startswith("1:18:"):
            uses[word][0] += int(count)
    print("# Nouns for persons, by tools/lexicons/person_nouns.py")
    for line in open(f"{folder}/index.noun", encoding="latin-1"):
        if line[0] == " ":
            continue
        cells = line.split()
        word, count, pointers = cells[0], int(cells[2]), int(cells[3])
        offsets = cells[6 + pointers:]
        if not word.isalpha() or word not in nouns[offsets[0]][1] or not any(nouns[o][0] and not nouns[o][2] for o in offsets):
            continue
        of_persons, of_all = uses[word]
        mostly = of_persons * 2 > of_all if of_all else nouns[offsets[0]][0]
        only = word not in others and all(nouns[o][0] for o in offsets)
        if only or (mostly and seen[word] >= 2):
            print(word)


if __name__ == "__main__":
    main()
