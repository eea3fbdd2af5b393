"""The open tables the knowledge base is made from, as rows. Each reader names the repository or table it reads."""
import csv
import glob
import io
import json
import re
import subprocess
from pathlib import Path


def tsv(path):
    with open(path, encoding='utf-8') as f:
        return [r for r in csv.reader(f, delimiter='\t', quoting=csv.QUOTE_NONE) if r and not r[0].startswith('#')]


def shown(repository, path):
    """A file of a repository's newest commit; '' if it has none."""
    r = subprocess.run(['git', '-C', str(repository), 'show', f'HEAD:{path}'], capture_output=True)
    return r.stdout.decode('utf-8') if r.returncode == 0 else ''


class Sources:
    """`tables`: the folder of fact tables; `mirrors`: checkouts named OWNER+NAME/repo."""

    def __init__(self, tables, mirrors):
        self.tables, self.mirrors = Path(tables), Path(mirrors)

    def table(self, name):
        return tsv(self.tables / f'{name}.tsv')

    def _repository(self, owner_and_name):
        return self.mirrors / owner_and_name.replace('/', '+') / 'repo'

    def politician_repositories(self):
        """Name and place of each every-politician-scrapers repository: facts from Wikidata (CC0)."""
        for path in sorted(self.mirrors.glob('every-politician-scrapers+*/repo')):
            yield path.parent.name.split('+')[1], path

    def office_holders(self):
        """(repository, office, person, QID, from, to, has an English article or None if not said)"""
        for name, path in self.politician_repositories():
            for row in csv.DictReader(io.StringIO(shown(path, 'html/holders21.csv'))):
                if re.fullmatch(r'Q\d+', row.get('personID') or ''):
                    article = bool(row['enwiki']) if 'enwiki' in row else None
                    yield name, row['position'], row['person'], row['personID'], row['start'], row['end'], article

    def legislators(self, repository):
        path = self._repository(f'every-politician-scrapers/{repository}')
        for row in csv.DictReader(io.StringIO(shown(path, 'html/legislators.csv'))):
            yield row['position'], row['person'], row['personID'], row['start'], row['end'], row.get('enwiki')

    def leaders(self):
        """(country QID, office, person, QID, from, to): every head of state and government of 2021."""
        path = self._repository('every-politician-scrapers/world-leaders-2021')
        for r in csv.DictReader(io.StringIO(shown(path, 'data/wikidata.csv'))):
            yield r['countryid'], r['positionLabel'], r['officeholderLabel'], r['officeholder'], r['start_year'], r['end_year']

    def foreign_ministers(self):
        path = self._repository('every-politician-scrapers/world')
        for r in csv.DictReader(io.StringIO(shown(path, 'sources/foreign/wikidata.csv'))):
            if r['person']:
                yield r['country'], r['person'], r['name'], r['start']

    def governors(self):
        path = self._repository('every-politician-scrapers/us-governors')
        for r in csv.DictReader(io.StringIO(shown(path, 'data/wikidata.csv'))):
            yield r['item'], {r['name'], r['enLabel']}

    def congress(self):
        """(QID, names, first year, last year) of today's members (unitedstates/congress-legislators, CC0)."""
        import yaml
        members = yaml.safe_load(shown(self._repository('unitedstates/congress-legislators'), 'legislators-current.yaml'))
        for m in members:
            qid, name = m['id'].get('wikidata'), m['name']
            if not qid:
                continue
            names = {f"{name['first']} {name['last']}", name.get('official_full', ''), re.sub(r' \(.*', '', m['id'].get('wikipedia', ''))}
            if name.get('nickname'):
                names.add(f"{name['nickname']} {name['last']}")
            yield qid, {n for n in names if ' ' in n}, m['terms'][0]['start'][:4], ''

    def us_towns(self):
        """(QID, name, state) (hearvox/wiki-media-cred, CC0)"""
        for r in csv.DictReader(io.StringIO(shown(self._repository('hearvox/wiki-media-cred'), 'data/wikidata-us-cities.tsv')), delimiter='\t'):
            yield r['WD-QID'], r['placeLabel'], r['state']

    def us_states(self):
        for r in csv.DictReader(io.StringIO(shown(self._repository('hearvox/wiki-media-cred'), 'data/wikidata-us-states.tsv')), delimiter='\t'):
            yield r['qid'], r['state'], r['abbr'], r['AP']

    def regions(self):
        """(QID, name, country QID): what the governors and premiers of the politician repositories govern."""
        office = re.compile(r'(?:Governor|Premier|Lieutenant Governor|Head|President|Minister[- ]President|Chief Minister|First Minister) of (?:the )?(.+)')
        for _, path in self.politician_repositories():
            for r in csv.DictReader(io.StringIO(shown(path, 'html/positions.csv'))):
                name = office.fullmatch(r['position'])
                if name and re.fullmatch(r'Q\d+', r['jurisdiction']) and r['jurisdiction'] != r['country']:
                    yield r['jurisdiction'], name[1], r['country']

    def us_newspapers(self):
        for r in csv.DictReader(io.StringIO(shown(self._repository('hearvox/wiki-media-cred'), 'data/wikipedia-us-newspapers.tsv')), delimiter='\t'):
            if re.fullmatch(r'Q\d+', r.get('qid') or ''):
                yield r['qid'], r['WP-title'], r['state']

    def organizations(self):
        """(QIDs, types, country code, English names) of ROR's records (CC0), the newest version of each."""
        records = {}
        repository = self._repository('ror-community/ror-records')
        archive = subprocess.run(['git', '-C', str(repository), 'archive', '--format=tar', 'HEAD'], capture_output=True, check=True).stdout
        import tarfile
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            members = [m for m in tar if m.isfile() and m.name.endswith('.json')]
            for m in sorted(members, key=lambda m: ([int(x) for x in re.findall(r'\d+', m.name.split('/')[0])], m.name)):
                record = json.load(tar.extractfile(m))
                if isinstance(record, dict) and 'id' in record:
                    records[record['id']] = record
        for _, r in sorted(records.items()):
            qids, names = _ror_qids(r), _ror_names(r)
            if 'locations' in r:
                country = r['locations'][0]['geonames_details']['country_code'] if r['locations'] else ''
            else:
                country = r['country']['country_code']
            yield qids, {t.lower() for t in r['types']}, country, names, bool(r.get('wikipedia_url')) or any(
                link.get('type') == 'wikipedia' for link in r.get('links', []) if isinstance(link, dict))

    def brands(self, paths):
        """(QID, name, other names, worldwide) of name-suggestion-index (BSD-3-Clause)."""
        repository = self._repository('osmlab/name-suggestion-index')
        for path in paths:
            for item in json.loads(shown(repository, f'data/brands/{path}.json'))['items']:
                qid = item.get('tags', {}).get('brand:wikidata')
                if qid:
                    where = item['locationSet']['include']
                    yield path, qid, item['tags'].get('brand') or item['displayName'], item.get('matchNames', []), where


def _ror_qids(record):
    ids = record.get('external_ids') or {}
    if isinstance(ids, list):
        ids = {i['type']: i for i in ids}
        found = ids.get('wikidata') or {}
    else:
        found = ids.get('Wikidata') or {}
    return [found['preferred']] if found.get('preferred') else list(found.get('all') or [])


def _ror_names(record):
    if 'names' in record:
        found = [n['value'] for n in record['names'] if 'acronym' not in n['types'] and n.get('lang') in (None, 'en')]
    else:
        found = [record['name'], *record.get('aliases', []), *[n['label'] for n in record.get('labels', []) if n['iso639'] == 'en']]
    return sorted({re.sub(r' \([^)]*\)$', '', n) for n in found})
