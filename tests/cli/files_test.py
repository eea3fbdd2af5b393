#!/usr/bin/env python3
"""The command line loses nothing: no file of the reader is replaced, no failure goes without a sentence (docs/security.md).

    files_test.py NEWSGLASS [unittest arguments]
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
ARTICLE = '“No ship leaves,” said Ana Torres, harbour master, on Friday.'


def run(*arguments, stdin=b'', **more):
    r = subprocess.run([PROGRAM, *arguments], input=stdin, stdout=more.pop('stdout', subprocess.PIPE), stderr=subprocess.PIPE, timeout=300, **more)
    return r.returncode, r.stdout, r.stderr.decode()


def ids(out):
    return [d['id'] for d in json.loads(out)['documents']]


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def file(self, name, content=ARTICLE):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding='utf-8')
        return path

    def refused(self, word, *arguments):
        status, out, err = run('analyze', *map(str, arguments))
        self.assertEqual((status, out), (1, b''), err)
        self.assertIn(word, err)


class Outputs(Folder):
    def test_no_report_replaces_what_is_read(self):
        article, report, comparison = self.file('a.txt'), self.file('b.json'), self.file('comparison.json')
        for force in [], ['--force']:
            self.refused('files read or written', '--format', 'text', '--out', self.folder, *force, article)
            self.refused('files read or written', '--out', self.folder, *force, report)
            self.refused('files read or written', '--compare', '--out', self.folder, *force, article, comparison)
        for file in article, report, comparison:
            self.assertEqual(file.read_text(encoding='utf-8'), ARTICLE)

    def test_nor_through_links(self):
        article = self.file('a.txt')
        for make in os.symlink, os.link:
            link = self.folder / 'a.json'
            make(article, link)
            self.refused('files read or written', '--out', self.folder, '--force', article)
            link.unlink()
        self.assertEqual(article.read_text(encoding='utf-8'), ARTICLE)

    def test_nor_what_a_later_file_will_be_read_from(self):
        first, second = self.file('x/a.txt', 'One.'), self.file('out/a.txt')
        status, _, err = run('analyze', '--format', 'text', '--force', '--out', str(second.parent), str(first), str(second))
        self.assertEqual(status, 1)
        self.assertIn('a.txt would be replaced', err)
        self.assertEqual(second.read_text(encoding='utf-8'), ARTICLE)
        self.assertTrue((second.parent / 'a-2.txt').exists())

    def test_what_exists_is_replaced_only_by_force(self):
        article, notes = self.file('in/a.txt'), self.file('a.json', 'my notes')
        self.refused('--force', '--out', self.folder, article)
        self.assertEqual(notes.read_text(), 'my notes')
        self.assertEqual(run('analyze', '--out', str(self.folder), '--force', str(article))[0], 0)
        self.assertEqual(ids(notes.read_text(encoding='utf-8')), ['a'])
        self.refused('exists already', '--out', self.folder, article)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ['a.json', 'in'])

    def test_only_files_are_replaced(self):
        article = self.file('in/a.txt')
        for make in os.mkdir, os.mkfifo:
            make(self.folder / 'a.json')
            self.refused('no file that could be replaced', '--out', self.folder, '--force', article)
            (os.rmdir if make is os.mkdir else os.unlink)(self.folder / 'a.json')

    def test_a_new_report_has_the_mode_of_any_new_file(self):
        article = self.file('in/a.txt')
        self.assertEqual(run('analyze', '--out', str(self.folder), str(article))[0], 0)
        self.assertEqual((self.folder / 'a.json').stat().st_mode, article.stat().st_mode)

    def test_results_do_not_go_where_an_article_comes_from(self):
        article = self.file('a.txt')
        with open(article, 'ab') as same:
            status, _, err = run('analyze', str(article), stdout=same)
        self.assertEqual(status, 1)
        self.assertIn('is also where the results go', err)
        self.assertEqual(article.read_text(encoding='utf-8'), ARTICLE)

    def test_an_output_that_cannot_be_written_is_told(self):
        article = str(self.file('a.txt'))
        for arguments in ['help'], ['version'], ['analyze', article], ['analyze', '--format', 'text', article], ['stream']:
            with open('/dev/full', 'wb') as full:
                status, _, err = run(*arguments, stdin=b'{"text": "Hm."}\n', stdout=full)
            self.assertEqual(status, 1, arguments)
            self.assertIn('standard output could not be written', err)
            closed = subprocess.run(['sh', '-c', 'exec "$0" "$@" >&-', PROGRAM, *arguments], input=b'{"text": "Hm."}\n', stderr=subprocess.PIPE)
            self.assertEqual(closed.returncode, 1, arguments)
            self.assertIn(b'standard output could not be written', closed.stderr)

    def test_a_full_disk_leaves_no_file(self):
        article = self.file('in/a.txt', ARTICLE * 50)
        limited = subprocess.run(['sh', '-c', 'ulimit -f 1; trap "" XFSZ; exec "$0" "$@"', PROGRAM, 'analyze', '--out', str(self.folder), str(article)],
                                 capture_output=True)
        self.assertEqual(limited.returncode, 1)
        self.assertIn(b'could not be written', limited.stderr)
        self.assertEqual([p.name for p in self.folder.iterdir()], ['in'])


class Inputs(Folder):
    def good_after(self, bad, word):
        status, out, err = run('analyze', bad, str(self.file('good.txt')))
        self.assertEqual((status, ids(out)), (1, ['good']))
        self.assertIn(word, err)

    def test_what_cannot_be_read_is_told_and_the_others_are_analysed(self):
        with open(self.folder / 'large.txt', 'wb') as large:
            large.truncate((16 << 20) + 1)
        self.good_after(str(self.folder / 'large.txt'), 'larger than 16 MiB')
        self.good_after('/dev/zero', 'larger than 16 MiB')
        self.good_after('/proc/self/mem', 'could not be read: ')
        self.good_after('', 'could not be read: ')

    def test_a_name_that_is_not_utf8_is_one_all_the_same(self):
        name = os.path.join(os.fsencode(self.folder), b'\xff.txt')
        Path(os.fsdecode(name)).write_text(ARTICLE, encoding='utf-8')
        status, out, _ = run('analyze', name, str(self.file('good.txt')))
        self.assertEqual((status, ids(out)), (0, ['\ufffd', 'good']))
        self.assertEqual(run('analyze', '--out', str(self.folder), name)[0], 0)
        self.assertTrue((self.folder / '\ufffd.json').exists())

    def test_a_closed_input_is_told(self):
        for command in 'analyze', 'stream':
            closed = subprocess.run(['sh', '-c', f'exec "$0" {command} <&-', PROGRAM], capture_output=True)
            self.assertEqual(closed.returncode, 1)
            self.assertIn(b'standard input could not be read', closed.stderr)

    def test_a_long_line_of_a_stream_is_passed_over(self):
        long, text = b'{"text": "' + b'a' * (32 << 20) + b'"}\n', b'{"text": "' + b'a' * ((16 << 20) + 1) + b'"}\n'
        status, out, _ = run('stream', stdin=long + b'{"text": "Hm."}\n' + text + b'{"id": "last", "text": ""}')
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(status, 0)
        self.assertEqual([a.get('error', {}).get('code') for a in answers], ['too_large', None, 'too_large', None])
        self.assertIn('32 MiB', answers[0]['error']['message'])
        self.assertIn('16 MiB', answers[2]['error']['message'])

    def test_what_is_wrong_with_json_is_told_truly(self):
        lines = {'{"text": "x", "k": 1e999}': 'number overflow', '{"text": "x", "k": "\\ud800"}': 'surrogate', '7': 'not an object',
                 '{"text": ' + '[' * 40 + ']' * 40 + '}': 'nested', '{"text": "x"': 'unexpected end'}
        _, out, _ = run('stream', stdin='\n'.join(lines).encode())
        for answer, word in zip(out.splitlines(), lines.values(), strict=True):
            self.assertIn(word, json.loads(answer)['error']['message'])
        _, out, _ = run('stream', stdin=b'{"k": ' + b'[' * 100000 + b']' * 100000 + b', "id": "deep", "text": "x"}')
        self.assertEqual(ids(out), ['deep'])


class Terminal(Folder):
    def test_nothing_in_an_article_or_a_name_steers_the_terminal(self):
        odd = '\x1b[31m\x1b]0;x\x07\x9b31m\u202e\u2066\r'
        inside = odd.rstrip('\r')  # which ends the line
        text = f'“No {inside}ship leaves,” said Ana {inside}Torres, harbour {inside}master, on Friday.'
        status, out, _ = run('analyze', '--format', 'text', stdin=text.encode())
        self.assertEqual(status, 0)
        shown = out.decode()
        self.assertIn('\\x1b[31m', shown)
        self.assertIn('\\u202e', shown)
        _, _, err = run('analyze', os.path.join(self.folder, f'none{odd}'))
        self.assertIn('\\x1b[31m\\x1b]0;x\\x07\\x9b31m\\u202e\\u2066\\x0d', err)
        _, _, usage = run(f'an{odd}')
        article = os.path.join(self.folder, f'a{inside}.txt')
        with open(article, 'wb') as f:
            f.write(text.encode())
        _, compared, _ = run('analyze', '--compare', '--format', 'text', article, article)
        self.assertIn('\\x1b[31m', compared.decode())
        for output in shown, err, usage, compared.decode():
            self.assertFalse(set(output) & set('\x1b\x07\x9b\u202e\u2066\r'))


unittest.main()
