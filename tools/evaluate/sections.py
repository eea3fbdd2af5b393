#!/usr/bin/env python3
"""Scores which characters of pasted pages are found to be the article.

    sections.py NEWSGLASS PAGES.jsonl [--errors N]

PAGES.jsonl: {"id", "lines": [[text, 1 for body else 0]]} a line. A page is given to NEWSGLASS as its lines, one a paragraph.
Characters that are not blank count; the article is what has the kind body, subheading or embed. Micro F1 over all pages and
macro F1 (the mean over pages). Beside it stands the figure of line rules as readers of web pages use them without the
page's markup (boilerpipe's "number of words"): a line is body when it has 15 words or more, or 8 and ends a sentence.
"""
import argparse
import json
import subprocess

KINDS = ('body', 'subheading', 'embed')


def weight(text):
    return sum(not c.isspace() for c in text)


class Score:
    def __init__(self):
        self.right = self.found = self.gold = 0
        self.pages = []

    def add(self, right, found, gold):
        self.right += right
        self.found += found
        self.gold += gold
        self.pages.append(f1(right, found, gold))

    def show(self, name):
        p, r = self.right / max(1, self.found), self.right / max(1, self.gold)
        print(f'{name:12} P {p:.3f} R {r:.3f} F1 {f1(self.right, self.found, self.gold):.3f}'
              f' | mean over {len(self.pages)} pages {sum(self.pages) / len(self.pages):.3f}')


def f1(right, found, gold):
    return 2 * right / (found + gold) if found + gold else 1.0


def line_rule(text):
    words = len(text.split())
    return words >= 15 or (words >= 8 and text.rstrip('"\')”’').endswith(('.', '!', '?')))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('newsglass')
    ap.add_argument('pages')
    ap.add_argument('--errors', type=int, default=0, help='show the lines of the N worst pages that are wrong')
    a = ap.parse_args()
    pages = [json.loads(line) for line in open(a.pages, encoding='utf-8')]
    texts = ['\n'.join(t for t, _ in p['lines']) for p in pages]
    requests = ''.join(json.dumps({'id': p['id'], 'text': t}) + '\n' for p, t in zip(pages, texts))
    out = subprocess.run([a.newsglass, 'stream', '--offsets', 'codepoint'], input=requests, capture_output=True, text=True, check=True)
    ours, rule, wrong = Score(), Score(), []
    for page, text, answer in zip(pages, texts, out.stdout.splitlines()):
        kinds = [None] * len(text)
        for s in json.loads(answer)['documents'][0]['sections']:
            kinds[s['start']:s['end']] = [s['kind']] * (s['end'] - s['start'])
        at, counts, errors = 0, [0, 0, 0, 0, 0], []
        for line, is_body in page['lines']:
            found = sum(k in KINDS and not c.isspace() for k, c in zip(kinds[at:at + len(line)], line))
            gold = weight(line) if is_body else 0
            counts[0] += found if is_body else 0
            counts[1] += found
            counts[2] += gold
            by_rule = weight(line) if line_rule(line) else 0
            counts[3] += by_rule if is_body else 0
            counts[4] += by_rule
            if found != gold:
                errors.append((abs(found - gold), is_body, kinds[at], line))
            at += len(line) + 1
        ours.add(counts[0], counts[1], counts[2])
        rule.add(counts[3], counts[4], counts[2])
        wrong.append((ours.pages[-1], page['url'], errors))
    ours.show('newsglass')
    rule.show('line rules')
    for score, url, errors in sorted(wrong)[:a.errors]:
        print(f'\n{score:.3f} {url}')
        for _, is_body, kind, line in sorted(errors, reverse=True)[:12]:
            print(f'   {"body" if is_body else "page"} found {kind}: {line[:150]}')


main()
