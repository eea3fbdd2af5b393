"""The key under which a name is looked up; core/entities/knowledge_base.cc (key, person_key) makes the same."""
import unicodedata
from pathlib import Path

_LETTERS = {'ø': 'o', 'đ': 'd', 'ð': 'd', 'ł': 'l', 'ı': 'i', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ħ': 'h', 'ŋ': 'n'}


def fold(text):
    text = unicodedata.normalize('NFKD', text.lower())
    return ''.join(_LETTERS.get(c, c) for c in text if not unicodedata.combining(c))


def key(name):
    """'The U.S. Virgin Islands' -> 'us virgin islands'; 'J.P. Morgan & Co.' -> 'jp morgan & co'."""
    out = ''
    for c in fold(name):
        if c.isalnum() or c == '&':
            out += c
        elif c in " -\u2010\u2011\u2013/\u00a0":
            out += ' '
        elif c == ',':
            out += ' '
    words = out.split()
    if len(words) > 1 and words[0] == 'the':
        words = words[1:]
    return ' '.join(words)


def _spellings():
    path = Path(__file__).parents[2] / 'data' / 'knowledge' / 'spellings.tsv'
    rows = [line.rstrip('\n').split('\t') for line in open(path, encoding='utf-8') if not line.startswith('#')]
    return dict(rows)


_GIVEN = _spellings()


def person_key(name):
    """One key for the usual spellings of a person's name: 'Sergei', 'Sergey'; 'Zelenskyy', 'Zelensky', 'Zelenski'."""
    words = []
    for word in key(name).split():
        for ending in ('iy', 'yy', 'ii'):
            if len(word) > 4 and word.endswith(ending):
                word = word[:-2] + 'y'
        if len(word) > 4 and word.endswith('ski'):
            word = word[:-1] + 'y'
        if len(word) > 4 and word.endswith('ei'):
            word = word[:-1] + 'y'
        words.append(_GIVEN.get(word, word))
    return ' '.join(w for w in words if w not in ('jr', 'sr'))


def without_initials(person):
    """'george w bush' -> 'george bush'."""
    words = person.split()
    return ' '.join(w for i, w in enumerate(words) if not (0 < i < len(words) - 1 and len(w) == 1))
