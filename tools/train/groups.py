"""Which of our types a MISC span of a corpus has, decided by word lists over the data and by key words."""
import csv
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICON = os.path.join(HERE, "..", "..", "data", "names", "groups.tsv")


def _load(path):
    with open(path, encoding="utf-8") as f:
        return {row[0] for row in csv.reader(f, delimiter="\t") if row and not row[0].startswith("#")}


GROUPS = _load(LEXICON)
EVENT = set("""cup games olympics olympic olympiad championship championships war wars revolution conference summit festival
day awards award prize tournament open prix marathon tour election elections referendum crisis pandemic week fair expo
forum uprising massacre holocaust series ramadan christmas easter eid paralympics rally derby masters intifada
hurricane storm earthquake biennale carnival parade congress celebrations anniversary race regatta oscars grammys
superbowl bowl playoffs finals final medal wimbledon""".split())
EVENT_FIRST = {"battle", "siege", "operation", "hurricane", "cyclone", "typhoon", "olympic", "treaty-day"}
WORK = set("""act bill law treaty constitution agreement accord accords protocol declaration code charter amendment
resolution report regulations plan initiative programme program project bible quran koran gospel manifesto deal pact
directive covenant torah strategy agenda policy decree ordinance""".split())
NOT_NAMES = re.compile(r"(?i)^(covid|coronavirus|sars|hiv|aids|ebola|gmt|internet|dna|malaria|zika)\b")
SUFFIX = re.compile(r"(ians?|eses?|ish|ites?|ists?|ans|ese)$")


def is_group(words):
    """Demonyms, religions, peoples, parties' followers: 'German', 'South African', 'Shiites'."""
    text = " ".join(words)
    return text in GROUPS or (text.endswith("s") and text[:-1] in GROUPS) or text.title() in GROUPS


def misc_type(words):
    """GRP, EVT, WRK, PRD, 'none' (no name under the guideline) or None (undecided)."""
    if not words:
        return "none"
    if NOT_NAMES.match(words[0]) and len(words) <= 3:
        return "none"
    low = [w.lower() for w in words]
    if is_group(words):
        return "GRP"
    if len(words) <= 3 and words[0][:1].isupper() and all(is_group([w]) or w in ("-", "and") for w in words):
        return "GRP"
    if low[-1] in EVENT or low[0] in EVENT_FIRST or "war" in low or "wars" in low or any(
            w in ("cup", "olympics", "olympic", "championships", "championship", "festival", "award", "awards") for w in low):
        return "EVT"
    if low[-1] in WORK or any(w in ("act", "treaty", "constitution") for w in low):
        return "WRK"
    if len(words) == 1 and words[0][:1].isupper() and words[0].isalpha() and SUFFIX.search(words[0]):
        return "GRP"
    if any(re.search(r"\d", w) for w in words) and any(re.search(r"[A-Za-z]", w) for w in words) and len(words) <= 4:
        return "PRD"
    return None
