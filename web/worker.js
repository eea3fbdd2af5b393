// The only importer of the module: loads it once and answers {id, request} with progress and then {id, analysis}, {id, exporting} with
// {id, files}, and either with {id, error} where it fails. {warm: true} loads the module ahead of the first of them.
import { createAnalyzer } from "./engine/index.js";
import { engineFiles } from "./own_engine.js";

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

async function answer({ id, request, exporting }) {
  const progress = (step) => self.postMessage({ id, progress: step });
  try {
    progress({ stage: "load" });
    const analyzer = await (loading ??= load());
    if (exporting) {
      const { format, ...asked } = exporting;
      self.postMessage({ id, files: analyzer.export(asked, format) });
    } else self.postMessage({ id, analysis: analyzer.analyze({ ...request, onProgress: progress }) });
  } catch (error) {
    self.postMessage({ id, error: { code: error.code ?? "internal_error", message: String(error.message ?? error) } });
  }
}

self.onmessage = ({ data }) => {
  // Whoever asks first is told what went wrong; nobody has asked yet.
  if (data.warm) (loading ??= load()).catch(() => {});
  else if (data.request || data.exporting) answer(data);
};
