// The only importer of the module: loads it once and answers {id, request} with progress and then {id, analysis}, {id, exporting} with
// {id, files}, and either with {id, error} where it fails.
import { createAnalyzer } from "./engine/index.js";

let loading = null;

self.onmessage = async ({ data: { id, request, exporting } }) => {
  const progress = (step) => self.postMessage({ id, progress: step });
  try {
    if (!loading) progress({ stage: "load" });
    const analyzer = await (loading ??= createAnalyzer());
    if (exporting) self.postMessage({ id, files: analyzer.export(exporting) });
    else self.postMessage({ id, analysis: analyzer.analyze({ ...request, onProgress: progress }) });
  } catch (error) {
    self.postMessage({ id, error: { code: error.code ?? "internal_error", message: String(error.message ?? error) } });
  }
};
