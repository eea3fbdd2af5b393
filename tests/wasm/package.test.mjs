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

test("another article analyses only itself; the bytes are those of a fresh run", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  const documents = [{ id: "a", text: TEXT }, { id: "b", text: `${TEXT} She left.` }];
  analyzer.analyze({ documents });
  const seen = new Set();
  const all = [...documents, { id: "c", text: "Ben Osei spoke." }];
  const again = analyzer.analyze({ documents: all, compare: true, onProgress: ({ stage, document }) => stage !== "report" && seen.add(document) });
  assert.deepEqual([...seen], ["c"]);
  const fresh = (await createAnalyzer({ wasm, model })).analyze({ documents: all, compare: true });
  assert.equal(JSON.stringify(again), JSON.stringify(fresh));
  const dated = analyzer.analyze({ documents: [{ id: "a", text: TEXT, published: "2025-03-05" }] });
  assert.equal(dated.documents[0].published, "2025-03-05");
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

const isError = (code) => (error) => error instanceof AnalysisError && error.code === code && error.message.length > 10;

test("any wrong request is answered by an AnalysisError", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  const circular = {};
  circular.self = circular;
  const codes = [
    [undefined, "bad_json"],
    [null, "bad_json"],
    [5, "bad_json"],
    [{}, "bad_json"],
    [{ documents: null }, "bad_json"],
    [{ documents: "x" }, "bad_json"],
    [{ documents: [null] }, "bad_json"],
    [{ documents: [5] }, "bad_json"],
    [{ documents: [undefined] }, "bad_json"],
    [{ documents: [{}] }, "missing_text"],
    [{ documents: [{ text: 5n }] }, "bad_request"],
    [{ documents: [{ text: "x" }], corrections: circular }, "bad_request"],
    [{ documents: [{ text: "x" }], onProgress: 5 }, "bad_request"],
    [{ documents: [{ text: "x", id: "\ud800" }] }, "bad_json"],
    [{ documents: [{ text: "a".repeat((16 << 20) + 1) }] }, "too_large"],
  ];
  for (const [request, code] of codes) assert.throws(() => analyzer.analyze(request), isError(code), code);
  assert.equal(analyzer.analyze({ documents: [{ text: TEXT }] }).documents.length, 1);
});

test("takes model and module as any view of bytes, and refuses what is none", async () => {
  const bytes = Uint8Array.from(model);
  const even = bytes.byteLength & ~1;
  const views = [bytes.buffer, new DataView(bytes.buffer), new Uint8ClampedArray(bytes.buffer), new Int8Array(bytes.buffer)];
  for (const view of views) await createAnalyzer({ wasm, model: view });
  await createAnalyzer({ wasm: new DataView(Uint8Array.from(wasm).buffer), model });
  // A view of wider numbers is read by its bytes: here all but, perhaps, the last.
  const wide = createAnalyzer({ wasm, model: new Uint16Array(bytes.buffer, 0, even / 2) });
  await (even === bytes.byteLength ? wide : assert.rejects(wide, isError("bad_model")));
  const padded = new Uint8Array(bytes.byteLength + 6);
  padded.set(bytes, 4);
  await createAnalyzer({ wasm, model: new DataView(padded.buffer, 4, bytes.byteLength) });
  for (const odd of [5, null, {}, [1, 2], new Map()]) {
    await assert.rejects(createAnalyzer({ wasm, model: odd }), isError("not_loaded"));
    await assert.rejects(createAnalyzer({ wasm: odd, model }), isError("not_loaded"));
  }
  await assert.rejects(createAnalyzer({ wasm, model: "http://[" }), isError("not_loaded"));
  await assert.rejects(createAnalyzer({ wasm: new Uint8Array(9), model }), isError("bad_module"));
  const foreign = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0); // a module, but not ours
  await assert.rejects(createAnalyzer({ wasm: foreign, model }), isError("bad_module"));
});

test("what onProgress throws passes through, and the analyzer goes on", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  const mine = new RangeError("mine");
  assert.throws(() => analyzer.analyze({ documents: [{ text: TEXT }], onProgress: () => { throw mine; } }), (error) => error === mine);
  assert.equal(analyzer.analyze({ documents: [{ text: TEXT }] }).documents.length, 1);
});

test("the end of memory is told, and the analyzer goes on", async (t) => {
  const analyzer = await createAnalyzer({ wasm, model });
  t.mock.method(WebAssembly.Memory.prototype, "grow", () => { throw new RangeError("no more memory"); });
  assert.throws(() => analyzer.analyze({ documents: [{ text: "Ana said Bo said ".repeat(1 << 18) }] }), isError("out_of_memory"));
  t.mock.restoreAll();
  assert.equal(analyzer.analyze({ documents: [{ text: TEXT }] }).documents.length, 1);
});

test("a module that broke says so, and that it must be made anew", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  const { join } = Array.prototype; // which puts the pieces of a report together
  let thrown = null;
  try {
    Array.prototype.join = () => { throw new WebAssembly.RuntimeError("unreachable"); };
    analyzer.analyze({ documents: [{ text: TEXT }] });
  } catch (error) {
    thrown = error;
  } finally {
    Array.prototype.join = join;
  }
  assert.ok(isError("module_lost")(thrown), String(thrown));
  assert.throws(() => analyzer.analyze({ documents: [{ text: TEXT }] }), isError("module_lost"));
  const anew = await createAnalyzer({ wasm, model });
  assert.equal(anew.analyze({ documents: [{ text: TEXT }] }).documents.length, 1);
});
