// PDF files, by pdf.js, which runs here without a thread of its own: the lines of each page, joined to paragraphs by the space between them.
import * as pdfWorker from "../vendor/pdf.worker.js";

globalThis.pdfjsWorker = pdfWorker;

/** More pages than this are no article; reading them would only take long. */
const MOST_PAGES = 200;

export async function readPdf(bytes) {
  const { getDocument } = await import("../vendor/pdf.js");
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, useWasm: false, stopAtErrors: false, verbosity: 0 });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw Object.assign(new Error(`${pdf.numPages}`), { code: "too_many_pages" });
    const paragraphs = [];
    for (let i = 1; i <= pdf.numPages; ++i) paragraphs.push(...paragraphsOf((await (await pdf.getPage(i)).getTextContent()).items));
    const text = paragraphs.join("\n\n");
    if (text.trim() === "") throw Object.assign(new Error("no text"), { code: "pdf_no_text" });
    return { text, published: "", source: "", page: null };
  } catch (error) {
    if (error.name === "PasswordException") throw Object.assign(error, { code: "pdf_locked" });
    throw error;
  } finally {
    await task.destroy();
  }
}

/** A gap of more than 1.6 times the height of the letters, a step up, or a change of size ends a paragraph. */
function paragraphsOf(items) {
  const lines = linesOf(items);
  const paragraphs = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const gap = before ? before.y - line.y : Infinity;
    const goesOn = before && gap > 0 && gap <= 1.6 * Math.max(before.height, line.height) && Math.abs(before.height - line.height) < 1;
    if (goesOn) paragraphs.push(joined(paragraphs.pop(), line.text));
    else paragraphs.push(line.text);
  });
  return paragraphs.map((words) => words.trim()).filter(Boolean);
}

/** A word that was divided at the end of a line stays as printed but for the break: whether its hyphen belongs to it can't be told. */
const joined = (before, line) => (/\p{L}-$/u.test(before) ? before + line : `${before} ${line}`);

function linesOf(items) {
  const lines = [];
  let current = null;
  for (const { str, transform, height, hasEOL } of items) {
    const y = transform[5];
    if (str.trim() !== "" && (!current || Math.abs(current.y - y) > Math.max(2, height / 2))) lines.push((current = { text: "", y, height }));
    if (current) current.text += str;
    if (hasEOL && current && !current.text.endsWith(" ")) current.text += " ";
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() })).filter(({ text }) => text !== "");
}
