// The built package and the command line, for tests in Node.js: paths come from CTest by the environment.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.NEWSGLASS_PACKAGE;

export const wasm = readFileSync(join(folder, "newsglass.wasm"));
export const model = readFileSync(join(folder, "newsglass.data"));
export const { createAnalyzer, AnalysisError, anchorOf } = await import(pathToFileURL(join(folder, "index.js")));

/** The bare module, and analyze(request), which gives its answer as it is: JSON as a string. */
export async function bareModule() {
  const { default: createModule } = await import(pathToFileURL(join(folder, "newsglass.js")));
  const module = await createModule({ wasmBinary: wasm });
  const problem = module.loadModel(model);
  if (problem) throw new Error(problem);
  return { analyze: (request) => module.analyze(new TextEncoder().encode(JSON.stringify(request)), null) };
}

/** What the command line prints for these arguments. */
export const commandLine = (args, input) =>
  execFileSync(process.env.NEWSGLASS, args, { input, maxBuffer: 1 << 30, encoding: "utf8" });
