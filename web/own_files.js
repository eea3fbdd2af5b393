// Where the page finds its own parts: beside itself. In the single-file build tools/single_file/own_files.js stands in this file's place.

/** Whether the page is one file that holds everything. */
export const IS_SINGLE_FILE = false;

export const startWorker = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });

/** The thread that opens web pages and files. */
export const startReader = () => new Worker(new URL("./intake/worker.js", import.meta.url), { type: "module" });

/** Text of one of the samples. */
export async function readSample(name) {
  const response = await fetch(`samples/${name}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}
