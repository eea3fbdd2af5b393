"""Corpora through `newsglass stream` and the scorers of ../shared/eval, for report.py."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import markup


def _mentions(document, entity):
    return [[m['start'], m['end']] for m in document['mentions'] if m['entity'] == entity['id']]


def _mentions_and_roles(document, entity):
    """A title before a name belongs to its mention in GUM, an apposition is a mention; here both are roles."""
    spans = _mentions(document, entity)
    for role in entity['roles']:
        named = [s for s in spans if 0 <= s[0] - role['end'] <= 1]
        if named:
            named[0][0] = role['start']
        else:
            spans.append([role['start'], role['end']])
    return spans


class Evaluator:
    """Runs one program over the shared corpora; every method returns what a scorer printed."""

    def __init__(self, program, shared, work):
        self.program, self.shared, self.work = str(program), Path(shared), Path(work)

    def scorer(self, name, *arguments):
        command = [sys.executable, str(self.shared / 'eval' / name), *map(str, arguments)]
        r = subprocess.run(command, capture_output=True, text=True)
        if r.returncode:
            sys.exit(f'{name} failed: {r.stderr[-2000:]}')
        return r.stdout

    def stream(self, requests, name):
        """`requests`: JSON lines; returns the path of the analyses."""
        out = self.work / f'{name}.analyses.jsonl'
        with open(out, 'wb') as sink:
            subprocess.run([self.program, 'stream', '--offsets', 'codepoint', '--jobs', '2'], input=requests.encode(), stdout=sink, check=True)
        return out

    def newsroom(self, folder):
        return json.loads(self._newsroom(self.shared / 'gold' / folder, folder))

    def _newsroom(self, gold, name):
        text = self.scorer('run_newsroom.py', self.program, gold, self.work / f'pred-{name}', '--json')
        end = text.index('\n}') + 2
        return text[text.index('{'):end]

    def newsroom_together(self, folders, keep=lambda name: True):
        """Of the articles of several folders those that `keep` wants, by the file's name without its ending."""
        together = Path(tempfile.mkdtemp(dir=self.work))
        for folder in folders:
            for path in (self.shared / 'gold' / folder).iterdir():
                if path.name != 'cross.json' and keep(path.stem):
                    (together / path.name).write_bytes(path.read_bytes())
        return json.loads(self._newsroom(together, together.name))

    def own(self, folder):
        """Of our own articles those that are kept apart: every tenth in the order of their names."""
        together = Path(tempfile.mkdtemp(dir=self.work))
        for path in sorted(Path(folder).glob('*.xml'))[::10]:
            text, article, _ = markup.parse(path)
            (together / f'{path.stem}.txt').write_text(text, encoding='utf-8')
            (together / f'{path.stem}.json').write_text(json.dumps(article), encoding='utf-8')
        return json.loads(self._newsroom(together, together.name))

    def names(self, corpus):
        path = self.shared / 'data/names/dev' / corpus
        out = self.stream(self.scorer('ner_corpus.py', 'text', path), corpus)
        return self.scorer('ner_corpus.py', 'score', path, out)

    def quotes(self, corpus, *options):
        path = self.shared / 'data/quotes' / corpus
        out = self.stream(self.scorer('quotes_corpus.py', 'text', path), corpus)
        pred = self.work / f'{corpus}.pred.jsonl'
        pred.write_text(self.scorer('quotes_corpus.py', 'pred', out), encoding='utf-8')
        return self.scorer('score_quotes.py', path, pred, *options)

    def coreference(self, corpus):
        """Two lines: our mentions as they are, and with roles, which this corpus counts as mentions or as parts of names."""
        path = self.shared / 'data/coref' / corpus
        pred = self.work / f'{corpus}.pred.jsonl'
        documents, lines = list(self._documents(path, corpus)), ''
        for label, clusters in (('mentions', _mentions), ('mentions and roles', _mentions_and_roles)):
            with open(pred, 'w', encoding='utf-8') as sink:
                for document in documents:
                    sink.write(json.dumps({'id': document['id'], 'clusters': [clusters(document, e) for e in document['entities']]}) + '\n')
            lines += self.scorer('score_coref.py', path, pred, '--types', 'person,organization,place', '--named', '--heads', '--drop-singletons', '--label', label)
        return lines

    def dates(self, corpus, *options):
        path = self.shared / 'data/dates' / corpus
        pred = self.work / f'{corpus}.pred.jsonl'
        with open(pred, 'w', encoding='utf-8') as sink:
            for document in self._documents(path, corpus):
                preds = [{'span': [t['start'], t['end']], 'type': t['type'], 'value': t['value']} for t in document['dates']]
                sink.write(json.dumps({'id': document['id'], 'preds': preds}) + '\n')
        return self.scorer('score_timex.py', path, pred, *options)

    def _documents(self, path, name):
        requests = ''
        for line in open(path, encoding='utf-8'):
            d = json.loads(line)
            published = (d.get('published') or d.get('dct') or '')[:10]
            requests += json.dumps({'id': d['id'], 'text': d['text'], 'published': published if len(published) == 10 else None}) + '\n'
        for line in open(self.stream(requests, name), encoding='utf-8'):
            answer = json.loads(line)
            if 'error' in answer:
                sys.exit(f"{name}: {answer['error']}")
            yield answer['documents'][0]
