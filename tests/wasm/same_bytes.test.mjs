// The same input gives the same bytes natively and in the shipped WebAssembly, and every output is what the schema says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CORPUS } from "../support/corpus.mjs";
import { GOLDENS } from "../support/goldens.mjs";
import { bareModule, commandLine } from "../support/package.mjs";
import { assertValid } from "../support/schema.mjs";

const { analyze } = await bareModule();

const published = (golden) => (golden.published ? ["--published", golden.published] : []);

for (const golden of GOLDENS) {
  for (const offsets of ["utf16", "codepoint", "byte"]) {
    test(`${golden.name}, offsets in ${offsets}`, () => {
      const native = commandLine(["analyze", "--format", "json", "--offsets", offsets, ...published(golden), golden.path]);
      const documents = [{ id: golden.name, text: golden.text, published: golden.published }];
      const wasm = analyze({ documents, offsets });
      assert.equal(`${wasm}\n`, native);
      assertValid(JSON.parse(wasm), { [golden.name]: golden.text });
    });
  }
}

test("a comparison of three articles", () => {
  const event = GOLDENS.filter(({ name }) => name.startsWith("event-"));
  assert.equal(event.length, 3);
  const native = commandLine(["analyze", "--compare", "--format", "json", ...event.map(({ path }) => path)]);
  const wasm = analyze({ documents: event.map(({ name, text }) => ({ id: name, text })), compare: true, offsets: "codepoint" });
  assert.equal(`${wasm}\n`, native);
  const analysis = JSON.parse(wasm);
  assert.ok(analysis.comparison.entities.some(({ members }) => members.length > 1));
  assertValid(analysis, {});
});

test("the cases of all corpora", () => {
  const native = commandLine(["stream", "--offsets", "utf16"], CORPUS.map((document) => JSON.stringify(document)).join("\n") + "\n").trimEnd().split("\n");
  assert.equal(native.length, CORPUS.length);
  CORPUS.forEach((document, i) => {
    const wasm = analyze({ documents: [document] });
    assert.equal(wasm, native[i]);
    assertValid(JSON.parse(wasm), { [document.id]: document.text });
  });
});

test("odd texts", () => {
  const file = readFileSync(new URL("../odd/texts.jsonl", import.meta.url), "utf8");
  const odd = file.trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.ok(odd.length > 20);
  odd.push({ text: "a".repeat(50_000) }, { text: "“”".repeat(5_000) });
  odd.forEach((document, i) => (document.id = `t${i}`));
  const lines = odd.map((document) => JSON.stringify(document));
  const native = commandLine(["stream", "--offsets", "utf16"], lines.join("\n") + "\n").trimEnd().split("\n");
  odd.forEach((document, i) => {
    const wasm = analyze({ documents: [document] });
    assert.equal(wasm, native[i]);
    assertValid(JSON.parse(wasm), { [document.id]: document.text });
  });
});
