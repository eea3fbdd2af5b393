#!/usr/bin/env python3
"""Every export, read again by a reader of its format (docs/exports.md), also of hostile texts.

    exports_test.py NEWSGLASS ARTICLES_FOLDER [unittest arguments]

TEI is held to a part of its schema that is written down here (the elements that are used, what may stand in what), and to all of it where
TEI_RNG names tei_all.rng and xmllint is installed. Web annotations are held to the terms of http://www.w3.org/ns/anno.jsonld.
"""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PROGRAM, ARTICLES = sys.argv.pop(1), Path(sys.argv.pop(1))
HOSTILE = ('=cmd()|<script>alert(1)</script> & "Ana Torres\x01" met \u202eHelen Okafor\u202c.\r\n\r\n'
           '\u201c]]> <b>No</b> ship\nleaves, **now**\t\u202e\u201d said Ana Torres on Friday. \U0001F600 \u201c&lt;yes\u201d she told Radio Costa.\n\n'
           '@SUM(1) -- <!-- Helen Okafor said the "quay" was <i>safe</i> in June. ' + 'x' * 100_000 + '\n')

ANNO_TERMS = set('''@context id type Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector Software AnnotationPage
    describing identifying tagging body target source selector generator motivation purpose items format value start end exact prefix suffix
    name'''.split())
TEI = '{http://www.tei-c.org/ns/1.0}'
PHRASE = {'said', 'q', 'persName', 'orgName', 'placeName', 'name', 'rs', 'date'}
CHILDREN = {'TEI': {'teiHeader', 'standOff', 'text'}, 'text': {'body'}, 'body': {'div', 'p'}, 'div': {'p'}, 'p': PHRASE,
            **{e: PHRASE for e in PHRASE}, 'standOff': {'listPerson', 'listOrg', 'listPlace', 'list'}, 'listPerson': {'person'},
            'listOrg': {'org'}, 'listPlace': {'place'}, 'list': {'item'}, 'item': {'name'}, 'person': {'persName', 'occupation', 'idno', 'p'},
            'org': {'orgName', 'idno'}, 'place': {'placeName', 'idno'}}


class Exports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        (cls.folder / 'hostile.txt').write_bytes(HOSTILE.encode())
        cls.files = [ARTICLES / 'wire-dateline.txt', ARTICLES / 'hearsay-chains.txt', cls.folder / 'hostile.txt']
        cls.texts = {f.stem: f.read_bytes().decode() for f in cls.files}
        cls.documents = {d['id']: d for d in json.loads(cls.run_program('analyze', '--format', 'json', *cls.files))['documents']}

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    @staticmethod
    def run_program(*arguments):
        return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, check=True, timeout=120).stdout

    def exported(self, form):
        out = self.folder / form
        out.mkdir()
        self.run_program('analyze', '--format', form, '--out', out, *self.files)
        return {p.name: p.read_bytes() for p in sorted(out.iterdir())}

    def test_csv(self):
        files = self.exported('csv')
        self.assertEqual(sorted(files), ['co-mentions.csv', 'dates.csv', 'entities.csv', 'mentions.csv', 'quotes.csv', 'sections.csv'])
        tables = {}
        for name, content in files.items():
            text = content.decode('utf-8-sig')
            self.assertNotEqual(text, content.decode('utf-8'), 'a byte order mark')
            tables[name] = list(csv.DictReader(io.StringIO(text, newline=''), strict=True))
            for row in tables[name]:
                self.assertNotIn(None, row)
                for cell in row.values():
                    self.assertNotIn(cell[:1], ('=', '+', '-', '@', '\t', '\r', '\n'))
        documents = self.documents.values()
        for name, key in (('entities.csv', 'entities'), ('mentions.csv', 'mentions'), ('quotes.csv', 'quotes'), ('dates.csv', 'dates')):
            self.assertEqual(len(tables[name]), sum(len(d[key]) for d in documents))
        for row in tables['mentions.csv']:
            words = self.texts[row['document']][int(row['start']):int(row['end'])]
            self.assertEqual(row['text'].lstrip("'") if words[:1] in '=+-@' else row['text'], words)
        self.assertTrue(tables['co-mentions.csv'])

    def test_graphml(self):
        for name, content in self.exported('graphml').items():
            root = ElementTree.fromstring(content)
            space = '{http://graphml.graphdrawing.org/xmlns}'
            keys = {k.get('id') for k in root.iter(space + 'key')}
            nodes = [n.get('id') for n in root.iter(space + 'node')]
            self.assertEqual(len(nodes), len(set(nodes)))
            for edge in root.iter(space + 'edge'):
                self.assertLessEqual({edge.get('source'), edge.get('target')}, set(nodes))
            self.assertLessEqual({d.get('key') for d in root.iter(space + 'data')}, keys)
            try:
                import networkx
            except ImportError:
                continue
            self.assertEqual(set(networkx.parse_graphml(content.decode()).nodes), set(nodes), name)

    def test_tei(self):
        for name, content in self.exported('tei').items():
            root = ElementTree.fromstring(content)
            ids = [e.get('{http://www.w3.org/XML/1998/namespace}id') for e in root.iter()]
            ids = [i for i in ids if i]
            self.assertEqual(len(ids), len(set(ids)))
            for element in root.iter():
                tag = element.tag.removeprefix(TEI)
                if tag in CHILDREN:
                    self.assertLessEqual({c.tag.removeprefix(TEI) for c in element}, CHILDREN[tag], tag)
                for pointer in ('who', 'ref', 'next', 'prev'):
                    for target in element.get(pointer, '').split():
                        self.assertTrue(target.removeprefix('#') in ids or target.startswith('http://www.wikidata.org/'), target)
                if element.get('when'):
                    self.assertRegex(element.get('when'), r'^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:00)?)?)?$')
            text = ''.join(root.find(TEI + 'text').itertext())
            given = self.texts[Path(name).stem].replace('\x01', '\ufffd')
            self.assertEqual(''.join(text.split()), ''.join(given.split()), 'all the words, once')
            self.assertEqual({e.get('direct') for e in root.iter(TEI + 'said')} - {'true', 'false'}, set())
        if os.environ.get('TEI_RNG'):
            files = sorted((self.folder / 'tei').iterdir())
            checked = subprocess.run(['xmllint', '--noout', '--relaxng', os.environ['TEI_RNG'], *files], capture_output=True, text=True)
            self.assertEqual(checked.returncode, 0, checked.stderr[:2000])

    def test_brat(self):
        files = self.exported('brat')
        for document, text in self.texts.items():
            self.assertEqual(files[document + '.txt'].decode(), text)
            bounds, ids = {}, set()
            for line in files[document + '.ann'].decode().rstrip('\n').split('\n'):
                self.assertRegex(line, r'^([TR#N]\d+|\*)\t')
                ident, kind, *rest = line.split('\t')
                self.assertTrue(ident == '*' or ident not in ids)
                ids.add(ident)
                if ident[0] == 'T':
                    places = [tuple(map(int, p.split())) for p in kind.split(' ', 1)[1].split(';')]
                    self.assertEqual(rest[0], ' '.join(text[b:e].replace('\t', ' ') for b, e in places))
                    self.assertTrue(all(b < e and '\n' not in text[b:e] for b, e in places))
                    bounds[ident] = places
                for target in re.findall(r'\bT\d+\b', kind) if ident[0] in 'R*N' else []:
                    self.assertIn(target, bounds)
            quotes = self.documents[document]['quotes']
            self.assertEqual(sum(' ' in line.split('\t')[1] and line.split('\t')[1].split()[0].endswith('_quotation')
                                 for line in files[document + '.ann'].decode().split('\n') if line[:1] == 'T'), len(quotes))

    def test_web_annotation(self):
        def check_terms(value):
            if isinstance(value, list):
                for item in value:
                    check_terms(item)
            elif isinstance(value, dict):
                self.assertLessEqual(set(value), ANNO_TERMS)
                for key in ('type', 'motivation', 'purpose'):
                    self.assertIn(value.get(key, 'value'), ANNO_TERMS)
                for item in value.values():
                    check_terms(item)

        for name, content in self.exported('web-annotation').items():
            page = json.loads(content)
            text = self.texts[Path(name).stem]
            self.assertEqual(page['@context'], 'http://www.w3.org/ns/anno.jsonld')
            check_terms(page)
            self.assertEqual(len({a['id'] for a in page['items']}), len(page['items']))
            for annotation in page['items']:
                targets = annotation['target'] if isinstance(annotation['target'], list) else [annotation['target']]
                for target in targets:
                    quote, position = target['selector']
                    self.assertEqual(text[position['start']:position['end']], quote['exact'])
                    self.assertTrue(text[:position['start']].endswith(quote['prefix']))
                    self.assertTrue(text[position['end']:].startswith(quote['suffix']))

    def test_html(self):
        html = self.exported('html')['report.html'].decode()
        self.assertIn("default-src 'none'", html)
        self.assertEqual(re.findall(r'<(script|img|link|iframe|a|form|i|b)\b', html), [])
        self.assertNotIn('\x01', html)
        for document in self.documents.values():  # the labels are in the text
            for i in range(len(document['quotes'])):
                self.assertIn(f'<sub>q{i + 1}</sub>', html)

    def test_markdown(self):
        markdown = self.exported('markdown')['quotations.md'].decode()
        self.assertEqual(re.findall(r'(?<!\\)<\w|(?<!\\)\*\*|(?<!\\)\[', markdown), [])
        self.assertEqual(markdown.count('\n> '), sum(len(d['quotes']) for d in self.documents.values()))

    def test_timeline(self):
        timeline = json.loads(self.exported('timeline')['timeline.json'])
        self.assertTrue(timeline['events'])
        for event in timeline['events']:
            self.assertTrue(1 <= event['start_date'].get('month', 1) <= 12)
            self.assertNotRegex(event['text']['headline'] + event['text']['text'] + event['group'], r'<|&(?!(amp|lt|gt|quot|#39|#13);)')

    def test_json_formats(self):
        saved = json.loads(self.exported('newsglass')['analysis.newsglass.json'])
        self.assertEqual([d['text'] for d in saved['request']['documents']], list(self.texts.values()))
        self.assertEqual(saved['corrections']['corrections'], [])
        lines = self.exported('jsonl')['analyses.jsonl'].decode().rstrip('\n').split('\n')
        self.assertEqual([json.loads(line)['documents'][0] for line in lines], saved['analysis']['documents'])
        self.assertEqual(saved['analysis']['documents'], list(self.documents.values()))

    def test_several_files_need_a_folder(self):
        for form in ('csv', 'brat'):
            r = subprocess.run([PROGRAM, 'analyze', '--format', form, str(self.files[0])], capture_output=True, text=True)
            self.assertEqual((r.returncode, r.stdout), (2, ''))
            self.assertIn('--out DIR', r.stderr)
        self.assertTrue(self.run_program('analyze', '--format', 'tei', self.files[0]).startswith(b'<?xml'))

    def test_corrections(self):
        log = self.folder / 'corrections.json'
        log.write_text(json.dumps({'schema': 1, 'corrections': [
            {'action': 'rename', 'document': 'hostile', 'name': '<i>=A</i>', 'entity': {'exact': 'Helen Okafor', 'suffix': ' said'}},
            {'action': 'rename', 'document': 'gone', 'name': 'X', 'entity': {'exact': 'Helen Okafor'}}]}))
        corrected = json.loads(self.run_program('analyze', '--corrections', log, *self.files))
        names = {e['name'] for d in corrected['documents'] for e in d['entities'] if e.get('corrected')}
        self.assertEqual(names, {'<i>=A</i>'})
        refused = [w for d in corrected['documents'] for w in d['warnings'] if w['code'] == 'correction_not_applied']
        self.assertEqual([w['correction'] for w in refused], [1])
        saved = self.folder / 'saved'
        saved.mkdir()
        self.run_program('analyze', '--format', 'newsglass', '--corrections', log, '--out', saved, *self.files)
        again = json.loads(self.run_program('analyze', '--corrections', saved / 'analysis.newsglass.json', *self.files))
        self.assertEqual(again, corrected)
        log.write_text('{"schema": 1, "corrections": [{"action": "frob"}]}')
        r = subprocess.run([PROGRAM, 'analyze', '--corrections', str(log), str(self.files[0])], capture_output=True, text=True)
        self.assertEqual((r.returncode, r.stdout), (1, ''))
        self.assertIn('correction 1 has the unknown action', r.stderr)


unittest.main()
