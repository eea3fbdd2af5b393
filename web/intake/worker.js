// The reader's own thread: opens what came in, without a document around it, so nothing in a file can run, load or block the page.
// In: {id, name, type, bytes} or {id, html}. Out: {id, articles} (formats.js), or {id, problem: {code, reason}}.
import { readBytes, readHtml } from "./formats.js";

self.addEventListener("message", async ({ data: { id, name, type, bytes, html } }) => {
  try {
    self.postMessage({ id, articles: html === undefined ? await readBytes(name, type, bytes) : [readHtml(html)] });
  } catch (error) {
    self.postMessage({ id, problem: { code: error.code ?? "damaged", reason: String(error.message).slice(0, 200) } });
  }
});
