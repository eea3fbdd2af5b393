#!/usr/bin/env python3
"""Holds the order of the layers: a folder of core/ includes only itself and the folders listed before it.

Within a folder the same holds for its rooms (ROOMS, where '.' is the files beside them). Only the door of a folder, whose name is
the folder's or stands in DOORS, sees all its rooms and is seen by none.

    layers.py CORE_DIR
"""
import re
import sys
from pathlib import Path

LAYERS = ['base', 'rules', 'text', 'tokens', 'lexicon', 'tagger', 'sections', 'marks', 'mentions', 'syntax', 'entities', 'quotes', 'dates', 'wording',
          'analysis', 'corrections', 'compare', 'report', 'export']
ROOMS = {
    'tagger': ['kernel', '.'],
    'mentions': ['.', 'rules'],
    'entities': ['.', 'aliases', 'people', 'bodies', 'links'],
    'quotes': ['.', 'clauses', 'verbs', 'frames', 'rules', 'speakers'],
    'dates': ['.', 'recognise', 'published', 'resolve', 'refine'],
}
DOORS = {'quotes': 'quotations'}
INCLUDE = re.compile(r'^\s*#include\s+"([^"]+/[^"]+)"', re.M)


def floor(path, rooms):
    """The height of a file within its folder."""
    if len(path.parts) > 2:
        return rooms.index(path.parts[1])
    return len(rooms) if path.stem == DOORS.get(path.parts[0], path.parts[0]) else rooms.index('.')


def main():
    core = Path(sys.argv[1])
    problems = []
    for folder in sorted(p for p in core.rglob('*') if p.is_dir()):
        first, *rest = folder.relative_to(core).parts
        known = first in LAYERS if not rest else rest[0] in ROOMS.get(first, []) and len(rest) == 1
        if not known:
            problems.append(f'core/{folder.relative_to(core)} is not in the list of layers and rooms')
    count = 0
    for source in sorted(core.rglob('*.*')):
        if source.suffix not in ('.h', '.cc', '.inc', '.def'):
            continue
        text = source.read_text(encoding='utf-8')
        path = source.relative_to(core)
        layer = path.parts[0]
        for included in map(Path, INCLUDE.findall(text)):
            count += 1
            other = included.parts[0]
            if other not in LAYERS or LAYERS.index(other) > LAYERS.index(layer):
                problems.append(f'{path} includes {other}/, which stands above {layer}/')
            elif other == layer and layer in ROOMS and floor(included, ROOMS[layer]) > floor(path, ROOMS[layer]):
                problems.append(f'{path} includes {included}, which stands above it')
        if 'nlohmann' in text and layer != 'report':
            problems.append(f'{path} uses nlohmann/json; only report/ may')
        if not re.sub(r'//.*', '', text).isascii():
            problems.append(f'{path} holds code that is not ASCII; write the characters as escapes')
    if not count:
        problems.append('no includes found: wrong folder?')
    print('\n'.join(problems) or f'{count} includes point the right way')
    sys.exit(bool(problems))


main()
