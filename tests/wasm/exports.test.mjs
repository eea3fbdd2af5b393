// Every export and every correction gives the same bytes natively and in the shipped module.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { GOLDENS } from "../support/goldens.mjs";
import { AnalysisError, anchorOf, bareModule, commandLine, createAnalyzer, model, wasm } from "../support/package.mjs";
import { assertValid } from "../support/schema.mjs";

const analyzer = await createAnalyzer({ wasm: await WebAssembly.compile(wasm), model });
const bare = await bareModule();
const folder = mkdtempSync(join(tmpdir(), "newsglass-"));
after(() => rmSync(folder, { recursive: true }));

const FORMATS = ["newsglass", "jsonl", "csv", "tei", "brat", "web-annotation", "html", "graphml", "markdown", "timeline"];
const articles = GOLDENS.filter(({ name }) => name === "event-a" || name === "hearsay-chains");
const documents = articles.map(({ name, text }) => ({ id: name, text }));

// A log as the page writes it, with an entry that does not fit.
const [{ name, text }] = articles;
const first = analyzer.analyze({ documents }).documents[0];
const anchor = ({ start, end }) => anchorOf(text, start, end);
const person = first.mentions.find(({ type, form }) => type === "person" && form === "name");
const log = {
  schema: 1, offset_unit: "utf16", documents: [{ id: "another name", text_sha256: first.text_sha256 }],
  corrections: [
    { action: "rename", document: name, entity: anchor(person), name: "😀 <b>", reason: "because" },
    { action: "set_speakers", document: "another name", quote: anchor(first.quotes[0].content[0]), speakers: [{ entity: anchor(person) }, { unnamed: "somebody" }] },
    { action: "remove_date", document: name, date: { exact: "no such words" } },
  ],
};

test("the log is what its schema says, and is replayed", () => {
  const schema = JSON.parse(readFileSync(new URL("../../docs/schema/corrections.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
  assert.ok(validate(log), JSON.stringify(validate.errors));
  const analysis = analyzer.analyze({ documents, corrections: log });
  assertValid(analysis, Object.fromEntries(articles.map((a) => [a.name, a.text])));
  const [document] = analysis.documents;
  assert.equal(document.entities.find(({ corrected }) => corrected).name, "😀 <b>");
  const quote = document.quotes.find(({ speaker_rule }) => speaker_rule === "corrected");
  assert.deepEqual(quote.speakers.map(({ unnamed }) => unnamed ?? "named"), ["named", "somebody"]);
  assert.deepEqual(document.warnings.filter(({ code }) => code === "correction_not_applied").map(({ correction }) => correction), [2]);
});

for (const compare of [false, true]) {
  test(`corrected analyses${compare ? ", compared" : ""}`, () => {
    writeFileSync(join(folder, "log.json"), JSON.stringify(log));
    const native = commandLine(["analyze", "--format", "json", "--offsets", "utf16", "--corrections", join(folder, "log.json"), ...(compare ? ["--compare"] : []), ...articles.map(({ path }) => path)]);
    assert.equal(`${bare.analyze({ documents, corrections: log, compare })}\n`, native);
  });
}

for (const format of FORMATS) {
  test(`the format ${format}`, () => {
    const out = mkdtempSync(join(folder, "out-"));
    commandLine(["analyze", "--format", format, "--offsets", "utf16", "--out", out, "--corrections", join(folder, "log.json"), ...articles.map(({ path }) => path)]);
    const files = analyzer.export({ documents, corrections: log }, format);
    assert.deepEqual(files.map(({ name }) => name).sort(), readdirSync(out).sort());
    for (const { name, content, mime } of files) {
      assert.match(mime, /^\w+\/[\w.+-]+$/);
      assert.ok(Buffer.from(content, "utf8").equals(readFileSync(join(out, name))), name);
    }
  });
}

test("what cannot be done is said", () => {
  assert.throws(() => analyzer.export({ documents }, "docx"), (e) => e instanceof AnalysisError && e.code === "bad_format");
  assert.throws(() => analyzer.analyze({ documents, corrections: { schema: 2 } }), (e) => e instanceof AnalysisError && e.code === "bad_corrections");
});

test("an anchor does not cut a character in two", () => {
  const text = "😀".repeat(40) + "Ana" + "😀".repeat(40);
  const { exact, prefix, suffix, start } = anchorOf(text, 80, 83);
  assert.deepEqual([exact, start], ["Ana", 80]);
  assert.ok(text.slice(0, start).endsWith(prefix) && text.slice(start + 3).startsWith(suffix));
  assert.ok(prefix.isWellFormed?.() ?? !/^[\uDC00-\uDFFF]/.test(prefix));
  assert.equal(anchorOf("a😀b", 3, 4).prefix, "a😀");
});
