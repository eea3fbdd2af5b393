"""Names of organizations to put in the place of others in copies of training text.

An organization gets another of its own kind, told by its words: universities, government bodies, hospitals and associations
from ROR, brands from name-suggestion-index, newspapers and parties from the tables of the knowledge base; clubs and
broadcasters are put together from a place and a word for them. Those whose kind is not told stay, but for single words,
which become brands, and acronyms, which become those of other organizations.
"""
import collections
import os
import re
import sys

import corpora

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "knowledge"))
from sources import Sources  # noqa: E402

WORDS = {
    "education": "University College School Institute Academy Polytechnic Faculty",
    "government": "Ministry Department Agency Bureau Office Authority Commission Administration Directorate Secretariat Service",
    "healthcare": "Hospital Clinic Medical",
    "nonprofit": "Association Foundation Society Federation Council Union Network Alliance Trust Committee Centre Center",
    "newspaper": "Times Post News Herald Daily Tribune Gazette Star Observer Journal Guardian Telegraph",
    "broadcaster": "Radio TV Television Broadcasting",
    "company": "Bank Inc Corp Co Ltd Group Airlines Airways Motors Industries Holdings Company Corporation Energy Oil Petroleum",
    "party": "Party Movement Front",
    "club": "United City Rovers FC Club Athletic",
}
KIND_OF = {word: kind for kind, words in WORDS.items() for word in words.split()}
BRANDS = "amenity/bank amenity/fuel shop/supermarket shop/car shop/clothes shop/electronics shop/mobile_phone tourism/hotel".split()
USABLE = re.compile(r"[A-ZÀ-Ý][A-Za-zÀ-ž'’&. -]{1,60}")
LONGEST = 7  # words


class Organizations:
    """Draws names like a given one, each a list of our tokens. `tables` and `mirrors` as in tools/knowledge/build.py."""

    def __init__(self, tables, mirrors, places, rng):
        self.rng, self.places, self.names = rng, places, collections.defaultdict(list)
        sources = Sources(tables, mirrors)
        for _, types, _, names, _ in sources.organizations():
            for kind in ("education", "government", "healthcare", "company", "nonprofit"):
                if kind in types:
                    self._add(kind, names[:1])
        for _, _, name, _, _ in sources.brands(BRANDS):
            self._add("company", [name] * 3)
        self._add("newspaper", (re.sub(r" \(.*", "", title) for _, title, _ in sources.us_newspapers()))
        self._add("party", (re.sub(r" or .*", "", name) for _, name in sources.table("parties")))
        self.brands = sorted({n for n in self.names["company"] if " " not in n and n[1:].islower()})

    def _add(self, kind, names):
        for name in names:
            name = re.sub(r"^The ", "", name)
            if USABLE.fullmatch(name) and len(name.split()) <= LONGEST:
                self.names[kind].append(name)

    def like(self, span):
        """Another organization's name for this one, or None."""
        kind = next((KIND_OF[w] for w in reversed(span) if w in KIND_OF), None)
        kind = kind or next((KIND_OF[w] for w in span if w in KIND_OF), None)
        draw = self.rng.choice
        if kind == "club":
            name = f"{draw(self.places)} {draw(WORDS['club'].split())}"
        elif kind == "broadcaster":
            name = draw((f"Radio {draw(self.places)}", f"{draw(self.places)} TV", f"TV {draw(self.places)}"))
        elif kind == "newspaper" and self.rng.random() < 0.5:
            name = f"{draw(self.places)} {draw(WORDS['newspaper'].split())}"
        elif kind:
            name = draw(self.names[kind])
        elif len(span) == 1 and span[0].isalpha() and span[0].isupper() and 2 < len(span[0]) < 7:
            name = "".join(w[0] for w in draw(self.names["nonprofit"] + self.names["government"]).split() if w[0].isupper())
        elif len(span) == 1 and span[0].isalpha() and span[0].istitle():
            name = draw(self.brands)
        else:
            return None
        return [p for w in name.split() for p in corpora.pieces_of(w)] if len(name) > 1 else None
