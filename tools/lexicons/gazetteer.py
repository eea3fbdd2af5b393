#!/usr/bin/env python3
"""Derives data/names/gazetteer.tsv and the first names of data/names/words.tsv from the open fact tables.

    gazetteer.py KNOWLEDGE_DIR DATA_DIR       (sources and licences: data/SOURCES.md)
"""
import sys
from pathlib import Path

SHORT_PLACES = ['US', 'U.S.', 'USA', 'UK', 'U.K.', 'UAE', 'America', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Europe',
                'Asia', 'Africa', 'Middle East', 'West Bank', 'Gaza', 'Gaza Strip', 'Crimea', 'Donbas', 'Washington', 'Kyiv', 'Tehran', 'Holy Land']
GROUPS = ['European', 'Europeans', 'Western', 'African', 'Africans', 'Asian', 'Asians', 'Arab', 'Arabs', 'Muslim', 'Muslims', 'Christian', 'Christians', 'Jewish',
          'Jews', 'Catholic', 'Catholics', 'Sunni', 'Shia', 'Hindu', 'Hindus', 'Buddhist', 'Republican', 'Republicans', 'Democrat', 'Democrats',
          'Democratic', 'Indigenous', 'Soviet', 'American', 'Americans', 'British', 'Kurdish', 'Kurds', 'Palestinian', 'Palestinians', 'Latino', 'Hispanic']
ORGS = ['Kremlin', 'White House', 'Pentagon', 'State Department', 'European Union', 'EU', 'United Nations', 'UN', 'NATO', 'Nato', 'Reuters', 'AFP', 'AP', 'Associated Press',
        'BBC', 'CNN', 'CBS', 'NBC', 'ABC', 'Fox News', 'Bloomberg', 'Axios', 'Congress', 'Senate', 'FBI', 'CIA', 'Downing Street', 'World Bank', 'IMF', 'WHO', 'Hamas',
        'Hezbollah', 'Taliban', 'Twitter', 'Facebook', 'Google', 'Amazon', 'Microsoft', 'Apple', 'Vatican', 'Red Cross']
WORDS = {
    'organization': 'ministry department university college institute commission committee council party bank company group agency association union court police army navy '
                    'corporation inc ltd co authority foundation school hospital club federation parliament congress senate office bureau board service network alliance '
                    'church center centre news times post press journal herald tribune guardian airlines motors industries technologies holdings partners society trust',
    'place': 'city county province region district island islands sea ocean river lake mountain mountains bay street road avenue square airport valley desert peninsula strait hills park',
    'common': 'the a an this that these those he she it they we i you his her its their our my your in on at by for from of to with and but or if as when while '
              'after before since until during under over about against between both each some many most other another such all any no not there here what who which why how where '
              'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december '
              'mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow meanwhile however according earlier later also still just now then '
              'yes well so because although despite following nearly more than last next one two three four five six seven eight nine ten mr. ms. read published updated photo image source',
    'title': 'secretary adviser advisor envoy mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady president minister secretary prime chancellor senator sen. rep. gov. governor gen. general '
             'king queen prince princess pope sheikh ambassador judge justice professor colonel col. captain capt. lieutenant lt. major sergeant sgt. chief director '
             'chairman spokesman spokeswoman spokesperson mayor deputy foreign vice envoy special national adviser advisor leader premier doctor officer detective inspector bishop archbishop cardinal rabbi imam reverend rev.',
}


def rows(path):
    for line in path.read_text(encoding='utf-8').splitlines():
        if line and not line.startswith('#'):
            yield line.split('\t')


def main():
    knowledge, data = Path(sys.argv[1]), Path(sys.argv[2])
    names = {}
    for row in rows(knowledge / 'demonyms.tsv'):
        for field in row[2:4]:
            for part in field.replace('(s)', '').replace(' and ', ',').replace(' or ', ',').split(','):
                part = part.strip().split(' (')[0]
                if part[:1].isupper() and 3 < len(part) < 20 and ' ' not in part:
                    names.setdefault(part, 'group')
                    if part.endswith(('an', 'i')):
                        names.setdefault(part + 's', 'group')
    for row in rows(knowledge / 'cities-natural-earth-50m.tsv'):
        for name in [row[1]] + row[2].split('|'):
            if len(name) > 3:
                names[name] = 'place'
    for row in rows(knowledge / 'admin-1-natural-earth-50m.tsv'):
        names[row[1]] = 'place'
    for row in rows(knowledge / 'countries.tsv'):
        names[row[2]] = 'place'
        if len(row) > 4 and row[4]:
            names[row[4].split(',')[0]] = 'place'
    names.update({n: 'place' for n in SHORT_PLACES})
    names.update({n: 'group' for n in GROUPS})
    names.update({n: 'organization' for n in ORGS})
    head = '# GENERATED BY tools/lexicons/gazetteer.py; DO NOT EDIT. '
    (data / 'names/gazetteer.tsv').write_text(
        head + 'name, type\n' + ''.join(f'{n}\t{t}\n' for n, t in sorted(names.items()) if n), encoding='utf-8')
    words = [(row[0].lower(), 'given') for row in rows(knowledge / 'first-names-m-f-both.tsv')]
    words += [(w, kind) for kind, text in WORDS.items() for w in text.split()]
    (data / 'names/words.tsv').write_text(head + 'word, kind\n' + ''.join(f'{w}\t{k}\n' for w, k in sorted(set(words), key=lambda x: (x[1], x[0]))),
                                          encoding='utf-8')


main()
