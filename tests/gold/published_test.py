#!/usr/bin/env python3
"""The day of publication found in the annotated articles is never a wrong one.

    published_test.py NEWSGLASS SHARED

Analyses every article of SHARED/gold without --published. What is found must be what the annotation says; finding nothing is
allowed, but not for more than a quarter of those that give their day. Skipped (77) where the articles are not there.
"""
import json
import subprocess
import sys
from pathlib import Path

SKIPPED = 77
MOST_MISSED = 0.25


def annotated_articles(gold):
    for path in sorted(gold.glob('*/*.json')):
        text = path.with_suffix('.txt')
        if text.exists():
            yield text, json.loads(path.read_text(encoding='utf-8')).get('published') or None


def main():
    program, gold = sys.argv[1], Path(sys.argv[2]) / 'gold'
    articles = list(annotated_articles(gold)) if gold.is_dir() else []
    if not articles:
        print(f'no annotated articles in {gold}')
        sys.exit(SKIPPED)
    wrong, missed, given = [], [], 0
    for text, published in articles:
        published = None if published == '-' else published
        out = subprocess.run([program, 'analyze', '--format', 'json', str(text)], capture_output=True, check=True)
        found = json.loads(out.stdout)['documents'][0]['published']
        given += published is not None
        if found is None and published is not None:
            missed.append(text.stem)
        elif found != published and not (published and found and published.startswith(found)):
            wrong.append(f'{text.stem}: {found} instead of {published}')
    print(f'{len(articles)} articles, {given} give their day, {given - len(missed)} found, missed: {missed}, wrong: {wrong}')
    sys.exit(bool(wrong or len(missed) > MOST_MISSED * given))


main()
