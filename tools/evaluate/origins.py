#!/usr/bin/env python3
"""Whether names of some origins are found worse than others.

    origins.py NEWSGLASS SHARED

By region of the world: presidents and heads of government of its countries, in five texts of our own,
first with the full name and then with the surname; the share found exactly, as a person. By country of the source: F1 on the
annotated articles, people, organizations and places.
"""
import collections
import json
import sys
from pathlib import Path

from reliability import analyses, names_of

REGIONS = {  # country codes of the World Factbook
    'sub-Saharan Africa': 'ao bc bn by cd cf cg cm ct cv ek er et ga gh gv iv ke li lt ma mi ml mo mp mr mz ng ni pu rw se sf sg sl so su to tp tz ug uv wa wz za zi od',
    'North Africa, Middle East': 'ae ag ba eg ir is iz jo ku le ly mu qa sa sy ts tu ym mo wi',
    'South Asia': 'af bg bt ce in mv np pk',
    'East and South-East Asia': 'bm bx cb ch id ja kn ks la mg my rp sn th tt tw vm',
    'Central Asia, Caucasus': 'aj am gg kg kz ti tx uz',
    'Eastern Europe': 'al bk bo bu en ez ha hr hu kv lg lh lo md mj mk pl ri ro rs si up',
    'Western Europe': 'an au be da ei fi fr gm gr ic it ls lu mt nl no po sp sw sz uk cy',
    'Latin America, Caribbean': 'ac ar bb bf bh bl br ci co cs cu do dr ec es gj gt gy ha ho jm mx nu ns pa pe pm sc st td uy vc ve',
    'North America, Oceania': 'as ca us nz fj fm kr nr np pp ps rm tn tv ws nh bp',
}
OFFICES = ('Vice President ', 'Prime Minister ', 'President ', 'Premier ', 'Chancellor ', 'Taoiseach ')
SENTENCES = (
    'The agreement was signed by {full} in Lisbon on Monday. {last} declined to answer questions.',
    'Fishermen gathered outside the harbour office while {full} spoke. Later {last} met them.',
    '"We will rebuild the bridge," {full} said. The crowd applauded {last} for a minute.',
    'A letter to {full} was published on Friday, and {last} replied the same day.',
    'Neither side trusts {full}, according to two officials who have worked with {last} for years.',
)


def people(path):
    """{region: [(full name, surname)]} of the table of heads of state and government; surnames stand in capitals there."""
    region_of = {code: region for region, codes in REGIONS.items() for code in codes.split()}
    out = collections.defaultdict(set)
    for line in open(path, encoding='utf-8'):
        code, _, holder = line.rstrip('\n').partition('\t')
        office = next((o for o in OFFICES if holder.startswith(o)), None)
        words = holder[len(office):].split() if office else []
        capitals = [w for w in words if w.isupper() and len(w) > 2]
        if region_of.get(code) and 2 <= len(words) <= 4 and capitals and all(w.replace('-', '').replace("'", '').isalpha() for w in words):
            shown = ['-'.join(p.capitalize() for p in w.split('-')) if w.isupper() and len(w) > 2 else w for w in words]
            first = next(i for i, w in enumerate(words) if w in capitals)
            last = [w for w, old in zip(shown, words) if old in capitals]
            if first + len(last) == len(words) or first == 0:
                out[region_of[code]].add((' '.join(shown), ' '.join(last)))
    return out


def by_region(program, shared):
    print(f"{'region':28}{'people':>7}{'full name':>11}{'surname':>9}")
    for region, named in sorted(people(shared / 'data/knowledge/heads-of-state-government.tsv').items()):
        cases = [(full, last, s.format(full=full, last=last)) for full, last in sorted(named) for s in SENTENCES]
        found = collections.Counter()
        for (full, last, text), document in zip(cases, analyses(program, [c[2] for c in cases])):
            spans = {(m['start'], m['end']) for m in names_of(document) if m['type'] == 'person'}
            at = text.index(full)
            found['full'] += (at, at + len(full)) in spans
            at = text.index(last, at + len(full))
            found['last'] += (at, at + len(last)) in spans
        print(f"{region:28}{len(named):7d}{100 * found['full'] / len(cases):10.1f}%{100 * found['last'] / len(cases):8.1f}%")


def by_source(program, shared):
    from score_newsroom import TYPES
    folder = shared / 'gold/dev'
    counts = collections.defaultdict(lambda: [0, 0, 0])
    sources = json.loads((folder / 'SOURCES.json').read_text(encoding='utf-8'))
    texts = [(folder / f'{name}.txt').read_bytes().decode('utf-8') for name in sources]
    core = ('person', 'organization', 'place')
    for (name, source), document in zip(sources.items(), analyses(program, texts)):
        g = json.loads((folder / f'{name}.json').read_text(encoding='utf-8'))
        gold = {(*m['span'], TYPES[g['entities'][m['entity']]['type']]) for m in g['mentions'] if m['form'] == 'name'}
        gold = {x for x in gold if x[2] in core}
        found = {(m['start'], m['end'], m['type']) for m in names_of(document) if m['type'] in core}
        for i, n in enumerate((len(gold & found), len(found), len(gold))):
            counts[source['file'].split('/')[1].split('_')[0]][i] += n
    print(f"\n{'source':10}{'names':>7}{'F1':>8}")
    for source, (right, found, gold) in sorted(counts.items()):
        print(f'{source:10}{gold:7d}{200 * right / (found + gold):8.1f}')


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, shared = sys.argv[1], Path(sys.argv[2])
    sys.path.insert(0, str(shared / 'eval'))
    by_region(program, shared)
    by_source(program, shared)


main()
