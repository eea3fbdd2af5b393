// newsglass for JavaScript: the WebAssembly module behind one function. index.d.ts describes it.
import createModule from "./newsglass.js";

export class AnalysisError extends Error {
  /** @param {string} code stable, e.g. "bad_published" */
  constructor(code, message) {
    super(message);
    this.name = "AnalysisError";
    this.code = code;
  }
}

/** Loads module and model (URL, bytes, or a compiled module) and resolves to an analyzer. */
export async function createAnalyzer({
  wasm = new URL("./newsglass.wasm", import.meta.url),
  model = new URL("./newsglass.data", import.meta.url),
} = {}) {
  const [compiled, bundle] = await Promise.all([compile(wasm), bytesOf(model)]);
  const module = await createModule({
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled));
      return {};
    },
  });
  const problem = module.loadModel(bundle);
  if (problem) throw new AnalysisError("bad_model", problem);
  return {
    analyze: (request) => ask(request, (json, onStage) => module.analyze(json, onStage)),
    export: (request, format) => ask(request, (json, onStage) => module.exportFiles(json, String(format), onStage)).files,
  };
}

/** The words from start to end (UTF-16) of a text as corrections name them: docs/corrections.md. */
export function anchorOf(text, start, end) {
  // Not through the middle of a pair of surrogates, which no text in UTF-8 can hold.
  const whole = (at) => (at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]) && /[\uD800-\uDBFF]/.test(text[at - 1]) ? at - 1 : at);
  const from = whole(Math.max(0, start - ANCHOR_CONTEXT)), to = whole(Math.min(text.length, end + ANCHOR_CONTEXT));
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to), start };
}

const ANCHOR_CONTEXT = 32;

function ask({ documents, compare = false, offsets = "utf16", corrections, onProgress }, run) {
  // A lone surrogate would swallow its neighbour on the way into UTF-8.
  const wellFormed = documents.map((document) => ({ ...document, text: toWellFormed(document.text) }));
  const onStage = onProgress ? (index, stage) => onProgress({ stage, document: documents[index]?.id }) : null;
  const answer = JSON.parse(run(JSON.stringify({ documents: wellFormed, compare, offsets, corrections }), onStage));
  if (answer.error) throw new AnalysisError(answer.error.code, answer.error.message);
  return answer;
}

const toWellFormed = (text) =>
  typeof text !== "string" ? text
    : text.toWellFormed?.() ?? text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");

async function compile(wasm) {
  return wasm instanceof WebAssembly.Module ? wasm : WebAssembly.compile(await bytesOf(wasm));
}

async function bytesOf(source) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return source;
  const response = await fetch(source);
  if (!response.ok) throw new AnalysisError("not_loaded", `${new URL(response.url).pathname.split("/").pop()} could not be loaded (status ${response.status})`);
  return response.arrayBuffer();
}
