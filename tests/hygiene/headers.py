#!/usr/bin/env python3
"""Every header compiles alone and begins with a comment that says what it is for.

    headers.py COMPILER JSON_INCLUDE_DIR CORE_DIR
"""
import subprocess
import sys
import tempfile
from pathlib import Path


def main():
    compiler, json_dir, core = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    headers = sorted(core.rglob('*.h'))
    problems = [f'{h.relative_to(core)} does not say what it is for' for h in headers if not h.read_text(encoding='utf-8').startswith('//')]
    with tempfile.NamedTemporaryFile('w', suffix='.cc') as alone:
        for header in headers:
            alone.seek(0)
            alone.truncate()
            alone.write(f'#include "{header.relative_to(core)}"\n')
            alone.flush()
            r = subprocess.run([compiler, '-std=c++20', '-fsyntax-only', f'-I{core}', '-isystem', json_dir, alone.name], capture_output=True, text=True)
            if r.returncode:
                problems.append(f'{header.relative_to(core)} does not compile alone:\n{r.stderr[:500]}')
    if not headers:
        problems.append('no headers found: wrong folder?')
    print('\n'.join(problems) or f'{len(headers)} headers stand alone')
    sys.exit(bool(problems))


main()
