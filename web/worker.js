// The only importer of the module: loads it once and answers {id, request} with progress and then the pieces of the analysis, {id, exporting}
// with {id, files}, and either with {id, error} where it fails. {warm: text} loads the module ahead of the first of them, reads `text`, so that
// the browser has compiled what every article needs, and answers {isWarm: true}.
import { createAnalyzer } from "./engine/index.js";
import { engineFiles } from "./own_engine.js";
import { piecesOf } from "./pieces.js";

/** Milliseconds between two steps that are told; an article that takes less has none. */
const TELL_AGAIN = 50;

let loading = null;

async function load() {
  try {
    return await createAnalyzer(await engineFiles());
  } catch (error) {
    // The next request tries again: a download that broke off may work then.
    loading = null;
    throw error;
  }
}

const analyzer = () => (loading ??= load());

/** Tells the page how far the request `id` is. */
function teller(id) {
  let told = performance.now();
  return (progress) => {
    if (performance.now() - told < TELL_AGAIN) return;
    told = performance.now();
    self.postMessage({ id, progress });
  };
}

async function answer({ id, request, exporting }) {
  try {
    const { analyze, export: exportFiles } = await analyzer();
    if (exporting) {
      const { format, ...asked } = exporting;
      self.postMessage({ id, files: exportFiles(asked, format) });
    } else for (const piece of piecesOf(analyze({ ...request, onProgress: teller(id) }))) self.postMessage({ id, piece });
  } catch (error) {
    self.postMessage({ id, error: { code: error.code ?? "internal_error", message: String(error.message ?? error) } });
  }
}

async function warm(text) {
  try {
    (await analyzer()).analyze({ documents: [{ text }] });
  } catch {
    // Whoever asks first is told what went wrong; nobody has asked yet.
  }
  self.postMessage({ isWarm: true });
}

self.onmessage = ({ data }) => {
  if (data.warm) warm(data.warm);
  else if (data.request || data.exporting) answer(data);
};
