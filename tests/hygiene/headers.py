#!/usr/bin/env python3
"""Every header compiles alone and begins with a comment that says what it is for.

    headers.py COMPILER JSON_INCLUDE_DIR CORE_DIR

Where NAME.cc includes NAME.h before all else, tidy.py compiles the header alone; the others are compiled here.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path


def stands_first(header, core):
    source = header.with_suffix('.cc')
    includes = re.findall(r'^#include ["<](.*?)[">]', source.read_text(encoding='utf-8'), re.M) if source.exists() else []
    return bool(includes) and includes[0] == str(header.relative_to(core))


def main():
    compiler, json_dir, core = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    headers = sorted(core.rglob('*.h'))
    problems = [f'{h.relative_to(core)} does not say what it is for' for h in headers if not h.read_text(encoding='utf-8').startswith('//')]
    alone = [h for h in headers if not stands_first(h, core)]
    for header in alone:
        with tempfile.NamedTemporaryFile('w', suffix='.cc') as source:
            source.write(f'#include "{header.relative_to(core)}"\n')
            source.flush()
            r = subprocess.run([compiler, '-std=c++20', '-fsyntax-only', f'-I{core}', '-isystem', json_dir, source.name], capture_output=True, text=True)
        if r.returncode:
            problems.append(f'{header.relative_to(core)} does not compile alone:\n{r.stderr[:500]}')
    if not headers:
        problems.append('no headers found: wrong folder?')
    print('\n'.join(problems) or f'{len(headers)} headers stand alone; {len(alone)} were compiled here, the others by tidy.py')
    sys.exit(bool(problems))


main()
