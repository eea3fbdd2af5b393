"""Heads of state and government, ministers, legislators and other office holders, and their terms."""
import collections
import re
from pathlib import Path

import offices
from folding import key, person_key, without_initials
from sources import tsv

_OWN = Path(__file__).parent / 'own'


class _Person:
    def __init__(self):
        self.names, self.countries, self.kinds = set(), set(), set()
        self.first, self.last, self.known = 9999, 0, False
        self.terms = set()  # (country, office, first year, last year)

    def served(self, start, end):
        first, last = (int(t[:4]) if re.match(r'\d{4}', t or '') else None for t in (start, end))
        if first:
            self.first = min(self.first, first)
        self.last = 9999 if last is None else max(self.last, last)


def _bare(name):
    """'William Sefton, Baron Sefton of Garston' -> 'William Sefton'."""
    return re.sub(r'^(Sir|Dame|Lord|Lady|Baroness) ', '', name.split(',')[0]).strip()


def _keys(p):
    keys = {person_key(name) for name in p.names}
    return keys | {without_initials(k) for k in keys}


def _is_common(name, surnames, given):
    words = name.split()
    if len(words) != 2:
        return False
    if words[0] in given:
        return words[1] in surnames
    return sum(map(len, words)) <= 8


def add_persons(sources, countries, persons):
    people = collections.defaultdict(_Person)
    for repository, position, name, qid, start, end, article in sources.office_holders():
        kind, p = offices.kind(position), people[qid]
        code = offices.country_of(repository, countries.names)
        p.names.add(_bare(name))
        p.kinds.add(kind)
        p.known |= bool(article) or kind == 'head' or article is None and kind in ('minister', 'governor', 'legislator')
        if code:
            p.countries.add(code)
        p.served(start, end)
        office = offices.named(position)
        if office and code:
            p.terms.add((code, office, start[:4], end[:4]))
    for country, position, name, qid, start, end in sources.leaders():
        p, code = people[qid], countries.code_of.get(country, '')
        p.names.add(_bare(name))
        p.kinds.add('head')
        p.known = True
        p.served(start, end)
        if code:
            p.countries.add(code)
            office = offices.named(re.sub(r' of .*', '', position))
            if office:
                p.terms.add((code, office, start, end))
    for country, qid, name, start in sources.foreign_ministers():
        p, code = people[qid], countries.code_of.get(country, '')
        p.names.add(_bare(name))
        p.kinds.add('minister')
        p.known = True
        p.served(start, '')
        if code:
            p.countries.add(code)
            p.terms.add((code, 'foreign minister', start[:4], ''))
    for position, name, qid, start, end, _ in sources.legislators('us-cabinet'):
        if position in ('United States representative', 'United States senator') and (not end or end > '1990'):
            p = people[qid]
            p.names.add(_bare(name))
            p.kinds.add('legislator')
            p.countries.add('US')
            p.known = True
            p.served(start, end)
    for qid, names, start, end in sources.congress():
        p = people[qid]
        p.names |= names
        p.kinds.add('legislator')
        p.countries.add('US')
        p.known = True
        p.served(start, end)
    for qid, names in sources.governors():
        p = people[qid]
        p.names |= names
        p.kinds.add('governor')
        p.countries.add('US')
        p.known = True
        p.served('2018', '')
    for qid, name in sources.table('politicians-w-qid-5-repos'):
        p = people[qid]
        p.names.add(_bare(name))
        p.kinds.add('minister')
        p.known = True
    for qid, first, last, code, kind, forms in tsv(_OWN / 'persons.tsv'):
        p = people[qid]
        p.names.update(forms.split('|'))
        p.kinds.add(kind)
        p.countries.add(code)
        p.known = True
        p.served(first, last)
    bearers = collections.defaultdict(set)
    for qid, p in people.items():
        for k in _keys(p):
            bearers[k].add(qid)
    members = collections.defaultdict(set)  # of parliaments: only lend their id to a leader of today
    for repository, _ in sources.politician_repositories():
        for _, name, qid, _, _, _ in sources.legislators(repository):
            members[person_key(_bare(name))].add(qid)
    for fips, text in sources.table('heads-of-state-government'):
        _add_leader_of_today(countries.fips.get(fips), text, bearers, members, people)
    for forms, code, office, first, last in (r + [''] * (5 - len(r)) for r in tsv(_OWN / 'terms.tsv')):
        name, *others = forms.split('|')
        holder = _add_term(name, (code, office, first, last), bearers, members, people)
        if holder:
            holder.names.update(others)
    surnames = {key(r[0]) for r in sources.table('us-census-surnames-top-5000')[:1500]}
    given = {key(r[0]) for r in sources.table('first-names-m-f-both')}
    for qid, p in sorted(people.items()):
        if not _is_kept(p):
            continue
        for k in sorted(_keys(p)):
            if not re.fullmatch(r'[a-z0-9]{2,}( [a-z0-9]+)+', k) or len(bearers[k]) > 1:
                continue
            years = f'{p.first if p.first < 9999 else ""}-{p.last if 0 < p.last < 9999 else ""}'
            common = 'common' if 'head' not in p.kinds and _is_common(k, surnames, given) else 'rare'
            terms = '|'.join(f'{c} {office} {first}-{last}' for c, office, first, last in _distinct(p.terms))
            persons.add((k, qid if qid.startswith('Q') else '', '|'.join(sorted(p.countries)), '|'.join(sorted(p.kinds)), years, common, terms))


def _is_kept(p):
    """Those whom a report of today may name: heads and well-known offices since 1990, others since 2000."""
    if not p.known:
        return False
    if 'head' in p.kinds or p.terms:
        return p.last >= 1985
    much = bool(p.countries & _MUCH_REPORTED)
    if p.kinds & {'minister', 'legislator'}:
        return bool(p.countries) and p.last >= (2005 if much else 2017)
    if 'governor' in p.kinds:
        return bool(p.countries & {'US', 'GB', 'RU', 'CN', 'CA'}) and p.last >= 2010
    return much and p.last >= 2017


_MUCH_REPORTED = set('US GB RU UA IL CN FR DE IR IN PK TR SA EG JP KR CA AU'.split())


def _distinct(terms):
    """Without those that another source tells more of: unknown years beside known ones, no end beside an end."""
    known = {(c, office) for c, office, first, _ in terms if first}
    ended = {(c, office, first) for c, office, first, last in terms if last}
    return [t for t in sorted(terms) if (t[2] or t[:2] not in known) and (t[3] or t[:3] not in ended)]


# Of another state, whose head the factbook repeats.
_TERRITORIES = set('AS GU MP PR VI NC PF PM AD AI AW BM CW FK GG GI GL IM JE KY MS NU PN SX TC VG WF BL MF FO AX CK SH'.split())


def _add_leader_of_today(code, text, bearers, members, people):
    """'President Ilham ALIYEV' of the factbook: a term that has begun and not ended, its years unknown."""
    words = re.sub(r'\(.*?\)|, .*', '', text).split()
    office = re.match(r'(?:Acting |Interim |Transitional )?(President|Prime Minister|Vice President|King|Queen|Emperor|Emir|Sultan|'
                      r'Chancellor|Amir|Taoiseach|Premier)\b', text)
    if not code or code in _TERRITORIES or not office or not any(len(w) > 1 and w.isupper() for w in words):
        return
    named = {'King': 'monarch', 'Queen': 'monarch', 'Emperor': 'monarch', 'Emir': 'monarch', 'Amir': 'monarch', 'Sultan': 'monarch',
             'Taoiseach': 'prime minister', 'Premier': 'prime minister'}.get(office[1], office[1].lower())
    title = len(office[0].split())
    name = ' '.join(w.capitalize() if w.isupper() and len(w) > 2 else w for w in words[title:])
    _add_term(name, (code, named, '', ''), bearers, members, people)


def _add_term(name, term, bearers, members, people):
    """A term of whoever bears the name; of a new person, known by name alone, if nobody or no one member does."""
    k = person_key(name)
    holders = bearers[k] or bearers[without_initials(k)]
    if not holders:
        holders |= members[k] if len(members[k]) == 1 else {'?' + name}
        people[next(iter(holders))].names.add(name)
    if len(holders) == 1:
        p = people[next(iter(holders))]
        p.known = True
        p.kinds.add('minister' if 'minister' in term[1] or 'secretary' in term[1] else 'head')
        p.countries.add(term[0])
        p.served(term[2], term[3])
        p.terms.add(term)
        return p
    return None
