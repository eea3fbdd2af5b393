// What was found, in place of the results: entries by their kind, then the places in the text.
import { el, given } from "../dom.js";
import { contextOf } from "../context.js";
import { TEXT, number, shortened } from "../text.js";

const WORDS = TEXT.find;

/** Entries and places beyond this are counted, not listed. */
const LISTED = 100;

/** `at`: the place the reader stands at, or -1. `onPlace(index)` is called for a place that is chosen. */
export function foundView(text, { places, entries }, at, onPlace) {
  if (places.length + entries.length === 0) return [el("p", { class: "nothing" }, WORDS.nothing)];
  const groups = ["names", "quotes", "dates"].map((kind) => [TEXT.results[kind], entries.filter((entry) => entry.kind === kind)]);
  return [
    ...groups.map(([title, own]) => group(title, own.length, own.slice(0, LISTED).map(entryLine))),
    group(WORDS.inText, places.length, places.slice(0, LISTED).map((place, i) => placeLine(text, place, i, i === at, onPlace))),
  ];
}

function group(title, total, lines) {
  if (total === 0) return null;
  return el("section", { class: "result-group" }, el("h3", {}, title, " ", el("span", { class: "tally" }, number(total))), el("ul", { class: "found" }, lines));
}

const entryLine = ({ id, label }) => el("li", {}, el("a", { class: "to-text", href: `#${id}`, "data-open": id }, given(shortened(label, 120))));

const placeLine = (text, place, index, isHere, onPlace) =>
  el("li", {}, el("button", { type: "button", id: `page-found-${index}`, class: "found-place", "aria-current": isHere ? "true" : null, on: { click: () => onPlace(index) } },
    contextOf(text, place)));
