#!/usr/bin/env python3
"""clang-tidy finds no pointer arithmetic, no use after a move and no narrowing; every file compiles alone, since it includes what it uses.

    tidy.py JSON_INCLUDE_DIR REPOSITORY [FILE...]
"""
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TIDY = 'clang-tidy-14'  # the checks stand in .clang-tidy, and what the tagger's kernels are spared beside them
FOLDERS = ['core', 'wasm', 'tools/cli']


def sources(repository):
    return [path for folder in FOLDERS for path in sorted((repository / folder).rglob('*.cc'))]


def flags_of(path, json_dir, repository):
    flags = ['-std=c++20', '-Wall', '-Wextra', f'-I{repository}/core', f'-I{repository}/tools', '-isystem', json_dir]
    if path.is_relative_to(repository / 'wasm'):
        flags += subprocess.run(['em++', '--cflags'], capture_output=True, text=True, check=True).stdout.split() + ['-fwasm-exceptions']
    return flags


def findings(json_dir, repository, path):
    command = [TIDY, '--quiet', f'--header-filter={repository}/.*', str(path), '--', *flags_of(path, json_dir, repository)]
    run = subprocess.run(command, capture_output=True, text=True)
    return f'{path.relative_to(repository)}\n{run.stdout}{run.stderr}' if run.returncode else ''


def main():
    json_dir, repository = sys.argv[1], Path(sys.argv[2])
    if not shutil.which(TIDY):
        print(f'{TIDY} is missing; tools/test.sh brings it')
        sys.exit(1 if os.environ.get('NEWSGLASS_RUN_ALL') else 77)
    paths = [Path(name).resolve() for name in sys.argv[3:]] or sources(repository)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [text for text in pool.map(lambda path: findings(json_dir, repository, path), paths) if text]
    print('\n'.join(found) or f'{len(paths)} files hold their bounds')
    sys.exit(bool(found) or not paths)


main()
