#!/usr/bin/env python3
"""The command line as a user meets it: exit status, messages, formats (docs/command-line.md).

    cli_test.py NEWSGLASS [unittest arguments]
"""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
ARTICLE = '“No ship leaves,” said Ana Torres, harbour master, on Friday.'


def run(*arguments, stdin=b''):
    r = subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, timeout=120)
    return r.returncode, r.stdout, r.stderr.decode()


class Cli(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def test_analyze_prints_json_in_a_pipe(self):
        status, out, err = run('analyze', '--published', '2025-03-05', self.file('harbour.txt', ARTICLE))
        document = json.loads(out)['documents'][0]
        self.assertEqual((status, err, document['id'], document['published']), (0, '', 'harbour', '2025-03-05'))
        self.assertEqual(document['length'], len(ARTICLE))

    def test_standard_input_is_read(self):
        for arguments in (['analyze'], ['analyze', '-']):
            status, out, _ = run(*arguments, stdin=ARTICLE.encode())
            self.assertEqual((status, json.loads(out)['documents'][0]['id']), (0, 'article-1'))

    def test_offsets_count_the_unit_asked_for(self):
        text = '😀 Ana Torres spoke.'
        for unit, length in (('codepoint', len(text)), ('utf16', len(text) + 1), ('byte', len(text.encode()))):
            _, out, _ = run('analyze', '--offsets', unit, stdin=text.encode())
            self.assertEqual(json.loads(out)['documents'][0]['length'], length)

    def test_text_is_readable_and_without_colours_in_a_pipe(self):
        status, out, _ = run('analyze', '--format', 'text', stdin=ARTICLE.encode())
        self.assertEqual(status, 0)
        self.assertIn('Ana Torres', out.decode())
        self.assertNotIn('\x1b', out.decode())

    def test_a_bad_file_is_named_and_the_others_are_analysed(self):
        good, binary = self.file('good.txt', ARTICLE), self.file('binary.bin', b'a\0b')
        status, out, err = run('analyze', str(self.folder / 'none.txt'), binary, str(self.folder), good)
        self.assertEqual(status, 1)
        self.assertEqual([d['id'] for d in json.loads(out)['documents']], ['good'])
        self.assertIn('none.txt could not be read', err)
        self.assertIn('binary.bin is not text', err)
        self.assertIn('is a folder', err)

    def test_a_web_page_is_refused_with_what_to_do(self):
        page = self.file('page.html', '<!-- saved -->\n<!DOCTYPE HTML>\n<html><body><p>Ana Torres spoke.</p></body></html>')
        status, out, err = run('analyze', page, self.file('good.txt', ARTICLE))
        self.assertEqual(status, 1)
        self.assertEqual([d['id'] for d in json.loads(out)['documents']], ['good'])
        self.assertIn('page.html is a web page (HTML)', err)
        self.assertIn('save the text', err)

    def test_bytes_that_are_not_utf8_are_read_as_windows_1252(self):
        _, out, _ = run('analyze', self.file('old.txt', 'José said “no”.'.encode('cp1252')))
        document = json.loads(out)['documents'][0]
        self.assertIn('encoding_assumed', [w['code'] for w in document['warnings']])
        self.assertEqual(document['length'], 15)

    def test_files_of_one_name_keep_apart(self):
        (self.folder / 'a').mkdir()
        (self.folder / 'a/x.txt').write_text('One.')
        _, out, _ = run('analyze', self.file('x.txt', 'Two.'), str(self.folder / 'a/x.txt'))
        self.assertEqual([d['id'] for d in json.loads(out)['documents']], ['x', 'x-2'])

    def test_a_comparison_can_be_read(self):
        files = [self.file('a.txt', ARTICLE), self.file('b.txt', ARTICLE.replace('No ship leaves', 'No <b>ship</b> leaves'))]
        status, text, _ = run('analyze', '--compare', '--format', 'text', *files)
        self.assertEqual(status, 0)
        self.assertIn('Ana Torres  a x1  b x1', text.decode())
        status, html, _ = run('analyze', '--compare', '--format', 'html', *files)
        self.assertEqual(status, 0)
        page = html.decode()
        self.assertIn("default-src 'none'", page)
        self.assertIn('Ana Torres', page)
        for forbidden in ('<script', 'http:', 'https:', '<b>ship'):
            self.assertNotIn(forbidden, page)

    def test_compare_gives_a_comparison(self):
        files = [self.file(f'{n}.txt', ARTICLE) for n in 'ab']
        _, out, _ = run('analyze', '--compare', *files)
        comparison = json.loads(out)['comparison']
        torres = [e for e in comparison['entities'] if e['name'] == 'Ana Torres']
        self.assertEqual([m['document'] for m in torres[0]['members']], ['a', 'b'])
        self.assertIsNone(json.loads(run('analyze', *files)[1])['comparison'])

    def test_out_writes_a_file_an_article(self):
        status, out, _ = run('analyze', '--out', str(self.folder), self.file('x.txt', ARTICLE))
        self.assertEqual((status, out), (0, b''))
        self.assertEqual(json.loads((self.folder / 'x.json').read_text(encoding='utf-8'))['documents'][0]['id'], 'x')
        status, _, err = run('analyze', '--out', str(self.folder / 'none'), self.file('x.txt', ARTICLE))
        self.assertEqual(status, 1)
        self.assertIn('could not be written', err)

    def test_wrong_usage_says_what_is_right(self):
        for arguments, word in ((['frob'], 'there is no command'), ([], 'no command'), (['analyze', '--frob'], 'no option'),
                                (['analyze', '--published', '5 May'], 'YYYY-MM-DD'), (['analyze', '--published', '2025-02-30'], 'not a date'),
                                (['analyze', '--offsets', 'inch'], 'utf16'), (['analyze', '--format'], 'needs a value'),
                                (['analyze', '--format', 'pdf'], 'text or json'), (['analyze', '--format', 'csv'], '--out DIR'),
                                (['analyze', '--force'], '--out'), (['stream', '--jobs', '0'], '1 to 64'), (['stream', 'x'], 'standard input')):
            status, out, err = run(*arguments)
            self.assertEqual((status, out), (2, b''), arguments)
            self.assertIn(word, err, arguments)

    def test_stream_answers_line_for_line(self):
        lines = [{'id': 'a', 'text': ARTICLE, 'published': '2025-03-05'}, 'no json', {'text': 'Hm.'}, {'id': 'c'}, {'id': 3, 'text': ''},
                 {'id': 'd', 'text': 'x', 'published': 'May'}, {'id': 'e', 'text': 'a\0b'}, {'id': 'f', 'text': ''}]
        data = '\n'.join(x if isinstance(x, str) else json.dumps(x) for x in lines).encode() + b'\n\xff\xfe\n'
        answers = {}
        for jobs in '1', '3':
            status, out, _ = run('stream', '--jobs', jobs, stdin=data)
            self.assertEqual(status, 0)
            answers[jobs] = out
        self.assertEqual(answers['1'], answers['3'])
        got = [json.loads(line) for line in answers['1'].splitlines()]
        codes = [a['error']['code'] if 'error' in a else a['documents'][0]['id'] for a in got]
        self.assertEqual(codes, ['a', 'bad_json', 'article-3', 'missing_text', 'bad_id', 'bad_published', 'not_text', 'f', 'bad_encoding'])
        self.assertEqual(got[1]['error']['line'], 2)

    def test_bad_input_gives_a_result_or_a_message(self):
        for text in (b'', b'\n', b'\xef\xbb\xbf', '“No ship leaves'.encode(), b'A' * 1_000_000, b'"' * 100_000):
            status, out, _ = run('analyze', stdin=text)
            self.assertEqual(status, 0)
            self.assertEqual(len(json.loads(out)['documents']), 1)

    def test_version_and_help(self):
        self.assertRegex(run('version')[1].decode(), r'^newsglass \d+\.\d+\.\d+\nmodel \S+ [0-9a-f]{64}\n$')
        status, out, _ = run('--help')
        self.assertEqual(status, 0)
        self.assertIn('newsglass analyze article.txt', out.decode())


unittest.main()
