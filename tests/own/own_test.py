#!/usr/bin/env python3
"""Every article of tests/own can be read, its annotation is whole, and the program finds its text to be an article.

    own_test.py NEWSGLASS ROOT
"""
import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(sys.argv[2]) / 'tools/evaluate'))
import markup  # noqa: E402

LEAST = 290  # articles


def quote_ids(cross):
    return {(q['article'], q['qid']) for group in cross['quote_groups'] for q in group}


def main():
    program, folder = sys.argv[1], Path(sys.argv[2]) / 'tests/own'
    problems, requests, articles = [], '', {}
    for path in sorted((folder / 'articles').glob('*.xml')):
        text, article, bad = markup.parse(path)
        articles[path.stem] = article
        problems += [f'{path.name}: {b}' for b in bad]
        problems += [f'{path.name}: {kind} is empty' for kind in ('entities', 'mentions', 'quotes') if not article[kind]]
        whole_day = article['published'] if len(article['published'] or '') == 10 else None
        requests += json.dumps({'id': path.stem, 'text': text, 'published': whole_day}) + '\n'
    if len(articles) < LEAST:
        problems.append(f'{len(articles)} articles, fewer than {LEAST}')
    for name, quote in sorted(quote_ids(json.loads((folder / 'cross.json').read_text(encoding='utf-8')))):
        if name not in articles or quote not in articles[name]['quotes']:
            problems.append(f'cross.json: {name} has no quotation {quote}')
    answers = subprocess.run([program, 'stream', '--jobs', '2'], input=requests.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    for line in answers:
        answer = json.loads(line)
        if 'error' in answer:
            problems.append(f"the program refuses an article: {answer['error']}")
    print('\n'.join(problems) or f'{len(articles)} articles are whole')
    sys.exit(bool(problems) or len(answers) != len(articles))


main()
