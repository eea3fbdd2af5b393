"""Derive data/names/*.tsv (groups, places, first names, surnames) from the open fact tables.

    name_lists.py KNOWLEDGE_DIR data/names

Hand-written additions are in groups.own.tsv beside this file (peoples, religions, political adjectives, regions).
"""
import csv
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [r for r in csv.reader(f, delimiter="\t", quoting=csv.QUOTE_NONE) if r and not r[0].startswith("#")]


def demonym_forms(cell):
    """'Motswana (singular), Batswana (plural)' -> Motswana, Batswana; 'Pole(s)' -> Pole, Poles."""
    out = set()
    cell = re.split(r"note -", cell)[0]
    for part in re.split(r",|;| or |/", cell):
        plural = re.search(r"\((s|men|women)\)", part)
        word = re.sub(r"\(.*?\)", "", part).strip()
        if word.startswith("or "):
            word = word[3:]
        if word.endswith("(s"):
            word = word[:-2]
        if not word or word in ("none", "NA") or not word[0].isalpha():
            continue
        if plural and plural.group(1) in ("men", "women"):
            stem = word[:-5] if word.endswith("woman") else word[:-3]
            out |= {stem + "man", stem + "men", stem + "woman", stem + "women"}
        else:
            out.add(word)
            if plural:
                out.add(word + "s")
    return out


def write(path, header, names):
    with open(path, "w", encoding="utf-8") as f:
        f.write(f"# {header}\n")
        for name in sorted(names):
            f.write(name + "\n")
    print(path, len(names))


def main():
    knowledge, out = sys.argv[1:3]
    places = set()
    for r in rows(f"{knowledge}/countries.tsv"):
        places |= {r[2], r[3], r[4]}
    for name in ("cities-natural-earth-50m", "admin-1-natural-earth-50m"):
        for r in rows(f"{knowledge}/{name}.tsv"):
            places |= {x for cell in r[1:3] for x in cell.split("|") if not x.endswith(".") and len(x) > 2}
    for r in rows(f"{knowledge}/nsi-flags-gov-party-qids.tsv"):
        m = re.match(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})? - (.*)", r[1])
        if m:
            places.add(m.group(1))
    places |= {"US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UAE", "DRC", "Britain", "England", "Scotland", "Wales",
               "Northern Ireland", "Holland", "Burma", "Ivory Coast", "Czech Republic", "Gaza", "West Bank", "Crimea",
               "Palestine", "Tibet", "Kurdistan", "Kashmir", "Chechnya", "Catalonia", "Africa", "Asia", "Europe",
               "America", "North America", "South America", "Latin America", "Central America", "Oceania", "Antarctica",
               "Middle East", "Caribbean", "Balkans", "Sahel", "Scandinavia", "Siberia", "Bosnia", "Herzegovina",
               "Trinidad", "Tobago", "Antigua", "Barbuda", "South Korea", "North Korea", "Macedonia", "Timor"}
    places = {p.strip() for p in places if len(p.strip()) > 1 and p.strip()[0].isupper() and "(" not in p}
    groups = {r[0] for r in rows(f"{HERE}/groups.own.tsv")}
    for r in rows(f"{knowledge}/demonyms.tsv"):
        for cell in r[2:4]:
            groups |= demonym_forms(cell)
    groups = {g for g in groups if g not in places} | {"Lebanese"}
    gender = {r[0]: r[1] for r in rows(f"{knowledge}/first-names-m-f-both.tsv")}
    first = {name for name in gender if name.isalpha()}
    last = {r[0] for r in rows(f"{knowledge}/us-census-surnames-top-5000.tsv")}
    for name in ("politicians-w-qid-5-repos", "us-congress"):
        for r in rows(f"{knowledge}/{name}.tsv"):
            parts = r[1].split()
            if len(parts) >= 2:
                last.add(parts[-1])
                first.add(parts[0])
    for r in rows(f"{knowledge}/heads-of-state-government.tsv"):
        last |= {w.capitalize() for w in r[1].split() if w.isupper() and len(w) > 2}
    clean = lambda names: {n for n in names if n.isalpha() and n[0].isupper() and len(n) > 1}
    write(f"{out}/groups.tsv", "demonyms, peoples, religions, political adjectives", groups)
    write(f"{out}/places.tsv", "countries, capitals, cities, first-level divisions, regions", places)
    write(f"{out}/first_names.tsv", "given names with their gender: m, f, b (both), ? (not known)",
          {f"{name}\t{gender.get(name, '?')}" for name in clean(first)})
    write(f"{out}/surnames.tsv", "surnames", clean(last))


if __name__ == "__main__":
    main()
