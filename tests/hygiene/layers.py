#!/usr/bin/env python3
"""Holds the order of the layers: a folder of core/ includes only itself and the folders listed before it.

    layers.py CORE_DIR
"""
import re
import sys
from pathlib import Path

LAYERS = ['base', 'text', 'tokens', 'syntax', 'sections', 'marks', 'mentions', 'entities', 'quotes', 'dates', 'wording', 'analysis', 'corrections', 'compare',
          'report', 'export']
INCLUDE = re.compile(r'^\s*#include\s+"([^"/]+)/', re.M)


def main():
    core = Path(sys.argv[1])
    folders = sorted(p.name for p in core.iterdir() if p.is_dir())
    problems = [f'core/{f} is not in the list of layers' for f in folders if f not in LAYERS]
    count = 0
    for source in sorted(core.rglob('*.*')):
        if source.suffix not in ('.h', '.cc', '.inc'):
            continue
        text = source.read_text(encoding='utf-8')
        layer = source.relative_to(core).parts[0]
        for included in INCLUDE.findall(text):
            count += 1
            if included not in LAYERS or LAYERS.index(included) > LAYERS.index(layer):
                problems.append(f'{source.relative_to(core)} includes {included}/, which stands above {layer}/')
        if 'nlohmann' in text and layer != 'report':
            problems.append(f'{source.relative_to(core)} uses nlohmann/json; only report/ may')
        if not re.sub(r'//.*', '', text).isascii():
            problems.append(f'{source.relative_to(core)} holds code that is not ASCII; write the characters as escapes')
    if not count:
        problems.append('no includes found: wrong folder?')
    print('\n'.join(problems) or f'{count} includes point the right way')
    sys.exit(bool(problems))


main()
