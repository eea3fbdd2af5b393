// Asks the reader's thread to open what came in, one after the other; a thread that dies or hangs is replaced, and only its file is not read.

/** Longest time in milliseconds for one file. What takes longer is built to take long. */
const LONGEST = 30_000;

/** read({name, type, bytes} | {html}) resolves to {articles} or {problem: {code, reason}} and never rejects. */
export function createReader(makeWorker) {
  let worker = null;
  let last = Promise.resolve();
  let lastId = 0;

  const ask = (request) => new Promise((answer) => {
    worker ??= makeWorker();
    const id = ++lastId;
    const end = (result, broken) => {
      clearTimeout(timer);
      if (broken) {
        worker.terminate();
        worker = null;
      } else worker.onmessage = worker.onerror = null;
      answer(result);
    };
    const timer = setTimeout(() => end({ problem: { code: "too_long", reason: "" } }, true), LONGEST);
    worker.onmessage = ({ data }) => data.id === id && end(data, false);
    worker.onerror = (event) => {
      event.preventDefault();
      end({ problem: { code: "reader", reason: event.message ?? "" } }, true);
    };
    worker.postMessage({ id, ...request });
  });

  return { read: (request) => (last = last.then(() => ask(request))) };
}
