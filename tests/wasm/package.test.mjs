// The JavaScript package: loading, progress, and every error as a rejected promise or a thrown AnalysisError.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AnalysisError, createAnalyzer, model, wasm } from "../support/package.mjs";

const TEXT = "“No ship leaves,” said Ana Torres, harbour master of Port Ansel.";

test("analyses what it is given", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  const analysis = analyzer.analyze({ documents: [{ text: TEXT, published: "2025-03-05" }] });
  assert.equal(analysis.offset_unit, "utf16");
  assert.equal(analysis.documents[0].id, "article-1");
  assert.equal(analysis.documents[0].published, "2025-03-05");
  assert.ok(analysis.documents[0].entities.some(({ name }) => name === "Ana Torres"));
  assert.equal(analysis.comparison, null);
});

test("takes a compiled module, and keeps analyzers apart", async () => {
  const compiled = await WebAssembly.compile(wasm);
  const [one, two] = await Promise.all([createAnalyzer({ wasm: compiled, model }), createAnalyzer({ wasm: compiled, model })]);
  assert.deepEqual(one.analyze({ documents: [{ text: TEXT }] }), two.analyze({ documents: [{ text: TEXT }] }));
});

test("tells its progress", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  const seen = [];
  analyzer.analyze({ documents: [{ id: "a", text: TEXT }, { id: "b", text: TEXT }], onProgress: ({ stage, document }) => seen.push(`${document} ${stage}`) });
  assert.deepEqual(seen.filter((step) => step.endsWith(" quotes")), ["a quotes", "b quotes"]);
});

test("a lone surrogate takes nothing with it", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  assert.equal(analyzer.analyze({ documents: [{ text: "a\ud800b" }] }).documents[0].length, 3);
});

test("says what is wrong with a request, and goes on working", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  const codes = [
    [{ documents: [{ text: 5 }] }, "missing_text"],
    [{ documents: [{ text: "a\0b" }] }, "not_text"],
    [{ documents: [{ text: "x", published: "5 May" }] }, "bad_published"],
    [{ documents: [{ id: "x", text: "" }, { id: "x", text: "" }] }, "duplicate_id"],
    [{ documents: [{ text: "x" }], offsets: "inch" }, "bad_offsets"],
  ];
  for (const [request, code] of codes) {
    assert.throws(() => analyzer.analyze(request), (error) => error instanceof AnalysisError && error.code === code);
  }
  assert.equal(analyzer.analyze({ documents: [{ text: TEXT }] }).documents.length, 1);
});

test("refuses a damaged model", async () => {
  const damaged = new Uint8Array(model);
  damaged[damaged.length >> 1] ^= 1;
  await assert.rejects(createAnalyzer({ wasm, model: damaged }), (error) => error.code === "bad_model" && /damaged/.test(error.message));
  await assert.rejects(createAnalyzer({ wasm, model: new Uint8Array(3) }), (error) => error.code === "bad_model");
});
