"""Tables of least values: a line holds what is measured, tabs between its parts, and last the least value."""


def all_hold(path, measure):
    """Prints every line of the table with what `measure`, called with the line's parts, gives. False for an empty table, too."""
    held = []
    for line in path.read_text(encoding='utf-8').splitlines():
        if not line or line.startswith('#'):
            continue
        *parts, least = line.split('\t')
        value = measure(*parts)
        held.append(value >= float(least))
        print(f"{'ok ' if held[-1] else 'LOW'} {' '.join(parts)}: {value}, floor {least}")
    return bool(held) and all(held)
