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
  const [compiled, bundle] = await Promise.all([compile(wasm), bytesOf(model, "model")]);
  const module = await instantiate(compiled);
  const problem = module.loadModel(bundle);
  if (problem) throw new AnalysisError("bad_model", problem);
  const analyzer = new Analyzer();
  return {
    analyze: (request) => analyzer.ask(request, (json, onStage) => module.analyze(json, onStage)),
    export: (request, format) => analyzer.ask(request, (json, onStage) => module.exportFiles(json, typeof format === "string" ? format : "", onStage)).files,
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

class Analyzer {
  #lost = false;

  /** What `run(json, onStage)`, a call of the module with the request in UTF-8, answers. */
  ask(request, run) {
    if (this.#lost) throw new AnalysisError("module_lost", "the module broke in an earlier call; create a new analyzer");
    const { onProgress, ...rest } = request ?? {};
    if (onProgress != null && typeof onProgress !== "function") throw new AnalysisError("bad_request", "onProgress is not a function");
    const json = new TextEncoder().encode(toJson(rest));
    const answer = JSON.parse(this.#call(run, json, onProgress && ((index, stage) => onProgress({ stage, document: rest.documents[index]?.id }))));
    if (answer.error) throw new AnalysisError(answer.error.code, answer.error.message);
    return answer;
  }

  // What the caller's own onProgress throws passes through; anything else has left the module in no known state.
  #call(run, json, onStage) {
    let thrown = null;
    const watched = onStage && ((...step) => {
      try {
        onStage(...step);
      } catch (error) {
        thrown = { error };
        throw error;
      }
    });
    try {
      return run(json, watched ?? null);
    } catch (error) {
      if (thrown) throw thrown.error;
      this.#lost = true;
      throw new AnalysisError("module_lost", `the module broke, most likely for want of memory (${error?.message ?? error}); create a new analyzer and give fewer or shorter texts`);
    }
  }
}

function toJson({ documents, ...rest }) {
  // A lone surrogate would swallow its neighbour on the way into UTF-8.
  const wellFormed = Array.isArray(documents) ? documents.map((document) =>
    document && typeof document === "object" ? { ...document, text: toWellFormed(document.text) } : document) : documents;
  try {
    return JSON.stringify({ ...rest, documents: wellFormed });
  } catch (error) {
    throw new AnalysisError("bad_request", `the request cannot be written as JSON: ${error.message}`);
  }
}

const toWellFormed = (text) =>
  typeof text !== "string" ? text
    : text.toWellFormed?.() ?? text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");

async function compile(wasm) {
  if (wasm instanceof WebAssembly.Module) return wasm;
  const bytes = await bytesOf(wasm, "wasm");
  return WebAssembly.compile(bytes).catch((error) => {
    throw new AnalysisError("bad_module", `wasm is not the module of newsglass: ${error.message}`);
  });
}

function instantiate(compiled) {
  const failed = (error) => new AnalysisError("bad_module", `the module of newsglass could not be started: ${error?.message ?? error}`);
  return new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled)).catch((error) => reject(failed(error)));
        return {};
      },
    }).then(resolve, (error) => reject(failed(error)));
  });
}

async function bytesOf(source, name) {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (typeof source !== "string" && !(source instanceof URL)) throw new AnalysisError("not_loaded", `${name} is neither an address nor bytes (ArrayBuffer or a view of one)`);
  const file = String(source).split(/[?#]/)[0].split("/").pop();
  const told = (why) => new AnalysisError("not_loaded", `${file} could not be loaded (${why})`);
  const response = await fetch(source).catch((error) => { throw told(error.message); });
  if (!response.ok) throw told(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer().catch((error) => { throw told(error.message); }));
}
