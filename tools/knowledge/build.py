"""Make data/knowledge/*.tsv from the open tables.

    build.py TABLES MIRRORS data/knowledge

TABLES is the folder of fact tables (countries.tsv, demonyms.tsv, ...), MIRRORS one of repositories, each at
OWNER+NAME/repo; data/SOURCES.md names them with the commit used.
"""
import sys
from pathlib import Path

from organizations import add_organizations
from persons import add_persons
from places import Countries, add_places
from sources import Sources


def write(path, header, rows):
    """`rows`: tuples of strings; sorted by their bytes, as the program searches them."""
    lines = sorted({'\t'.join(r) for r in rows if r[0]}, key=lambda line: line.encode())
    path.write_text(f'# {header}\n' + ''.join(line + '\n' for line in lines), encoding='utf-8')
    print(path.name, len(lines))


def main(tables, mirrors, out):
    sources, out = Sources(tables, mirrors), Path(out)
    countries = Countries(sources)
    names, persons = set(), set()
    add_places(sources, countries, names)
    add_organizations(sources, names)
    add_persons(sources, countries, persons)
    write(out / 'names.tsv', 'key, Wikidata id, kind, country, weight (thousands of people)', names)
    write(out / 'persons.tsv', 'key, Wikidata id, countries, kinds of office, years, whether the name is common, terms', persons)
    write(out / 'countries.tsv', 'country, Wikidata id, name, capital', countries.rows())


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
