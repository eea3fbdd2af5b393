#!/usr/bin/env python3
"""The installed library: what `cmake --install` gives is found by find_package(newsglass) in a moved prefix, and examples/cpp runs on it.

    cmake_test.py BUILD_DIR REPOSITORY COMPILER [unittest arguments]
"""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BUILD, REPOSITORY, COMPILER = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
del sys.argv[1:4]
ARTICLE = REPOSITORY / 'tests/golden/articles/wire-dateline.txt'


def run(*command, stdin=None):
    r = subprocess.run([str(word) for word in command], input=stdin, capture_output=True, text=True, timeout=300)
    if r.returncode:
        raise AssertionError(f'{command} gave {r.returncode}:\n{r.stdout}{r.stderr}')
    return r.stdout


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        run('cmake', '--install', BUILD, '--prefix', cls.folder / 'first')
        cls.prefix = (cls.folder / 'first').rename(cls.folder / 'moved here')

    def configure(self, name, source, *arguments):
        build = self.folder / name
        return build, subprocess.run(
            ['cmake', '-G', 'Ninja', '-S', source, '-B', build, f'-DCMAKE_PREFIX_PATH={self.prefix}', f'-DCMAKE_CXX_COMPILER={COMPILER}', *arguments],
            capture_output=True, text=True)

    def test_the_example_is_built_and_says_what_the_program_says(self):
        build, configured = self.configure('example', REPOSITORY / 'examples/cpp')
        self.assertEqual(configured.returncode, 0, configured.stderr)
        run('cmake', '--build', build)
        text = ARTICLE.read_text(encoding='utf-8')
        document, = json.loads(run(self.prefix / 'bin/newsglass', 'analyze', '-', stdin=text))['documents']
        names = {e['id']: e['name'] for e in document['entities']}
        expected = [f"{names.get(s.get('entity'), s.get('unnamed'))}: {q['content'][0]['text']}" for q in document['quotes'] for s in q['speakers']]
        self.assertGreater(len(expected), 4)
        self.assertEqual(run(build / 'who_says', stdin=text).splitlines(), expected)

    def test_the_public_header_compiles_without_warnings_and_without_json(self):
        source = self.folder / 'header.cc'
        source.write_text('#include <newsglass/newsglass.h>\n', encoding='utf-8')
        include = self.prefix / 'include'
        run(COMPILER, '-std=c++20', '-Wall', '-Wextra', '-Werror', '-fsyntax-only', f'-I{include}', f'-I{include}/newsglass/core', source)
        for header in include.rglob('*.h'):
            self.assertNotIn('<nlohmann', header.read_text(encoding='utf-8'), header)

    def test_another_version_is_refused(self):
        source = self.folder / 'other'
        source.mkdir()
        (source / 'CMakeLists.txt').write_text('cmake_minimum_required(VERSION 3.25)\nproject(other CXX)\nfind_package(newsglass 0.2 REQUIRED)\n', encoding='utf-8')
        _, configured = self.configure('other build', source)
        self.assertNotEqual(configured.returncode, 0)
        self.assertIn('compatible with requested version "0.2"', ' '.join(configured.stderr.split()))

    def test_the_prefix_names_no_folder_of_the_build(self):
        for path in [*self.prefix.rglob('*.cmake'), *self.prefix.rglob('*.h')]:
            self.assertNotIn(str(REPOSITORY), path.read_text(encoding='utf-8'), path)

    def test_licences_and_schema_come_along(self):
        names = {p.name for p in self.prefix.rglob('*') if p.is_file()}
        self.assertLessEqual({'LICENSE', 'SOURCES.md', 'analysis.schema.json', 'newsglass.data', 'libnewsglass.a'}, names)


unittest.main()
