#!/usr/bin/env python3
"""Writes what the fuzzers begin with: a folder of inputs for each entrance, from the tests' articles and cases and from the data.

    seeds.py REPOSITORY OUT
"""
import json
import random
import re
import struct
import sys
import zlib
from pathlib import Path

DIVIDER = '\n====\n'
CASE = re.compile(r'^={4,}\n.*\n={4,}\n', re.M)


def inputs_of(corpus):
    """The input of each case of a file of tests/corpus (tests/unit/support.h)."""
    for case in CASE.split(corpus.read_text(encoding='utf-8'))[1:]:
        text = case.split('\n---\n')[0].strip('\n')
        yield '\n'.join(line for line in text.split('\n') if not line.startswith('@'))


def articles(repository):
    golden = sorted((repository / 'tests/golden/articles').glob('*.txt'))
    texts = [path.read_bytes().decode('utf-8', 'replace') for path in golden]
    for corpus in sorted((repository / 'tests/corpus').rglob('*.txt')):
        texts += inputs_of(corpus)
    return [text for text in texts if text.strip()]


def u32(*numbers):
    return struct.pack(f'<{len(numbers)}I', *numbers)


def small_model(seed):
    """The body of a tagger's model as small as the format allows (docs/model-format.md), of random weights."""
    chance = random.Random(seed)

    def i8s(n):
        return bytes(chance.randrange(256) for _ in range(n))

    def f32s(n, size):
        return struct.pack(f'<{n}f', *(chance.uniform(-size, size) for _ in range(n)))

    def table(rows, columns):
        return u32(rows, columns) + f32s(1, 0.02) + i8s(rows * columns)

    def layer(rows, columns):
        return u32(rows, columns) + f32s(rows, 0.02) + f32s(rows, 1) + i8s(rows * columns)

    width, hidden, words = 32, 16, 3
    body = u32(width, hidden) + u32(words, 1, 1) + f32s(1, 0.02) + i8s(256)
    body += bytes(chance.randrange(1, 128) for _ in range(words)) + i8s(words + 1)
    body += table(2, 32) + table(2, 32) + table(2, 16)
    body += layer(width, 81) + i8s(width * 12)
    body += layer(width, 3 * width) + layer(2 * width, width) + layer(width, 2 * width)
    body += layer(width, 3 * width) + layer(2 * width, width)
    return body + layer(hidden, width) + layer(29, hidden)


def bundle(files):
    packed = b''.join(u32(len(name), len(content)) + name + content for name, content in files)
    hashed = bytes(32) + packed
    value = 0xcbf29ce484222325
    for byte in hashed:
        value = (value ^ byte) * 0x100000001b3 & 0xffffffffffffffff
    return b'NGBUNDLE' + u32(1, len(files)) + struct.pack('<Q', value) + hashed


def seeds(repository):
    texts = articles(repository)
    yield from (('text', text.encode()) for text in texts)
    yield 'text', 'He said \u201cno\u201d \u2013 caf\u00e9'.encode('cp1252')
    days = ['2025-03-05', '0001-01-01', '9999-12-31', None]
    for i, text in enumerate(texts):
        article = {'id': f'a{i}', 'text': text}
        if days[i % 4]:
            article['published'] = days[i % 4]
        yield 'stream', json.dumps(article, ensure_ascii=i % 2 == 0).encode() + b'\n{"text": "Ana left."}\n'
        other = texts[(i * 7 + 3) % len(texts)]
        request = {'documents': [article, {'text': other}], 'compare': i % 2 == 0, 'offsets': ('utf16', 'codepoint', 'byte')[i % 3]}
        yield 'request', json.dumps(request).encode()
        if i % 4 == 0:
            yield 'compare', (text + DIVIDER + other).encode()
    events = [path.read_text(encoding='utf-8') for path in sorted((repository / 'tests/golden/articles').glob('event-*.txt'))]
    yield 'compare', DIVIDER.join(events).encode()
    names = sorted(re.findall(r'^  (\w+/[\w.]+)$', (repository / 'data/CMakeLists.txt').read_text(), re.M))
    small = []
    for number, name in enumerate(names):
        content = (repository / 'data' / name).read_bytes()
        head = b''.join(content.splitlines(keepends=True)[:60])[:8192] if name.endswith('.tsv') else content[:512]
        yield 'tables', bytes([number]) + head
        small.append((name.encode(), head[:400]))
    yield 'bundle', bundle([])
    yield 'bundle', bundle(small[:1])
    yield 'bundle', bundle(small)
    yield from (('tagger', small_model(seed)) for seed in range(4))
    for value in ('2025-03-05', '2024-02-29', '2025-W07', '2025-W07-WE', '2025-Q1', '2025-H2', '2025-SP', '2025-03-05T24:00', '198', '19',
                  '/2025-03-05', '<!DOCTYPE html>', '<!-- a --><html lang="en">', '<?xml version="1.0"?><html>'):
        yield 'small', value.encode()


def main():
    repository, out = Path(sys.argv[1]), Path(sys.argv[2])
    for entrance, content in seeds(repository):
        folder = out / entrance
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f'{zlib.crc32(content):08x}').write_bytes(content)


main()
