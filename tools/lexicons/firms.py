"""Derive data/names/firms.tsv from the open tables: firms that look like somebody.

    firms.py MIRRORS data/names

MIRRORS is a folder of repositories, each at OWNER+NAME/repo: osmlab/name-suggestion-index (BSD-3-Clause) and
datasets/s-and-p-500-companies (PDDL). Firms of other names need no list; what is a place or a given name alone is left out.
"""
import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

_ENGLISH = {'001', 'us', 'gb', 'ie', 'ca', 'au', 'nz'}
_FORM = re.compile(r',? (Inc\.?|Corp\.?|Corporation|Company|Companies|plc|Ltd\.?|Limited|& Co\.|Group|\(The\)|\(Class \w\))$')
# Firms that stand in neither table, or otherwise.
_OWN = ["Sotheby's", "Christie's", "Kellogg's", "Hershey's", "Campbell's", "Harrod's", "Harrods", "Lloyd's", "Lloyd's of London", "Standard & Poor's",
        "Jack Daniel's", "Fortnum & Mason", 'Eli Lilly', 'JP Morgan', 'J.P. Morgan', 'JPMorgan', 'Jim Beam', 'Johnnie Walker', 'Philip Morris',
        'Jerónimo Martins', 'Ernst & Young', 'Rolls-Royce', 'Merrill Lynch', 'Franklin Templeton', 'Warner Bros', 'Warner Bros.', 'Walt Disney',
        'Estée Lauder', 'Elizabeth Arden', 'Helena Rubinstein', 'Mary Kay', 'Max Factor', 'Oscar Mayer', 'Betty Crocker', 'Aston Martin', 'Harley-Davidson',
        'Daimler', 'Nestlé', 'Danone', "L'Oréal", 'Lyft', 'Novo Nordisk', 'Sanofi', 'Hermès', 'Adidas', 'Zalando', 'Stellantis']
_NOT = {'Bank OZK', 'Cash Money', 'First Stop', 'Carry Out', 'Marie Curie', 'Robert Harris', 'Robert Graham', 'Edward Jones', 'John Lewis', 'Saint Laurent',
        'New World', 'North Coast', 'German American', 'French Connection', 'Joe Jennings'}


def shown(repository, *command):
    return subprocess.run(['git', '-C', str(repository), *command], capture_output=True, check=True).stdout.decode('utf-8')


def words(path):
    return {line.split('\t')[0].strip() for line in path.read_text(encoding='utf-8').splitlines() if line and line[0] != '#'}


def brands(mirrors):
    repository = mirrors / 'osmlab+name-suggestion-index' / 'repo'
    for path in shown(repository, 'ls-tree', '-r', '--name-only', 'HEAD', 'data/brands').split():
        for item in json.loads(shown(repository, 'show', f'HEAD:{path}') or '{}').get('items', []):
            tags, where = item.get('tags', {}), set(map(str, item.get('locationSet', {}).get('include', [])))
            if where & _ENGLISH and 'brand:wikidata' in tags and tags.get('brand'):
                yield tags['brand'].replace('\u2019', "'"), '001' in where


def companies(mirrors):
    table = shown(mirrors / 'datasets+s-and-p-500-companies' / 'repo', 'show', 'HEAD:data/constituents.csv')
    for row in csv.DictReader(io.StringIO(table)):
        name = row['Security'].replace('\u2019', "'")
        while _FORM.search(name):
            name = _FORM.sub('', name)
        yield name, True


def main():
    mirrors, out = Path(sys.argv[1]), Path(sys.argv[2])
    given, surnames, places = (words(out / f'{name}.tsv') for name in ('first_names', 'surnames', 'places'))
    common = words(out.parent / 'compare' / 'words.tsv')
    firms = set(_OWN)
    for name, everywhere in [*brands(mirrors), *companies(mirrors)]:
        parts = name.split()
        if not name[0].isupper() or name in _NOT or name in places:
            continue
        if name.endswith("'s") and len(name) > 4:
            firms.add(name)
        elif len(parts) in (2, 3) and parts[0] in given and parts[0] not in places and all(p[0].isupper() and p.replace('-', '').isalpha() for p in parts):
            firms.add(name)
        elif len(parts) == 1 and everywhere and name.isalpha() and len(name) > 3 and name not in given | surnames and name.lower() not in common:
            firms.add(name)
    firms -= _NOT
    header = '# firms that look like somebody or something else (tools/lexicons/firms.py)\n'
    (out / 'firms.tsv').write_text(header + ''.join(f'{firm}\n' for firm in sorted(firms)), encoding='utf-8')
    print('firms.tsv', len(firms))


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main()
