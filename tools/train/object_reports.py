"""Fits the weights that tell which objects of reporting verbs stand for words (data/quotes/object_reports.tsv).

    object_reports.py --list LIST --annotated TRAIN.jsonl --open TEXT.tsv... --out data/quotes/object_reports.tsv [--dev DEV.jsonl]

LIST is build/native/tools/train/list_object_reports. A teacher learns from the annotated articles which
noun phrases are annotated as reported. It labels those of open text (token TAB tag lines, the tags unused), and the shipped
weights are fitted to these labels alone. --dev prints precision and recall at several bars.
"""
import subprocess

import torch

from clause_borders import Linear, arguments, byte_offsets, load, sentences_of

BAR = 0.8         # taken from the constant: what is kept shall be words more than four times out of five
LEAST = 20        # thousandths: lighter signs are left out


def reports_of(program, texts):
    """[(text, cue, content, source, signs)], spans in bytes."""
    joined = b''.join(t.encode() + b'\1' for t in texts)
    out = []
    for line in subprocess.run([program], input=joined, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines():
        head, signs = line[2:].rstrip('\t').split('\t', 1)
        *numbers, first = head.split(' ', 7)
        text, *n = map(int, numbers)
        out.append((text, (n[0], n[1]), (n[2], n[3]), (n[4], n[5]), [first] + signs.split('\t')))
    return out


def overlap(spans, span):
    """Shared and joint length in bytes."""
    shared = sum(max(0, min(b, span[1]) - max(a, span[0])) for a, b in spans)
    return shared, sum(b - a for a, b in spans) + span[1] - span[0] - shared


def label_of(document, offsets, content, source):
    """1 if annotated as a report, 0 if not, None for an attitude without words."""
    best, match = 0.0, None
    for quote in document['quotes']:
        shared, joint = overlap([(offsets[a], offsets[b]) for a, b in quote['content']], content)
        if shared and shared / joint > best:
            best, match = shared / joint, quote
    if best < .5:
        return 0.0
    if match.get('cue_class', 'speech') != 'speech':
        return None
    spans = [(offsets[a], offsets[b]) for a, b in match.get('source') or []]
    return float(overlap(spans, source)[0] > 0)


def labelled(reports, documents):
    signs, labels = [], []
    offsets = [byte_offsets(d['text']) for d in documents]
    for number, _, content, source, held in reports:
        label = label_of(documents[number], offsets[number], content, source)
        if label is not None:
            signs.append(held)
            labels.append(label)
    return signs, labels


def report(model, signs, labels):
    sums = model.score(signs).tolist()
    for bar in (-0.5, 0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.3):
        told = [label for s, label in zip(sums, labels) if s > bar]
        print(f'  above {bar}: {len(told)} of {len(labels)}, right {100 * sum(told) / max(1, len(told)):.1f}, found {100 * sum(told) / sum(labels):.1f}')


def main():
    a = arguments(__doc__)
    torch.set_num_threads(1)
    documents = load(a.annotated)
    teacher = Linear(*labelled(reports_of(a.list, [d['text'] for d in documents]), documents))
    texts = [t for path in a.open for t in sentences_of(path)]
    signs = [held for *_, held in reports_of(a.list, texts)]
    student = Linear(signs, torch.sigmoid(teacher.score(signs)).tolist())
    print(f'{len(signs)} phrases of open text, {len(student.index)} signs')
    if a.dev:
        dev = load(a.dev)
        pairs = labelled(reports_of(a.list, [d['text'] for d in dev]), dev)
        for name, model in (('teacher', teacher), ('student', student)):
            print(name)
            report(model, *pairs)
    with open(a.out, 'w', encoding='utf-8') as out:
        out.write('# Signs that a noun phrase stands for words, in thousandths: core/quotes/rules/object_reports.h, tools/train/object_reports.py\n')
        for sign, i in student.index.items():
            weight = round(1000 * (student.weights[i].item() - (BAR if sign == 'bias' else 0)))
            if abs(weight) >= LEAST:
                out.write(f'{sign}\t{weight}\n')


if __name__ == '__main__':
    main()
