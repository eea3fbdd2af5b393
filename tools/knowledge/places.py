"""Countries with their short forms, demonyms and capitals; regions; large cities."""
import re
from pathlib import Path

from folding import key
from sources import tsv

_OWN = Path(__file__).parent / 'own'

# The factbook names some countries otherwise than ISO.
_OTHER_NAMES = {'burma': 'MM', 'drc': 'CD', 'congo (brazzaville)': 'CG', 'gambia, the': 'GM', 'bahamas, the': 'BS', 'korea, south': 'KR',
                'korea, north': 'KP', 'micronesia': 'FM', 'united states': 'US', 'united kingdom': 'GB', 'czechia': 'CZ', 'russia': 'RU',
                'syria': 'SY', 'iran': 'IR', 'laos': 'LA', 'vietnam': 'VN', 'turkey (turkiye)': 'TR', 'turkiye': 'TR', 'moldova': 'MD',
                'bolivia': 'BO', 'venezuela': 'VE', 'tanzania': 'TZ', 'south korea': 'KR', 'north korea': 'KP', 'cabo verde': 'CV',
                "cote d'ivoire": 'CI', 'brunei': 'BN', 'holy see': 'VA', 'west bank': 'PS', 'gaza strip': 'PS', 'macau': 'MO',
                'kosovo': 'XK', 'the gambia': 'GM', 'the bahamas': 'BS', "c&ocirc;te d'ivoire": 'CI', 'the dominican': 'DO', 'turkey': 'TR',
                'curacao': 'CW', 'virgin islands': 'VI', 'holy see (vatican city)': 'VA', 'falkland islands (islas malvinas)': 'FK', 'namibia': 'NA', 'taiwan': 'TW', 'hong kong': 'HK', 'macedonia': 'MK', 'timor-leste': 'TL', 'eswatini': 'SZ', 'congo': 'CG',
                'palestine': 'PS', 'ireland': 'IE', 'china': 'CN'}

_MORE_ADJECTIVES = [('US', 'American'), ('US', 'Americans'), ('GB', 'British'), ('GB', 'Briton'), ('GB', 'Britons'), ('GB', 'English'),
                    ('GB', 'Scottish'), ('GB', 'Welsh'), ('PS', 'Palestinian'), ('PS', 'Palestinians'), ('KR', 'South Korean'),
                    ('KP', 'North Korean'), ('SA', 'Saudi'), ('SA', 'Saudis'), ('AE', 'Emirati'), ('TW', 'Taiwanese'), ('XK', 'Kosovan'),
                    ('BA', 'Bosnian'), ('CD', 'Congolese'), ('NL', 'Dutch'), ('IQ', 'Iraqi'), ('IL', 'Israeli'), ('CH', 'Swiss'),
                    ('MM', 'Burmese'), ('CZ', 'Czech'), ('CZ', 'Czechs'), ('TR', 'Turkish'), ('SY', 'Syrian'), ('RU', 'Russian')]


def _demonyms(cell):
    for part in re.split(r',|;| or |/', cell.split('note -')[0]):
        plural = '(s)' in part
        word = re.sub(r'\(.*?\)', '', part).strip()
        if word and word[0].isalpha() and word.lower() not in ('none', 'na'):
            yield word
            if plural:
                yield word + 's'


# Names by which reports mean the region and not the city of the table.
_NOT_A_CITY = {'gaza', 'quebec'}


class Countries:
    def __init__(self, sources):
        self.by_code, self.names, self.official, self.adjectives = {}, {}, {}, set()
        for url, code, name, official, capital in sources.table('countries'):
            qid = url.rsplit('/', 1)[1] if url else ''
            qid = {'Q29999': 'Q55'}.get(qid, qid)  # the Netherlands, not the kingdom with its Caribbean parts
            if code and qid:
                self.by_code[code] = (qid, name, capital)
                for n in (name, official):
                    self.names[n.lower()] = code
                if '(' not in official:
                    self.official[official] = code
        for qid, code, name in (('Q1246', 'XK', 'Kosovo'), ('Q865', 'TW', 'Taiwan')):
            self.by_code.setdefault(code, (qid, name, ''))
            self.names.setdefault(name.lower(), code)
        self.code_of = {qid: code for code, (qid, _, _) in self.by_code.items()}
        self.names.update(_OTHER_NAMES)
        self.fips = {}
        for fips, name, noun, adjective in sources.table('demonyms'):
            code = self.names.get(name.lower())
            if code:
                self.fips[fips] = code
                for cell in (noun, adjective):
                    self.adjectives |= {(code, w) for w in _demonyms(cell)}
        self.adjectives |= set(_MORE_ADJECTIVES)

    def rows(self):
        return [(code, *fields) for code, fields in self.by_code.items()]


def add_places(sources, countries, names):
    country_keys = set()

    def country(name, code, qid):
        country_keys.add(key(name))
        names.add((key(name), qid, 'country', code, '0'))

    for code, (qid, name, _) in countries.by_code.items():
        country(name, code, qid)
    for name, code in countries.official.items():
        country(name, code, countries.by_code[code][0])
    for qid, name in tsv(_OWN / 'countries.tsv'):
        code = countries.code_of.get(qid)
        assert code, f'{qid} {name} is no country of the source'
        country(name, code, qid)
    for code, word in countries.adjectives:
        if code in countries.by_code:
            names.add((key(word), countries.by_code[code][0], 'group', code, '0'))
    for qid, code, name in tsv(_OWN / 'regions.tsv'):
        names.add((key(name), qid, 'region', code, '0'))
    own = {old: (qid, more) for old, qid, more in tsv(_OWN / 'cities.tsv')}
    states = {}
    for qid, name, abbreviation, press in sources.us_states():
        states[name] = abbreviation
        for n in {name, press} if press.endswith('.') else {name}:
            names.add((key(n), qid, 'region', f'US-{abbreviation}', '0'))
    own_regions = {key(name) for _, _, name in tsv(_OWN / 'regions.tsv')}
    for qid, name, country_qid in sources.regions():
        code = countries.code_of.get(country_qid)
        if code and code != 'US' and re.match(r'[A-Z]', name) and key(name) not in country_keys | own_regions:
            bare = re.sub(r' (province|prefecture|oblast|krai|state|county|region|governorate)$', '', key(name))
            for k in {key(name), bare} - country_keys:
                names.add((k, qid, 'region', code, '0'))
    town_state = {}
    for qid, name, state in sources.us_towns():
        town_state[qid] = state if len(state) == 2 else states.get(state, '')
    for qid, name, other, code, capital, population in sources.table('cities-natural-earth-50m'):
        if not qid.startswith('Q') or not population:
            continue
        if code == 'US' and town_state.get(qid):
            code = f'US-{town_state[qid]}'
        kind = 'capital' if capital else 'city'
        qid, more = own.get(qid, (qid, ''))
        for n in {name, *other.split('|'), *more.split('|')}:
            if len(n) > 2 and key(n) not in country_keys and key(n) not in _NOT_A_CITY:
                names.add((key(n), qid, kind, code, str(int(float(population)))))
