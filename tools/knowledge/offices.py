"""Offices: what kind a position of the sources is, and which country it belongs to."""
import re

# The words of a report that speak for a holder of this kind are in data/knowledge/evidence.tsv.
_KINDS = [
    ('diplomat', r'ambassador|permanent representative|high commissioner|consul|envoy'),
    ('junior', r'deputy minister|under-?secretary|parliamentary|state secretary|assistant|deputy secretary|private secretary'),
    ('head', r'^(acting |interim )?(president|prime minister|king|queen|emperor|monarch|federal chancellor|vice[- ]president|taoiseach|'
             r'emir|sultan|supreme leader|premier|general secretary|chancellor of germany|first minister)( of the (republic|united states|council).*)?$'),
    ('minister', r'minister|secretary (of|for)|treasurer|attorney|chancellor of the exchequer|vice premier|home secretary'),
    ('judge', r'justice|judge'),
    ('governor', r'governor|mayor|premier of'),
    ('legislator', r'senator|representative|member of|speaker|president of the|leader of|deputy of'),
    ('military', r'chief of|commander|general staff|joint chiefs'),
]

# Offices that a report names without the holder ("the Ukrainian president"): office -> what the sources call it.
_NAMED = [
    ('president', r'^president$|^federal president$|^president of the (united states|republic)$'),
    ('vice president', r'^vice[- ]president$'),
    ('prime minister', r'^prime minister$|^taoiseach$|^president of the (government|council of ministers)$|^premier$'),
    ('chancellor', r'^federal chancellor$'),
    ('monarch', r'^(monarch|king|queen|emperor|emir|sultan)$'),
    ('foreign minister', r'^(federal )?minister (of|for) (foreign|external)( and \w+)? (affairs|relations).*|^foreign secretary$'
                         r'|^secretary of state for foreign.*|^minister of (europe and )?foreign affairs.*'),
    ('defence minister', r'^(federal )?minister (of|for) (national |the )?defen[cs]e$|^secretary of state for defence$'),
    ('finance minister', r'^(federal )?minister (of|for) (economy and )?finance$|^chancellor of the exchequer$'),
    ('interior minister', r'^(federal )?minister (of|for) (the )?(interior|home affairs|internal affairs)$|^home secretary$'),
    ('justice minister', r'^(federal )?minister (of|for) justice$'),
    ('health minister', r'^(federal )?minister (of|for) (public )?health$|^secretary of state for health.*'),
    ('secretary of state', r'^secretary of state$'),
    ('secretary of defense', r'^secretary of defen[cs]e$'),
    ('secretary of the treasury', r'^secretary of the treasury$'),
    ('attorney general', r'^attorney[- ]general$'),
    ('national security adviser', r'^national security advis[eo]r$'),
    ('speaker', r'^speaker of the (house of representatives|house of commons|parliament|national assembly|knesset)$'),
]


def kind(position):
    for name, pattern in _KINDS:
        if re.search(pattern, position.lower()):
            return name
    return 'official'


def named(position):
    for name, pattern in _NAMED:
        if re.search(pattern, position.lower().strip()):
            return name
    return None


# Repositories whose name is not a country of the table.
COUNTRY_OF = {
    'united-kingdom-cabinet': 'GB', 'scotland-cabinet': 'GB', 'us-cabinet': 'US', 'uae-ministers': 'AE', 'china-ministers': 'CN',
    'russia-cabinet': 'RU', 'south-korea-ministers': 'KR', 'north-korea': 'KP', 'iran-ministers': 'IR', 'syria': 'SY', 'taiwan': 'TW',
    'czech-ministers': 'CZ', 'saudi-ministers': 'SA', 'swiss-federal-council': 'CH', 'hong-kong': 'HK', 'turkey-ministers': 'TR',
    'new-zealand-cabinet': 'NZ', 'south-africa-cabinet': 'ZA', 'world': '', 'world-leaders-2021': '', 'eu-cabinets': '',
    'uk-home-secretary-wikipedia': 'GB', 'us-governors': 'US',
}


def country_of(repository, names):
    """`names`: lower-case country name -> code."""
    if repository in COUNTRY_OF:
        return COUNTRY_OF[repository]
    stem = re.sub(r'-(cabinet|ministers)$', '', repository).replace('-', ' ')
    return names[stem]
