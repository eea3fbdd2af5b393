// Ways into the paste box besides typing: a rich paste, a file chosen, a file dropped. HTML is read as an article, and what was set aside is shown.
import { byId, el, replace } from "./dom.js";
import { readHtml } from "./html_article.js";
import { readSaved } from "./exporting/reopen.js";
import { fileProblem, pasteProblem } from "./input.js";
import { TEXT, isolated, number } from "./text.js";

/** A clipboard holds HTML for the smallest selection too: less than this much text is pasted as it is. */
const LEAST_RICH = 500;

/** `say` shows a sentence beside the box ("" clears it), `open` shows the form, `onArticle` takes an article that was saved
 *  with its results to the desk. Returns a function that forgets what the last intake told. */
export function wireIntake(say, open, onArticle) {
  const box = byId("page-paste");
  const note = (...children) => replace(byId("page-intake"), children);

  function fill(text) {
    box.setRangeText(text, 0, box.value.length, "end");
    box.focus();
  }

  function fillFromHtml(html, plain) {
    const article = readHtml(html);
    const problem = article.text ? pasteProblem(article.text) : plain === null ? TEXT.input.noArticle : null;
    if (problem) return say(problem);
    if (!article.text) return fill(plain);
    fill(article.text);
    if (article.published) byId("page-published").value = article.published;
    if (article.source) byId("page-source").value = article.source;
    note(cleaned(article.aside, plain === null ? null : () => { fill(plain); note(); }));
  }

  function openSaved(json, name) {
    const { problem, articles } = readSaved(json, name);
    if (problem) return say(problem);
    articles.forEach((article, i) => onArticle(article, i === 0));
  }

  async function fillFromFile(file) {
    say(fileProblem(file) ?? "");
    if (fileProblem(file)) return;
    let text;
    try {
      text = await decoded(file);
    } catch (error) {
      return say(TEXT.input.unreadable(isolated(file.name), error.message));
    }
    const html = /\.x?html?$/i.test(file.name) || file.type === "text/html";
    note();
    if (/\.json$/i.test(file.name) || file.type === "application/json") return openSaved(text, file.name);
    if (html) fillFromHtml(text, null);
    else if (pasteProblem(text)) say(pasteProblem(text));
    else fill(text);
  }

  box.addEventListener("paste", (event) => {
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    const html = event.clipboardData?.getData("text/html") ?? "";
    const problem = pasteProblem(plain);
    const rich = html && plain.length >= LEAST_RICH && box.value === "" && !pasteProblem(html);
    if (!problem && !rich) return;
    event.preventDefault();
    say(problem ?? "");
    if (!problem) fillFromHtml(html, plain);
  });
  box.addEventListener("drop", (event) => {
    const problem = pasteProblem(event.dataTransfer?.getData("text/plain") ?? "");
    if (!problem) return;
    event.preventDefault();
    say(problem);
  });

  byId("page-file").addEventListener("change", ({ target }) => {
    if (target.files[0]) fillFromFile(target.files[0]);
    target.value = "";
  });
  byId("page-file-open").addEventListener("click", () => byId("page-file").click());
  // Anywhere on the page: a file dropped beside the form would otherwise be opened instead of the page.
  const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (!file) return;
    open();
    fillFromFile(file);
  });
  return () => note();
}

function cleaned(aside, onPlain) {
  if (aside.length === 0 && !onPlain) return el("p", { class: "note" }, TEXT.input.nothingAside);
  return el("div", { class: "note" },
    aside.length === 0 ? TEXT.input.nothingAsideRich : el("details", {},
      el("summary", {}, TEXT.input.aside(number(aside.length))),
      el("ul", { class: "set-aside" }, aside.map((words) => el("li", {}, words)))),
    onPlain ? el("button", { type: "button", class: "quiet", id: "page-plain", on: { click: onPlain } }, TEXT.input.plainInstead) : null);
}

/** UTF-8 where the bytes are, else Windows-1252, as the command line reads files. */
async function decoded(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
