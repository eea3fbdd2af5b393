#!/usr/bin/env python3
"""How much memory the command line takes: for an article, and for each byte of texts that are made to cost (docs/security.md).

    memory_test.py NEWSGLASS GOLDEN_ARTICLES [unittest arguments]
"""
import itertools
import json
import os
import resource
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, ARTICLES = sys.argv[1], Path(sys.argv[2])
del sys.argv[1:3]
MB = 1_000_000
LARGE = MB // 2  # bytes of a text made to cost
ARTICLE_LIMIT, PROSE_TIMES, WORST_TIMES = 64 * MB, 40, 100
STREAM_GROWTH = 8 * MB  # what threads differ in by chance

PROSE = '\n\n'.join(p.read_text(encoding='utf-8') for p in sorted(ARTICLES.glob('*.txt')))


def repeated(words, size=LARGE):
    return words * (size // len(words.encode()) + 1)


def odd_words():
    return ' '.join(''.join(letters) for letters in itertools.islice(itertools.product('ABCDEFGH', repeat=7), LARGE // 8))


WORST = {
    'said-name chain': repeated('Ana said Bo said '),
    'relative clauses': repeated('Ana, who said Bo, who said '),
    'names': repeated('Ana Torres, Bo Hall, Carl Reed, '),
    'acronyms': repeated('BBC NATO WHO EU '),
    'pronouns': 'Ana Torres spoke. ' + repeated('he she they it '),
    'new words': odd_words(),
    'dates': repeated('Friday '),
    'marks': repeated('"a" '),
    'tags': repeated('<p>Ana</p>'),
}


class Memory(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory())

    def peak(self, text):
        """Bytes resident at most, with model and program."""
        data = text.encode()
        path = os.path.join(self.folder, 'article.txt')
        Path(path).write_bytes(data)
        with open(os.devnull, 'wb') as nothing:
            child = subprocess.Popen([PROGRAM, 'analyze', '--format', 'json', path], stdout=nothing)
            return self.peak_of(child), len(data)

    def peak_of(self, child):
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(child.returncode, 0)
        return usage.ru_maxrss * 1024

    def test_an_article(self):
        peak, _ = self.peak(PROSE[:20_000])
        self.assertLess(peak, ARTICLE_LIMIT)

    def cost(self, text):
        """Bytes resident at most for each byte of the text, without model and program."""
        alone, _ = self.peak('Hm.')
        peak, size = self.peak(text)
        return (peak - alone) / size

    def test_prose(self):
        peak, size = self.peak(repeated(PROSE, 2 * MB))
        self.assertLess(peak, PROSE_TIMES * size)

    def test_texts_made_to_cost(self):
        for name, text in WORST.items():
            with self.subTest(name):
                self.assertLess(self.cost(text), WORST_TIMES)

    def test_a_stream_takes_the_same_whatever_its_length(self):
        data = ''.join(json.dumps({'text': p.read_text(encoding='utf-8')}) + '\n' for p in sorted(ARTICLES.glob('*.txt')))
        source = Path(self.folder, 'in.jsonl')
        peaks = []
        for times in 3, 30:
            source.write_text(data * times, encoding='utf-8')
            with open(os.devnull, 'wb') as nothing, open(source, 'rb') as lines:
                child = subprocess.Popen([PROGRAM, 'stream', '--jobs', '2'], stdin=lines, stdout=nothing)
                peaks.append(self.peak_of(child))
        self.assertLess(peaks[1], peaks[0] + STREAM_GROWTH)

    def test_the_end_of_memory_is_told_and_the_other_files_are_analysed(self):
        def few():
            resource.setrlimit(resource.RLIMIT_AS, (60 * MB, 60 * MB))
        large, small = Path(self.folder, 'large.txt'), Path(self.folder, 'small.txt')
        large.write_text(WORST['said-name chain'], encoding='utf-8')
        small.write_text('Ana Torres spoke.', encoding='utf-8')
        r = subprocess.run([PROGRAM, 'analyze', '--format', 'text', str(large), str(small)], capture_output=True, preexec_fn=few, timeout=300)
        self.assertEqual(r.returncode, 1, r.stderr)
        self.assertIn(b'large.txt needs more memory than there is', r.stderr)
        self.assertIn(b'Ana Torres', r.stdout)


unittest.main()
