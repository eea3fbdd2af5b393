"""Fits the weights that tell where a reported clause ends (data/quotes/clause_borders.tsv).

    clause_borders.py --list LIST --annotated TRAIN.jsonl --open TEXT.tsv... --out data/quotes/clause_borders.tsv [--dev DEV.jsonl]

LIST is build/native/tools/train/list_clause_borders. A teacher learns from the annotated articles which border ends a clause. It
labels the borders of open text (token TAB tag lines, the tags unused), and the shipped weights are fitted to these labels
alone. --dev prints how often the first border above nought is the annotated end.
"""
import argparse
import collections
import json
import re
import subprocess

import torch

FEWEST = 3        # clauses in which a sign must stand
L2 = 2.0
LEAN = 0.4        # added to the constant: labels that are not sure make the small model hesitate to end a clause


def borders_of(program, texts):
    """[(text, cue, begin, limit, [(end, signs)])], offsets in bytes."""
    joined = b''.join(t.encode() + b'\1' for t in texts)
    out = []
    for line in subprocess.run([program], input=joined, stdout=subprocess.PIPE, check=True).stdout.decode().splitlines():
        if line[0] == 'C':
            out.append((*map(int, line.split()[1:]), []))
        else:
            end, signs = line.split(' ', 2)[1:]
            out[-1][4].append((int(end), [s for s in signs.split('\t') if s]))
    return out


def last_letter(text, begin, end):
    return begin + len(re.sub(r'\W+$', '', text[begin:end].decode(errors='ignore')).encode())


def byte_offsets(text):
    out = [0]
    for ch in text:
        out.append(out[-1] + len(ch.encode()))
    return out


def annotated_end(document, offsets, cue, begin, limit):
    """Where the annotated content of the quotation with this cue and beginning ends; None if there is none."""
    text = document['text'].encode()
    for quote in document['quotes']:
        spans = [(offsets[a], offsets[b]) for a, b in quote['content']]
        if not any(offsets[a] <= cue < offsets[b] for a, b in quote.get('cue') or []):
            continue
        for a, b in spans:
            between = text[min(a, begin):max(a, begin)].decode(errors='ignore')
            if len(re.findall(r'\w+', between)) > (a <= begin) or begin >= b:
                continue
            if any(b <= c <= limit for c, _ in spans):
                return None
            return last_letter(text, begin, b)
    return None


def labelled(clauses, documents):
    """Signs and label of each border up to the annotated end."""
    signs, labels = [], []
    offsets = [byte_offsets(d['text']) for d in documents]
    for number, cue, begin, limit, borders in clauses:
        end = annotated_end(documents[number], offsets[number], cue, begin, limit)
        if end is None:
            continue
        text = documents[number]['text'].encode()
        for border, held in borders:
            at = last_letter(text, begin, border)
            if at > end:
                break
            signs.append(held)
            labels.append(float(at == end))
    return signs, labels


class Linear:
    """A logistic regression over signs."""

    def __init__(self, signs, labels, fewest=FEWEST):
        counts = collections.Counter(s for held in signs for s in held)
        self.index = {s: i for i, s in enumerate(sorted(s for s, n in counts.items() if n >= fewest))}
        self.weights = torch.zeros(len(self.index), requires_grad=True)
        ids, offsets = self.packed(signs)
        target = torch.tensor(labels)
        optimizer = torch.optim.LBFGS([self.weights], max_iter=200, line_search_fn='strong_wolfe')

        def loss():
            optimizer.zero_grad()
            value = torch.nn.functional.binary_cross_entropy_with_logits(self.sums(ids, offsets), target, reduction='sum')
            value = value + L2 * (self.weights ** 2).sum()
            value.backward()
            return value

        optimizer.step(loss)

    def packed(self, signs):
        ids, offsets = [], []
        for held in signs:
            offsets.append(len(ids))
            ids += [self.index[s] for s in held if s in self.index]
        return torch.tensor(ids, dtype=torch.long), torch.tensor(offsets, dtype=torch.long)

    def sums(self, ids, offsets):
        return torch.nn.functional.embedding_bag(ids, self.weights[:, None], offsets, mode='sum')[:, 0]

    def score(self, signs):
        with torch.no_grad():
            return self.sums(*self.packed(signs)) if signs else torch.zeros(0)


def sentences_of(path):
    """The texts of a file of token TAB tag lines, a document each, a sentence a line."""
    documents, lines, words = [], [], []
    for line in open(path, encoding='utf-8'):
        word = line.rstrip('\n').split('\t')[0]
        if word == '-DOCSTART-':
            documents.append('\n'.join(lines))
            lines = []
        elif word:
            words.append(word)
        elif words:
            lines.append(joined(words))
            words = []
    return [d for d in documents + ['\n'.join(lines)] if d]


def joined(words):
    text, inside = '', False
    for word in words:
        close = not text or word in {'.', ',', ';', ':', '?', '!', ')', '%', "n't"} or (word[0] == "'" and len(word) < 4)
        close = close or text[-1] in '($' or (word == '"' and inside) or (text[-1] == '"' and inside)
        text += word if close else ' ' + word
        inside ^= word == '"'
    return text


def report(model, clauses, documents):
    offsets = [byte_offsets(d['text']) for d in documents]
    right = never = count = 0
    for number, cue, begin, limit, borders in clauses:
        end = annotated_end(documents[number], offsets[number], cue, begin, limit)
        if end is None:
            continue
        text = documents[number]['text'].encode()
        ends = [last_letter(text, begin, b) for b, _ in borders] + [last_letter(text, begin, limit)]
        if end not in ends:
            continue
        sums = model.score([signs for _, signs in borders]).tolist()
        chosen = next((k for k, s in enumerate(sums) if s > 0), len(borders))
        count += 1
        right += ends[chosen] == end
        never += ends[-1] == end
    print(f'{count} clauses: end right {100 * right / count:.1f}, without any border {100 * never / count:.1f}')


def arguments(description):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--list', required=True)
    parser.add_argument('--annotated', required=True)
    parser.add_argument('--open', required=True, nargs='+')
    parser.add_argument('--out', required=True)
    parser.add_argument('--dev')
    return parser.parse_args()


def load(path):
    with open(path, encoding='utf-8') as f:
        return [json.loads(line) for line in f]


def main():
    a = arguments(__doc__)
    torch.set_num_threads(1)
    documents = load(a.annotated)
    teacher = Linear(*labelled(borders_of(a.list, [d['text'] for d in documents]), documents))
    texts = [t for path in a.open for t in sentences_of(path)]
    signs = [held for *_, borders in borders_of(a.list, texts) for _, held in borders]
    student = Linear(signs, torch.sigmoid(teacher.score(signs)).tolist())
    print(f'{len(signs)} borders of open text, {len(student.index)} signs')
    if a.dev:
        dev = load(a.dev)
        clauses = borders_of(a.list, [d['text'] for d in dev])
        for name, model in (('teacher', teacher), ('student', student)):
            print(name, end=' ')
            report(model, clauses, dev)
    with open(a.out, 'w', encoding='utf-8') as out:
        out.write('# Signs that a reported clause ends at a border, in thousandths: core/quotes/clauses/clause_borders.h, tools/train/clause_borders.py\n')
        for sign, i in student.index.items():
            weight = round(1000 * (student.weights[i].item() + (LEAN if sign == 'bias' else 0)))
            if abs(weight) >= 5:
                out.write(f'{sign}\t{weight}\n')


if __name__ == '__main__':
    main()
