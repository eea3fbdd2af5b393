// Talks to the worker. One analysis runs at a time, so cancelling is terminating: the next one gets a fresh worker.
import { joined } from "./pieces.js";
import { TEXT } from "./text.js";

/** @param {() => Worker} startWorker */
export function createClient(startWorker) {
  let worker = null;
  let running = null;
  let lastId = 0;
  let onWarm = () => {};

  function start() {
    worker = startWorker();
    worker.onmessage = ({ data }) => receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      stop();
      settle("reject", new AnalysisError("worker_failed", event.message || TEXT.waiting.workerFailed));
    };
  }

  function stop() {
    worker?.terminate();
    worker = null;
    onWarm();
  }

  function settle(how, value) {
    const job = running;
    running = null;
    job?.[how](value);
  }

  function receive(message) {
    if (message.isWarm) return onWarm();
    if (message.id !== running?.id) return;
    if (message.progress) running.onProgress(message.progress);
    else if (message.error) {
      // A module that failed may have lost its memory's order, so it is not asked again.
      stop();
      settle("reject", new AnalysisError(message.error.code, message.error.message));
    } else if (message.files) settle("resolve", message.files);
    else {
      running.pieces.push(message.piece);
      if (message.piece.rest) settle("resolve", joined(running.pieces));
    }
  }

  function ask(message, onProgress) {
    if (running) throw new Error("an analysis is running already");
    if (!worker) start();
    return new Promise((resolve, reject) => {
      running = { id: ++lastId, resolve, reject, onProgress, pieces: [] };
      worker.postMessage({ id: running.id, ...message });
    });
  }

  return {
    /** Loads the module ahead of the first analysis and has it read `text`; resolves when that is over, well or not. */
    warm(text) {
      if (!worker) start();
      worker.postMessage({ warm: text });
      return new Promise((resolve) => { onWarm = resolve; });
    },
    /** The files [{name, mime, content}] that `request` ({format, documents, corrections?}) asks for. */
    exportFiles: (request) => ask({ exporting: request }, () => {}),
    /** Analysis of `request` ({documents: [{id, text, published?}]}); rejects with AnalysisError, code "cancelled" after cancel(). */
    analyze: (request, onProgress) => ask({ request }, onProgress),
    cancel() {
      stop();
      settle("reject", new AnalysisError("cancelled", TEXT.waiting.wasCancelled));
    },
  };
}

export class AnalysisError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}
