// Wires finding: what is typed into the field is looked for at once; Enter goes to the next place in the text, Escape ends it.
import { byId, el, replace, reveal } from "./dom.js";
import { findIn } from "./find/find.js";
import { lightRanges, rangeOf } from "./find/ranges.js";
import { currentArticle } from "./store.js";
import { TEXT, number } from "./text.js";
import { foundView } from "./views/found.js";

const WORDS = TEXT.find;

export function createFinding(store, { say, finishDrawing, sheet }) {
  const root = byId("page-text");
  let found = null;
  let at = -1;

  const input = el("input", { type: "search", id: "page-find", autocomplete: "off", spellcheck: false, placeholder: WORDS.label, "aria-label": WORDS.label, "aria-describedby": "page-find-count" });
  const counted = el("span", { id: "page-find-count", class: "tally" });

  function show() {
    const article = currentArticle(store.get());
    const on = Boolean(article?.document) && input.value.trim() !== "";
    found = on ? findIn(article, input.value) : null;
    at = -1;
    draw();
    if (on) {
      sheet.open();
      say(WORDS.said(number(found.entries.length), number(found.places.length)));
    }
  }

  function draw() {
    const article = currentArticle(store.get());
    byId("page-main").classList.toggle("is-finding", found !== null);
    replace(byId("page-found"), found && foundView(article.text, found, at, goTo));
    counted.textContent = found === null ? "" : at < 0 ? number(found.places.length) : WORDS.place(number(at + 1), number(found.places.length));
    const ranges = found ? found.places.map((place) => rangeOf(root, place)) : [];
    lightRanges(ranges, ranges[at] ?? null);
  }

  function goTo(index) {
    at = index;
    finishDrawing();
    draw();
    const element = rangeOf(root, found.places[at])?.startContainer.parentElement;
    if (element) reveal(element);
    say(`${counted.textContent}: ${element?.textContent.slice(0, 120) ?? ""}`);
  }

  function end() {
    if (input.value === "" && found === null) return;
    input.value = "";
    show();
  }

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value !== "") {
      event.preventDefault();
      event.stopPropagation();
      end();
    }
    if (event.key !== "Enter" || !found || found.places.length === 0) return;
    event.preventDefault();
    goTo((at + (event.shiftKey ? -1 : 1) + found.places.length + (at < 0 && event.shiftKey ? 1 : 0)) % found.places.length);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || !input.offsetParent || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  byId("page-find-field").append(input, counted);
  return { end };
}
