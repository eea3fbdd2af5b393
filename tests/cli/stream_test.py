#!/usr/bin/env python3
"""`newsglass stream` over many articles: order, interruption, resumption, progress (docs/command-line.md).

    stream_test.py NEWSGLASS GOLDEN_ARTICLES [unittest arguments]
"""
import fcntl
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, ARTICLES = sys.argv[1], Path(sys.argv[2])
del sys.argv[1:3]
TEXTS = [p.read_text(encoding='utf-8') for p in sorted(ARTICLES.glob('*.txt'))]
BAD = ['no json', '{"id": "c"}', '[]', '']


def line_of(number):
    """Every seventh line is a bad one, and the lines differ in length."""
    return BAD[number // 7 % len(BAD)] if number % 7 == 6 else json.dumps({'id': f'a{number}', 'text': TEXTS[number % len(TEXTS)]})


def lines(count):
    return ''.join(line_of(number) + '\n' for number in range(count)).encode()


INPUT = lines(60)


def usual_signals():
    """A shell's background job ignores Ctrl-C, and its children with it."""
    for number in signal.SIGINT, signal.SIGTERM, signal.SIGPIPE, signal.SIGXFSZ:
        signal.signal(number, signal.SIG_DFL)


def start(*arguments, **streams):
    return subprocess.Popen([PROGRAM, 'stream', *map(str, arguments)], preexec_fn=usual_signals, **streams)


def run(*arguments, data=INPUT, **streams):
    child = start(*arguments, stdin=subprocess.PIPE, stderr=subprocess.PIPE, **{'stdout': subprocess.PIPE, **streams})
    out, err = child.communicate(data, timeout=120)
    return child.returncode, out, err.decode()


class Stream(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        status, cls.whole, _ = run('--jobs', 1)
        assert status == 0

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.out = self.folder / 'out.jsonl'

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path


class Order(Stream):
    def test_the_bytes_are_the_same_for_any_number_of_jobs(self):
        for jobs in 2, 3, 64:
            self.assertEqual(run('--jobs', jobs)[1], self.whole)

    def test_every_line_is_accounted_for(self):
        answers = [json.loads(line) for line in self.whole.splitlines()]
        for number, answer in enumerate(answers):
            got = answer['error']['line'] if 'error' in answer else answer['documents'][0]['id']
            self.assertEqual(got, number + 1 if number % 7 == 6 else f'a{number}')
        self.assertEqual(len(answers), 60)

    def test_an_answer_is_written_before_the_next_line_is_there(self):
        for jobs in 1, 2:
            with start('--jobs', jobs, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
                for number in range(3):
                    child.stdin.write(line_of(number).encode() + b'\n')
                    child.stdin.flush()
                    self.assertEqual(child.stdout.readline(), self.whole.splitlines(keepends=True)[number])
                child.stdin.close()
                self.assertEqual(child.wait(timeout=60), 0)

    def test_memory_does_not_grow_with_a_slow_reader(self):
        """A reader who takes nothing stops the input: what is taken in is bounded."""
        read_end, write_end = os.pipe()
        child = start('--jobs', 2, stdin=subprocess.PIPE, stdout=write_end, stderr=subprocess.PIPE)
        os.close(write_end)
        os.set_blocking(child.stdin.fileno(), False)
        taken, pending = 0, INPUT * 40
        while taken < len(pending):
            # Nothing goes in for so long that many articles could have been analysed; a slow machine passes too early, never fails.
            if not select.select([], [child.stdin], [], 3)[1]:
                break
            taken += os.write(child.stdin.fileno(), pending[taken:taken + 65536])
        self.assertLess(taken, len(pending) // 2)
        os.close(read_end)
        child.stdin.close()
        self.assertEqual(child.wait(timeout=60), 1)
        child.stderr.close()


class Broken(Stream):
    def test_a_reader_who_goes_away_is_told(self):
        for jobs in '1', '2':
            child = start('--jobs', jobs, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            child.stdin.write(line_of(0).encode() + b'\n')
            child.stdin.flush()
            child.stdout.readline()
            child.stdout.close()
            child.stdin.write(line_of(1).encode() + b'\n')
            child.stdin.flush()
            # The input stays open: the program ends all the same.
            self.assertEqual(child.wait(timeout=60), 1)
            self.assertIn(b'standard output could not be written: Broken pipe; 1 lines of the output are whole', child.stderr.read())
            child.stderr.close()
            child.stdin.close()

    def test_a_full_disk_is_told_and_the_run_goes_on_when_there_is_room(self):
        limited = ['sh', '-c', 'ulimit -f 100; exec "$0" "$@"', PROGRAM, 'stream', '--jobs', '2', '--resume', str(self.out)]
        full = subprocess.run(limited, input=INPUT, capture_output=True, preexec_fn=usual_signals, timeout=60)
        self.assertEqual(full.returncode, 1)
        self.assertIn(b'out.jsonl could not be written: File too large', full.stderr)
        written = self.out.read_bytes()
        self.assertTrue(0 < len(written) < len(self.whole))
        self.assertEqual(re.search(rb'(\d+) lines', full.stderr)[1], str(written.count(b'\n')).encode())
        self.assertEqual(run('--jobs', 2, '--resume', self.out)[0], 0)
        self.assertEqual(self.out.read_bytes(), self.whole)

    def test_ctrl_c_leaves_whole_lines_and_says_how_to_go_on(self):
        for number in signal.SIGINT, signal.SIGTERM:
            with self.subTest(number):
                out = self.folder / f'{number}.jsonl'
                with open(out, 'wb') as target:
                    child = start('--jobs', 2, stdin=subprocess.PIPE, stdout=target, stderr=subprocess.PIPE)
                    child.stdin.write(b''.join(INPUT.splitlines(keepends=True)[:20]) + b'{"text": "cut')
                    child.stdin.flush()
                    while out.stat().st_size == 0:
                        self.assertIsNone(child.poll())
                    child.send_signal(number)
                    self.assertEqual(child.wait(timeout=60), 128 + number)
                written = out.read_bytes()
                whole = written.count(b'\n')
                self.assertTrue(self.whole.startswith(written) and written.endswith(b'\n'))
                self.assertTrue(0 < whole <= 20)
                self.assertIn(f'interrupted; {whole} lines of the output are whole, and newsglass stream --resume FILE', child.stderr.read().decode())
                child.stderr.close()
                child.stdin.close()
                self.assertEqual(run('--resume', out)[0], 0)
                self.assertEqual(out.read_bytes(), self.whole)


class Resume(Stream):
    def test_a_file_that_is_not_there_is_begun(self):
        status, out, err = run('--jobs', 2, '--resume', self.out)
        self.assertEqual((status, out, err), (0, b'', ''))
        self.assertEqual(self.out.read_bytes(), self.whole)

    def test_a_file_cut_anywhere_is_completed(self):
        ends = [m.end() for m in re.finditer(b'\n', self.whole)]
        for cut in 0, 1, ends[0] - 1, ends[0], ends[0] + 1, ends[6], ends[30] + 1000, ends[-1] - 1, ends[-1]:
            self.out.write_bytes(self.whole[:cut])
            self.assertEqual(run('--jobs', 2, '--resume', self.out), (0, b'', ''))
            self.assertEqual(self.out.read_bytes(), self.whole, cut)

    def test_a_killed_run_is_completed(self):
        child = start('--jobs', 2, '--resume', self.out, stdin=subprocess.PIPE)
        child.stdin.write(INPUT[:len(INPUT) // 2])
        child.stdin.flush()
        while not self.out.exists() or self.out.stat().st_size == 0:
            self.assertIsNone(child.poll())
        child.kill()
        child.wait()
        child.stdin.close()
        self.assertEqual(run('--resume', self.out)[0], 0)
        self.assertEqual(self.out.read_bytes(), self.whole)

    def refused(self, word, content, *arguments, data=INPUT):
        path = self.file('kept.jsonl', content)
        status, _, err = run('--resume', path, *arguments, data=data)
        self.assertEqual(status, 1)
        self.assertIn(word, err)
        self.assertEqual(path.read_bytes(), content)

    def test_a_file_of_another_input_is_left(self):
        other = 'is not what this input gives now'
        first = self.whole.splitlines(keepends=True)
        self.refused(other, b'notes\n')
        self.refused(other, b'notes without an end')
        self.refused(other, b''.join(first[:5]) + b'{"half')
        self.refused(other, b''.join(first[:5]), '--offsets', 'byte')
        self.refused(other, b''.join(first[1:5]))
        self.refused('the input ends before', b''.join(first[:9]), data=b''.join(INPUT.splitlines(keepends=True)[:5]))

    def test_what_cannot_be_continued_is_told(self):
        for path, word in ((self.folder, 'no file that could be continued'), ('/dev/full', 'no file that could be continued'),
                           (self.folder / 'none/x', 'could not be written: No such file'), ('', 'could not be written: ')):
            status, _, err = run('--resume', path)
            self.assertEqual(status, 1)
            self.assertIn(word, err)
        source = self.file('in.jsonl', INPUT)
        with open(source, 'rb') as same:
            child = start('--resume', source, stdin=same, stderr=subprocess.PIPE)
            err = child.communicate(timeout=60)[1]
        self.assertEqual(child.returncode, 1)
        self.assertIn(b'is also the input', err)
        self.assertEqual(source.read_bytes(), INPUT)

    def test_two_runs_do_not_write_one_file(self):
        with open(self.out, 'wb') as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            status, _, err = run('--resume', self.out)
        self.assertEqual(status, 1)
        self.assertIn('is being written by another run', err)


class Progress(Stream):
    def on_terminal(self, data, *arguments, results):
        """What a terminal shows as standard error."""
        primary, secondary = pty.openpty()
        with open(self.file('in.jsonl', data), 'rb') as source:
            child = start(*arguments, stdin=source, stdout=results(secondary), stderr=secondary)
        os.close(secondary)
        shown = b''
        while True:
            try:
                piece = os.read(primary, 4096)
            except OSError:  # Linux tells the end of a terminal so
                break
            if not piece:
                break
            shown += piece
        os.close(primary)
        self.assertEqual(child.wait(timeout=60), 0)
        return shown.decode()

    def test_a_terminal_sees_articles_errors_and_rate(self):
        shown = self.on_terminal(INPUT, '--jobs', 2, results=lambda _: subprocess.DEVNULL)
        self.assertRegex(shown, r'^\r0 articles')
        self.assertRegex(shown, r'\r60 articles \(8 with errors\), [\d.]+ a second\x1b\[K\r?\n$')
        shown = self.on_terminal(INPUT, '--resume', self.out, results=lambda _: subprocess.DEVNULL)
        self.assertRegex(shown, r'\r60 articles')

    def test_results_on_the_terminal_are_not_mixed_with_it(self):
        self.assertNotIn(' a second', self.on_terminal(lines(2), results=lambda terminal: terminal))

    def test_a_file_gets_no_progress(self):
        self.assertEqual(run('--jobs', 2)[2], '')


class Usage(unittest.TestCase):
    def test_resume_is_an_option_of_stream_and_takes_a_file(self):
        for arguments, word in ((['stream', '--resume'], 'needs a value'), (['analyze', '--resume', 'x'], 'no option')):
            r = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL)
            self.assertEqual(r.returncode, 2)
            self.assertIn(word, r.stderr)


unittest.main()
