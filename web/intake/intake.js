// Ways into the page besides typing: a rich paste, files chosen or dropped, a paste that holds several articles.
// One article goes into the form, where the reader sees it first; several go to the desk at once.
import { byId, el, replace } from "../dom.js";
import { readSaved } from "../exporting/reopen.js";
import { compose } from "../html/compose.js";
import { checkInput, fileProblem, pasteProblem } from "../input.js";
import { startReader } from "../own_files.js";
import { TEXT, count, isolated } from "../text.js";
import { intakeNote, splitOffer } from "../views/intake_note.js";
import { decoded } from "./decode.js";
import { createReader } from "./reader.js";
import { splitArticles } from "./split.js";

/** A clipboard holds HTML for the smallest selection too: less than this much text is pasted as it is. */
const LEAST_RICH = 500;

/** `say` shows a sentence beside the box ("" clears it), `open` shows the form, `onArticles` takes checked articles to the desk.
 *  Returns a function that forgets what the last intake told. */
export function wireIntake({ say, open, onArticles }) {
  const box = byId("page-paste");
  const reader = createReader(startReader);
  const note = (...children) => replace(byId("page-intake"), children);

  const busy = (words) => note(el("p", { class: "note", role: "status" }, words));

  function fill(text) {
    box.setRangeText(text, 0, box.value.length, "end");
    box.focus();
    offerSplit();
  }

  /** Puts an article into the form. `before` is a text the reader may go back to: what was pasted as plain text, or what stood in the box. */
  function show({ text, published, source, page }, before) {
    fill(text);
    if (published) byId("page-published").value = published;
    if (source) byId("page-source").value = source;
    const back = before && { words: before.words, use: () => { fill(before.text); note(); } };
    note(intakeNote(page, back, (block) => {
      const untouched = box.value === compose(page);
      block.inside = true;
      show({ text: untouched ? compose(page) : `${box.value}\n\n${block.text}`, published: "", source: "", page }, before);
    }));
  }

  async function paste(html, plain) {
    say("");
    busy(TEXT.intake.reading);
    const { articles: [article] = [], problem } = await reader.read({ html });
    note();
    // The plain text is there in any case, so what is wrong with the formatted one is no news.
    if (problem || article.text === "" || pasteProblem(article.text)) return fill(plain);
    show(article, { text: plain, words: TEXT.input.plainInstead });
  }

  async function takeFiles(files) {
    say("");
    const taken = [];
    const problems = [];
    for (const file of files) {
      const { articles, problem } = await readFile(file);
      if (problem) problems.push(problem);
      else taken.push(...articles);
    }
    const usable = taken.filter((article) => {
      const problem = article.problem ?? checkInput(article.text).problem;
      if (problem) problems.push(files.length > 1 ? `${isolated(article.name)}: ${problem}` : problem);
      return !problem;
    });
    note();
    say(problems.join(" "));
    if (usable.length === 1 && files.length === 1 && !usable[0].isSaved) {
      const stood = box.value;
      open();
      show(usable[0], stood.trim() && stood !== usable[0].text ? { text: stood, words: TEXT.intake.back } : null);
    } else if (usable.length > 0) toDesk(usable);
    if (problems.length > 0) open();
  }

  async function readFile(file) {
    if (fileProblem(file)) return { problem: fileProblem(file) };
    busy(TEXT.intake.readingFile(isolated(file.name)));
    let bytes;
    try {
      bytes = await file.arrayBuffer();
    } catch (error) {
      return { problem: TEXT.input.unreadable(isolated(file.name), error.message) };
    }
    // What the page itself saved comes with its corrections; any other list of documents is read as texts.
    const isJson = /\.json$/i.test(file.name) || file.type === "application/json";
    const saved = isJson ? readSaved(decoded(bytes), file.name) : null;
    if (saved?.articles) return { articles: saved.articles.map((article) => ({ ...article, name: file.name, isSaved: true })) };
    const { articles, problem } = await reader.read({ name: file.name, type: file.type, bytes });
    if (problem) return { problem: saved?.problem ?? problemWords(problem, isolated(file.name)) };
    return { articles: articles.map((article) => ({ ...article, name: file.name, problem: article.page && article.text === "" ? TEXT.input.noArticle : null })) };
  }

  function toDesk(articles) {
    onArticles(articles.map(({ text, published, source, corrections }) => ({ ...checkInput(text), published, source, corrections })));
    byId("page-status").textContent = TEXT.intake.added(count(articles.length, "article"));
  }

  function offerSplit() {
    const parts = splitArticles(box.value);
    replace(byId("page-split"), parts.length > 1 ? splitOffer(parts, () => {
      const articles = parts.map((text) => ({ text, published: "", source: byId("page-source").value.trim(), page: null }));
      byId("page-form").reset();
      note();
      offerSplit();
      toDesk(articles);
    }) : null);
  }

  box.addEventListener("paste", (event) => {
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const html = event.clipboardData?.getData("text/html") ?? "";
    const problem = pasteProblem(plain);
    const rich = html && plain.length >= LEAST_RICH && box.value === "" && !pasteProblem(html);
    if (!problem && !rich) return;
    event.preventDefault();
    if (problem) say(problem);
    else paste(html, plain);
  });
  box.addEventListener("drop", (event) => {
    const problem = pasteProblem(event.dataTransfer?.getData("text/plain") ?? "");
    if (!problem) return;
    event.preventDefault();
    say(problem);
  });
  box.addEventListener("input", offerSplit);

  byId("page-file").addEventListener("change", ({ target }) => {
    if (target.files.length > 0) takeFiles([...target.files]);
    target.value = "";
  });
  byId("page-file-open").addEventListener("click", () => byId("page-file").click());
  wireDrop(takeFiles);
  return () => { note(); offerSplit(); };
}

/** Anywhere on the page: a file dropped beside the form would otherwise be opened instead of the page. */
function wireDrop(takeFiles) {
  const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0) takeFiles(files);
  });
}

const problemWords = ({ code, reason }, name) => (TEXT.intake.problems[code] ?? TEXT.intake.problems.damaged)(name, reason);
