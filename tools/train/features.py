"""What the student sees of a token. The C++ side (core/tagger/word_features) computes the same numbers.

Everything is integer: word number, hashed affixes and character trigrams, a hashed shape and a few flags.
"""
import os
import unicodedata

FNV_START, FNV_PRIME = 2166136261, 16777619
SHAPE_ROWS = 128
N_AFFIXES, MAX_CHARS = 6, 24
N_FLAGS = 12
(FIRST, PLACE, GROUP, GIVEN, SURNAME, CAPITAL, CAPS, HEADLINE, LOWER_SEEN, CAPITAL_SEEN, DIGIT, BOUNDARY) = range(N_FLAGS)
HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = os.path.join(HERE, "..", "..", "data", "names")


def lower_char(c):
    """Simple lower case: a letter whose lower case is several characters stays."""
    small = c.lower()
    return small if len(small) == 1 else c


def is_upper(c):
    return unicodedata.category(c) in ("Lu", "Lt")


def is_lower(c):
    return unicodedata.category(c) == "Ll"


def straight(word):
    """Curly quotation marks and dashes as their ASCII forms: training text has both."""
    for a, b in (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-")):
        if a in word:
            word = word.replace(a, b)
    return word


def lower(word):
    return "".join(lower_char(c) for c in straight(word))


def fnv(data, seed=FNV_START):
    h = seed
    for b in data:
        h = ((h ^ b) * FNV_PRIME) & 0xFFFFFFFF
    return h


def hashed(kind, text):
    return fnv(text.encode("utf-8"), fnv(bytes([kind])))


def shape_of(word):
    """'X', 'x', 'd' and other characters; runs of one class longer than two are cut to two."""
    out = []
    for c in straight(word):
        k = "X" if is_upper(c) else "x" if is_lower(c) else "d" if "0" <= c <= "9" else c if ord(c) < 128 else "?"
        if len(out) >= 2 and out[-1] == k and out[-2] == k:
            continue
        out.append(k)
        if len(out) == 10:
            break
    return "".join(out)


class Word:
    """The features that depend on the word alone; affixes and trigrams are hashes, taken modulo the rows of the network's tables."""
    __slots__ = ("low", "affixes", "trigrams", "shape", "capital", "caps", "digit", "letters")

    def __init__(self, word):
        low = lower(word)[:MAX_CHARS]
        self.low = low
        parts = [(0, low[:4]), (1, low[:2]), (2, low[:3]), (3, low[-2:]), (4, low[-3:]), (5, low[-4:])]
        self.affixes = [hashed(k, t) for k, t in parts]
        marked = "^" + low + "$"
        self.trigrams = [hashed(9, marked[i:i + 3]) for i in range(len(marked) - 2)]
        self.shape = hashed(7, shape_of(word)) % SHAPE_ROWS
        uppers = sum(is_upper(c) for c in word)
        self.letters = sum(is_upper(c) or is_lower(c) for c in word)
        self.capital = bool(word) and is_upper(word[0])
        self.caps = uppers == self.letters and self.letters >= 2
        self.digit = any("0" <= c <= "9" for c in word)


_words = {}


def word(text):
    got = _words.get(text)
    if got is None:
        got = _words[text] = Word(text)
    return got


def _lines(name):
    with open(os.path.join(NAMES, name), encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t")[0] for line in f if not line.startswith("#")]  # the name; first names have a gender beside


def squeeze(text):
    """The key under which a phrase is found: without blanks and hyphens."""
    return "".join(c for c in straight(text) if c not in " -")


PLACES = {squeeze(x) for x in _lines("places.tsv")}
GROUPS = {squeeze(x) for x in _lines("groups.tsv")}
GIVENS = set(_lines("first_names.tsv"))
SURNAMES = set(_lines("surnames.tsv"))
MAX_PHRASE = 5


def titled(text):
    """'UKRAINE' as 'Ukraine', for text in capitals."""
    return text[:1] + "".join(lower_char(c) for c in text[1:])


def phrase_flags(words, flags):
    """Set PLACE and GROUP on the tokens of the longest phrase at each position."""
    i = 0
    while i < len(words):
        best, kinds = 0, ()
        if word(words[i]).capital:
            exact, shown, n = "", "", 0
            for j in range(i, min(i + MAX_PHRASE, len(words))):
                piece = squeeze(words[j])
                exact += piece
                shown += titled(piece) if word(words[j]).caps and len(piece) > 3 else piece
                n += 1
                hit = [k for k, table in ((PLACE, PLACES), (GROUP, GROUPS)) if exact in table or shown in table]
                if hit:
                    best, kinds = n, hit
        for k in range(i, i + best):
            for kind in kinds:
                flags[k][kind] = 1
        i += max(best, 1)


def document_flags(sentences):
    """Flags of every token of a document: a list per sentence of lists of 0/1."""
    lower_seen, capital_seen = set(), set()
    for words in sentences:
        for i, w in enumerate(words):
            f = word(w)
            if f.letters == 0:
                continue
            if not f.capital:
                lower_seen.add(f.low)
            elif i > 0 and not f.caps:
                capital_seen.add(f.low)
    out = []
    for words in sentences:
        flags = [[0] * N_FLAGS for _ in words]
        long = [word(w) for w in words if word(w).letters >= 4]
        headline = len(long) >= 2 and 10 * sum(f.capital for f in long) >= 8 * len(long)
        phrase_flags(words, flags)
        for i, w in enumerate(words):
            f, row = word(w), flags[i]
            name = titled(w) if f.caps and len(w) > 3 else w
            row[FIRST] = int(i == 0)
            row[GIVEN] = int(name in GIVENS)
            row[SURNAME] = int(name in SURNAMES)
            row[CAPITAL] = int(f.capital)
            row[CAPS] = int(f.caps)
            row[HEADLINE] = int(headline)
            row[LOWER_SEEN] = int(f.capital and f.low in lower_seen)
            row[CAPITAL_SEEN] = int(f.capital and f.low in capital_seen)
            row[DIGIT] = int(f.digit)
        out.append(flags)
    return out
