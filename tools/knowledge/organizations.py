"""International bodies, agencies, companies, universities, parties and outlets."""
import collections
import re
from pathlib import Path

from folding import key
from sources import tsv

_OWN = Path(__file__).parent / 'own'
_BRANDS = ['office/political_party', 'office/telecommunication', 'office/it', 'shop/car', 'amenity/bank', 'office/insurance', 'shop/mobile_phone']
# A name is as good as its rarest word: these are everywhere whatever the tables say.
_EVERYWHERE = set('of the and for in a de la on at to & new north south east west central national state university college school '
                  'institute international global world united'.split())


# Elsewhere the English names of the table are translations that reports do not use.
_REPORTED = set('US GB IE CA AU NZ IN ZA DE FR NL BE CH SE JP CN KR IL'.split())
# Items from here on were mostly imported from registers, a second one for each branch of an organization.
_IMPORTED = 27000000
# Companies of the first items are known by one word.
_WELL_KNOWN = 1000000
_UNIVERSITIES = set('US GB IE CA AU NZ'.split())
_ENGLISH = re.compile(r'\b(university|college|institute|school|academy|agency|department|council|commission|office|foundation|association|'
                      r'society|union|center|centre|museum|hospital|inc|corporation|company|group|bureau|authority|service|laboratory|ministry)\b')


def add_organizations(sources, names):
    own_keys = set()
    for qid, kind, country, forms in tsv(_OWN / 'organizations.tsv'):
        for form in forms.split('|'):
            own_keys.add(key(form))
            names.add((key(form), qid, kind, country, '0'))
    records = list(sources.organizations())
    spread = collections.defaultdict(set)  # word -> countries whose organizations use it
    for _, _, country, forms, _ in records:
        for form in forms:
            for word in key(form).split():
                spread[word].add(country)
    owners = collections.defaultdict(set)  # key -> ids that bear the name, with an id or without
    kept, known_companies = {}, {}
    for index, (qids, types, country, forms, article) in enumerate(records):
        for form in forms:
            owners[key(form)].add(qids[0] if len(qids) == 1 else f'?{index}')
        if len(qids) != 1 or not re.fullmatch(r'Q\d{1,8}', qids[0]) or int(qids[0][1:]) >= _IMPORTED:
            continue
        if 'education' in types:
            kind = 'university'
        elif 'company' in types:
            kind = 'company'
        elif 'government' in types:
            kind = 'government'
        else:
            kind = 'institute'
        if kind == 'institute' and not types & {'funder', 'nonprofit'} or not article or country not in _REPORTED:
            continue
        for form in forms:
            kept[key(form)] = (qids[0], kind, country)
            if kind == 'company' and int(qids[0][1:]) < _WELL_KNOWN and key(form).count(' ') == 0 and len(form) > 2:
                known_companies.setdefault(key(form), set()).add((qids[0], country))
    for k, found in known_companies.items():
        if len(found) == 1 and k not in own_keys and k.isascii():  # linked only beside a word of business
            (qid, country), = found
            names.add((k, qid, 'company', country, '0'))
    for k, (qid, kind, country) in kept.items():
        words = k.split()
        rare = [w for w in words if w not in _EVERYWHERE and len(spread[w]) < 12]
        if len(owners[k]) == 1 and len(words) >= 2 and rare and k not in own_keys and k.isascii() and len(words) <= 6 and (
                kind == 'company' or _ENGLISH.search(k)) and (
                kind != 'university' or 'university' in words and country in _UNIVERSITIES):
            names.add((k, qid, kind, country, '0'))
    for path, qid, name, others, where in sources.brands(_BRANDS):
        kind = 'party' if path.endswith('party') else 'company'
        worldwide = '001' in where or kind == 'party' and name.count(' ') >= 1
        if worldwide and name.isascii() and key(name) not in own_keys and len(name) > 3:
            names.add((key(name), qid, kind, where[0].upper() if len(where[0]) == 2 else '', '0'))
    for qid, title, _ in sources.us_newspapers():
        title = re.sub(r' \(.*\)', '', title)
        if key(title) not in own_keys and key(title).count(' ') >= 1:
            names.add((key(title), qid, 'media', 'US', '0'))
