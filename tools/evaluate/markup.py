#!/usr/bin/env python3
"""Annotated articles as marked-up text, and the same as text and gold JSON.

    markup.py to-json FILE.xml [OUT_DIR]     writes OUT_DIR/NAME.txt and NAME.json; says what is wrong, and where
    markup.py to-xml NAME.json NAME.txt      prints the marked-up form
    markup.py same FILE.xml TEXT.txt         the marked-up text without its tags is exactly TEXT.txt

One <article published="2024-05-14" id="x"> holds <entity> lines first, then <text> with the article as it is, blank lines and all
(& is written &amp;, < is &lt;). Tags inside the text, properly nested:

    <s k="KIND">...</s>             a section that is not body: meta headline subheading caption embed related
    <n e="ID">Ana Torres</n>        a name mention of an entity        <r e="ID">she</r>   a pronoun, <r e="ID" f="nominal">the mayor</r> a description
    <role e="ID">mayor of Lund</role>
    <d v="2024-05-14">Tuesday</d>   a date with its TIMEX3 value (v="-" where it cannot be resolved)
    <q i="1">...</q>                reported words of quotation 1 (several parts: the same i again)
    <cue i="1">said</cue> <src i="1">the mayor</src> <w i="1">words between the marks</w>
    <scare>...</scare>              words in marks that nobody said, without the marks

Before the text, one line each:  <entity id="ana-torres" type="PERSON" name="Ana Torres" qid="-" gender="f"/>
    <quote i="1" type="direct" by="ana-torres" via="-" negated="no"/>     by: IDs or "unnamed:the words", comma-separated, or "-"
docs/guideline.md says what each means. <w> may be left out: the words between quotation marks inside <q> are then taken.
"""
import json, os, re, sys
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

TYPES = {'PERSON', 'ORG', 'PLACE', 'GROUP', 'EVENT', 'WORK', 'PRODUCT'}
KINDS = {'meta', 'headline', 'subheading', 'body', 'caption', 'embed', 'related'}
MARKS = re.compile(r'“([^”]*)(?:”|$)|"([^"]*)(?:"|$)|«([^»]*)(?:»|$)|„([^“”]*)(?:[“”]|$)|(?<!\w)[‘\']((?:[^’\']|(?<=\w)[’\'](?=\w))*)(?:[’\'](?!\w)|$)', re.S)


def parse(path):
    root = ET.fromstring(open(path, encoding='utf-8').read())
    bad = []
    out = dict(sections=[], entities={}, mentions=[], roles=[], dates=[], quotes={}, scare=[])
    p = root.get('published'); out['published'] = None if p in (None, '', '-') else p
    for e in root.iter('entity'):
        if e.get('type') not in TYPES: bad.append(f"entity {e.get('id')}: type {e.get('type')}")
        out['entities'][e.get('id')] = dict(type=e.get('type'), name=e.get('name'), qid=e.get('qid') or '-', **({'gender': e.get('gender')} if e.get('gender') else {}))
    for q in root.iter('quote'):
        i = q.get('i')
        if i in out['quotes']: bad.append(f'quote {i} twice')
        if q.get('type') not in ('direct', 'partial', 'indirect'): bad.append(f"quote {i}: type {q.get('type')}")
        for who in (q.get('by') or '').split(','):
            who = who.strip()
            if who and who != '-' and not who.startswith('unnamed:') and who not in out['entities'] and 'unnamed:' not in q.get('by'): bad.append(f'quote {i}: nobody is called {who}')
        via = q.get('via') or '-'
        out['quotes'][i] = dict(type=q.get('type'), speaker=q.get('by') or '-', via=[] if via == '-' else [x.strip() for x in via.split(',')], content=[], qspan=[], cue=[], source=[],
                                **({'negated': True} if q.get('negated') == 'yes' else {}))
    body = root.find('text')
    if body is None: return '', out, ['no <text>']
    buf, at = [], [0]

    def add(s):
        if s: buf.append(s); at[0] += len(s)

    def walk(el):
        add(el.text)
        for c in el:
            b = at[0]; walk(c); span = [b, at[0]]; t = c.tag; e = c.get('e'); i = c.get('i'); words = ''.join(c.itertext())
            if t in ('n', 'r', 'role') and e not in out['entities']: bad.append(f'<{t} e="{e}">{words[:40]}: no such entity')
            if t in ('q', 'cue', 'src', 'w') and i not in out['quotes']: bad.append(f'<{t} i="{i}">{words[:40]}: no such quote'); add(c.tail); continue
            if t != 's' and (words != words.strip() or not words): bad.append(f'<{t}>{words[:40]!r}: white space at the ends, or empty')
            if t == 's':
                if c.get('k') not in KINDS: bad.append(f"section {c.get('k')}")
                out['sections'].append(dict(kind=c.get('k'), span=span))
            elif t == 'n': out['mentions'].append(dict(entity=e, form='name', span=span))
            elif t == 'r': out['mentions'].append(dict(entity=e, form=c.get('f') or 'pronoun', span=span))
            elif t == 'role': out['roles'].append(dict(entity=e, span=span))
            elif t == 'd': out['dates'].append(dict(value='UNRESOLVED' if c.get('v') in ('-', None) else c.get('v'), span=span))
            elif t == 'scare': out['scare'].append(span)
            elif t == 'q': out['quotes'][i]['content'].append(span)
            elif t == 'cue': out['quotes'][i]['cue'].append(span)
            elif t == 'src': out['quotes'][i]['source'].append(span)
            elif t == 'w': out['quotes'][i]['qspan'].append(span)
            else: bad.append(f'<{t}>: unknown tag')
            add(c.tail)
    walk(body)
    text = ''.join(buf)
    if text.startswith('\n'):
        text = text[1:]
        shift(out, -1)
    # body is what no other section has
    marked = sorted(s['span'] for s in out['sections']); at0 = 0; body_spans = []
    for b, e in marked + [[len(text), len(text)]]:
        s = text[at0:b]
        if s.strip(): body_spans.append([at0 + len(s) - len(s.lstrip()), at0 + len(s.rstrip())])
        at0 = max(at0, e)
    for s in out['sections']:
        b, e = s['span']; w = text[b:e]; s['span'] = [b + len(w) - len(w.lstrip()), b + len(w.rstrip())]
    out['sections'] = sorted(out['sections'] + [dict(kind='body', span=s) for s in body_spans], key=lambda s: s['span'])
    for i, q in out['quotes'].items():
        for k in ('content', 'cue', 'source', 'qspan'): q[k].sort()
        if not q['content']: bad.append(f'quote {i} has no <q>')
        if q['type'] != 'indirect' and not q['qspan']:
            for b, e in q['content']:
                for m in MARKS.finditer(text, b, e):
                    g = next(k for k in range(1, 6) if m.group(k) is not None)
                    if m.end(g) > m.start(g): q['qspan'].append([m.start(g), m.end(g)])
            if not q['qspan']: bad.append(f'quote {i} is {q["type"]}, but there are no quotation marks in it')
        if q['speaker'] != '-' and not q['source'] and q['cue']: bad.append(f'quote {i} has a cue and a speaker but no <src>')
    names = sorted((m['span'] for m in out['mentions'] if m['form'] == 'name'))
    for a, b in zip(names, names[1:]):
        if b[0] < a[1]: bad.append(f'names overlap: {text[a[0]:a[1]]} / {text[b[0]:b[1]]}')
    covered = set()
    for q in out['quotes'].values():
        for b, e in q['qspan']: covered.update(range(b - 1, e + 1))
        for b, e in q['content']: covered.update(range(b - 1, e + 1))
    for b, e in out['scare']: covered.update(range(b - 1, e + 1))
    for m in re.finditer(r'[“”"«»„]', text):
        if m.start() not in covered: bad.append(f'mark in neither quote nor scare: …{text[max(0, m.start() - 25):m.start() + 25]!r}')
    return text, out, bad


def shift(out, k):
    for l in ('sections', 'mentions', 'roles', 'dates'):
        for x in out[l]: x['span'] = [v + k for v in x['span']]
    out['scare'] = [[v + k for v in s] for s in out['scare']]
    for q in out['quotes'].values():
        for f in ('content', 'qspan', 'cue', 'source'): q[f] = [[v + k for v in s] for s in q[f]]


def to_xml(g, text):
    spans = []
    for s in g['sections']:
        if s['kind'] != 'body': spans.append((s['span'], f'<s k="{s["kind"]}">', '</s>', 0))
    for m in g['mentions']:
        f = m['form']; e = quoteattr(m['entity'])
        spans.append((m['span'], f'<n e={e}>' if f == 'name' else f'<r e={e}>' if f == 'pronoun' else f'<r e={e} f="{f}">', '</n>' if f == 'name' else '</r>', 4))
    for r in g['roles']: spans.append((r['span'], f'<role e={quoteattr(r["entity"])}>', '</role>', 3))
    for d in g['dates']: spans.append((d['span'], f'<d v="{"-" if d["value"] == "UNRESOLVED" else d["value"]}">', '</d>', 5))
    for s in g['scare']: spans.append((s, '<scare>', '</scare>', 2))
    for i, q in g['quotes'].items():
        for k, t in (('content', 'q'), ('cue', 'cue'), ('source', 'src'), ('qspan', 'w')):
            for s in q[k]: spans.append((s, f'<{t} i="{i}">', f'</{t}>', 1 if t in 'qw' else 2))
    spans.sort(key=lambda x: (x[0][0], -x[0][1], x[3]))
    o, stack, at = [], [], 0

    def until(k):
        nonlocal at
        while stack and stack[-1][0] <= k:
            e, tag = stack.pop(); o.append(escape(text[at:e])); at = e; o.append(tag)
        o.append(escape(text[at:k])); at = k
    lost = 0
    for (b, e), a, z, _ in spans:
        until(b)
        if stack and e > stack[-1][0]: lost += 1; continue
        o.append(a); stack.append((e, z))
    until(len(text))
    if lost: print(f'{lost} crossing spans left out', file=sys.stderr)
    head = [f'<article published="{g.get("published") or "-"}">']
    for k, e in g['entities'].items(): head.append(f'<entity id={quoteattr(k)} type="{e["type"]}" name={quoteattr(e["name"])} qid="{e.get("qid", "-")}"/>')
    for i, q in g['quotes'].items(): head.append(f'<quote i="{i}" type="{q["type"]}" by={quoteattr(q["speaker"])} via="{",".join(q["via"]) or "-"}"/>')
    return '\n'.join(head) + '\n<text>\n' + ''.join(o) + '</text>\n</article>\n'


def main():
    a = sys.argv[1:]
    if len(a) < 2: sys.exit(__doc__)
    if a[0] == 'to-json':
        out = a[2] if len(a) > 2 else os.path.dirname(a[1]) or '.'
        try: text, g, bad = parse(a[1])
        except ET.ParseError as e: sys.exit(f'{a[1]}: not well formed: {e}')
        n = os.path.splitext(os.path.basename(a[1]))[0]
        open(f'{out}/{n}.txt', 'w', encoding='utf-8').write(text)
        json.dump(g, open(f'{out}/{n}.json', 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
        for b in bad: print(f'{a[1]}: {b}')
        print(f"{n}: {len(text)} characters, {len(g['entities'])} entities, {len(g['mentions'])} mentions, {len(g['quotes'])} quotes, {len(g['dates'])} dates, {len(bad)} problems")
        sys.exit(1 if bad else 0)
    if a[0] == 'to-xml': print(to_xml(json.load(open(a[1], encoding='utf-8')), open(a[2], encoding='utf-8').read()), end='')
    elif a[0] == 'same':
        text, _, _ = parse(a[1]); want = open(a[2], encoding='utf-8').read()
        if text.rstrip('\n') == want.rstrip('\n'): print('same'); return
        k = next((i for i, (x, y) in enumerate(zip(text, want)) if x != y), min(len(text), len(want)))
        sys.exit(f'differs at {k}: {text[max(0, k - 30):k + 30]!r} should be {want[max(0, k - 30):k + 30]!r}')
    else: sys.exit(__doc__)


if __name__ == '__main__':
    main()
