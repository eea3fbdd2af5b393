#!/usr/bin/env python3
"""Two figures about dates that the scorer of ../shared/eval does not give.

    dates.py NEWSGLASS CORPUS.jsonl [--own-day] [--errors]

CORPUS: {"id", "dct" or "published", "text", "timexes": [{"span", "type", "value"}]} a line.

bare weekdays: of the annotated dates that are nothing but the name of a weekday, the share whose day is right (a part of the
day joined to it, "Tuesday night", does not count against it).
values: the share of the annotated dates with a calendar value that are found with the same days. Corpora write one period in
several ways (a decade "196" or "1960-01-01/1969-12-31", a week "2017-W28" or its Monday to Sunday), so the first and last day
are compared; a time of the day and the mark "about" are left out.

The corpus's day of publication is given to the program unless --own-day asks what it makes of the article alone.
"""
import argparse
import calendar
import datetime
import json
import re
import subprocess

WEEKDAY = re.compile(r'(?:mon|tues|wednes|thurs|fri|satur|sun)day', re.I)
SEASONS = {'SP': 3, 'SU': 6, 'FA': 9, 'WI': 12}


def months(year, first, count):
    last_year, last_month = year + (first + count - 2) // 12, (first + count - 2) % 12 + 1
    return f'{year:04}-{first:02}-01', f'{last_year:04}-{last_month:02}-{calendar.monthrange(last_year, last_month)[1]}'


def days(value):
    """First and last day of a TIMEX3 value or an interval of days; None for what has no place on the calendar."""
    value = re.sub(r'T.*', '', (value or '').replace('~', ''))
    if '/' in value:
        begin, end = (days(v) for v in value.split('/', 1))
        return ((begin or end)[0], end[1]) if end else None
    if m := re.fullmatch(r'\d\d', value):
        return f'{value}00-01-01', f'{value}99-12-31'
    if m := re.fullmatch(r'(\d\d\d)X?', value):
        return f'{m[1]}0-01-01', f'{m[1]}9-12-31'
    if re.fullmatch(r'\d{4}', value):
        return f'{value}-01-01', f'{value}-12-31'
    if m := re.fullmatch(r'(\d{4})-(\d\d)', value):
        return months(int(m[1]), int(m[2]), 1)
    if m := re.fullmatch(r'(\d{4})-(SP|SU|FA|WI)', value):
        return months(int(m[1]), SEASONS[m[2]], 3)
    if m := re.fullmatch(r'(\d{4})-([QH])(\d)', value):
        length = 3 if m[2] == 'Q' else 6
        return months(int(m[1]), length * (int(m[3]) - 1) + 1, length)
    if m := re.fullmatch(r'(\d{4})-W(\d\d)(-WE)?', value):
        monday = datetime.date.fromisocalendar(int(m[1]), int(m[2]), 1)
        return str(monday + datetime.timedelta(5 if m[3] else 0)), str(monday + datetime.timedelta(6))
    return (value, value) if re.fullmatch(r'\d{4}-\d\d-\d\d', value) else None


def best(span, found):
    overlap = [(min(span[1], d['end']) - max(span[0], d['start']), -d['start'], d) for d in found]
    overlap = [o for o in overlap if o[0] > 0]
    return max(overlap, key=lambda o: o[:2])[2] if overlap else None


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('newsglass')
    ap.add_argument('corpus')
    ap.add_argument('--own-day', action='store_true', help="do not give the corpus's day of publication")
    ap.add_argument('--errors', action='store_true', help='show what is wrong')
    a = ap.parse_args()
    articles = [json.loads(line) for line in open(a.corpus, encoding='utf-8')]
    requests = ''
    for g in articles:
        published = (g.get('published') or g.get('dct') or '')[:10]
        given = published if len(published) == 10 and not a.own_day else None
        requests += json.dumps({'id': g['id'], 'text': g['text'], 'published': given}) + '\n'
    out = subprocess.run([a.newsglass, 'stream', '--offsets', 'codepoint'], input=requests, capture_output=True, text=True, check=True)
    counts = {'bare weekdays': [0, 0], 'values': [0, 0]}
    for g, answer in zip(articles, out.stdout.splitlines()):
        found = json.loads(answer)['documents'][0]['dates']
        for t in g['timexes']:
            text = g['text'][t['span'][0]:t['span'][1]]
            gold, ours = days(t['value']), best(t['span'], found)
            right = bool(gold and ours and days(ours['value']) == gold)
            kinds = ['values'] if gold and t['type'] in ('DATE', 'TIME') else []
            if kinds and WEEKDAY.fullmatch(text):
                kinds.append('bare weekdays')
            for kind in kinds:
                counts[kind][0] += right
                counts[kind][1] += 1
            if a.errors and kinds and not right:
                around = g['text'][max(0, t['span'][0] - 60):t['span'][1] + 40].replace('\n', ' ')
                print(*kinds, g['id'], text, t['value'], ours and (ours['text'], ours['value'], ours['rule']), '::', around, sep=' | ')
    for kind, (right, gold) in counts.items():
        print(f'{kind:14} {right}/{gold} right, {100 * right / max(1, gold):.1f} %')


main()
