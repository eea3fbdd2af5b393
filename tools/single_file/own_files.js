// Stands in the place of web/own_files.js in the single-file build: what the page fetches elsewhere lies in blocks of the file itself.

export const IS_SINGLE_FILE = true;

/** The blocks stand behind the script, so the first of them to be asked for waits until the file is read to its end. */
const whole = new Promise((done) => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", done, { once: true });
  else done();
});

const block = (id) => document.getElementById(id).textContent;

/** The worker's code comes before the bytes of the module, so it starts at once and waits for them. */
export function startWorker() {
  const worker = new Worker(URL.createObjectURL(new Blob([block("newsglass-worker")], { type: "text/javascript" })));
  whole.then(() => worker.postMessage({ engine: { wasm: block("newsglass-wasm"), model: block("newsglass-data") } }));
  return worker;
}

export const startReader = () =>
  new Worker(URL.createObjectURL(new Blob([Uint8Array.from(atob(block("newsglass-reader")), (letter) => letter.charCodeAt(0))], { type: "text/javascript" })));

export async function readSample(name) {
  await whole;
  return block(`newsglass-sample-${name}`);
}
