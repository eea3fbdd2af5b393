// What the form tells about an article that came in: where its title, authors, day and outlet were found, and what was set aside.
import { el } from "../dom.js";
import { TEXT, count, number } from "../text.js";
import { readTimex } from "../timex.js";

/** More blocks than this are not listed one by one. */
const MOST_LISTED = 300;

/** `page` is what was read of a web page, or null; `back` ({words, use}) leads to the text before, or is null; `onRestore(block)` takes a block in again. */
export function intakeNote(page, back, onRestore) {
  const way = back ? el("button", { type: "button", class: "quiet", id: "page-plain", on: { click: back.use } }, back.words) : null;
  if (!page) return way ? el("div", { class: "note" }, way) : null;
  const aside = page.blocks.filter(({ inside }) => !inside);
  return el("div", { class: "note" },
    el("p", {}, TEXT.intake.read),
    originsView(page),
    aside.length === 0 ? el("p", {}, TEXT.input.nothingAside) : el("details", {},
      el("summary", {}, TEXT.input.aside(number(aside.length))),
      el("ul", { class: "set-aside" }, aside.slice(0, MOST_LISTED).map((block) => el("li", {}, el("bdi", {}, block.text), " ",
        el("button", { type: "button", class: "quiet", "aria-label": TEXT.intake.restoreNamed(block.text.slice(0, 60)), on: { click: () => onRestore(block) } }, TEXT.intake.restore)))),
      aside.length > MOST_LISTED ? el("p", {}, TEXT.intake.more(count(aside.length - MOST_LISTED, "block"))) : null),
    way);
}

function originsView({ title, authors, published, source }) {
  const rows = [
    [TEXT.intake.title, title.value, title.from],
    [TEXT.intake.authors, authors.value.join(", "), authors.from],
    [TEXT.intake.published, published.value && readTimex(published.value), published.from],
    [TEXT.intake.source, source.value, source.from],
  ].filter(([, value]) => value);
  return rows.length === 0 ? null : el("dl", { class: "origins" }, rows.map(([name, value, from]) => [
    el("dt", {}, name), el("dd", {}, el("bdi", {}, value), " ", el("span", { class: "origin" }, TEXT.intake.from[from])),
  ]));
}

/** Offers to take a paste apart; `parts` are the texts of its articles. */
export function splitOffer(parts, onSplit) {
  return el("div", { class: "note split-offer" },
    el("p", {}, TEXT.intake.several(number(parts.length))),
    el("ol", { class: "set-aside" }, parts.slice(0, 20).map((part) => el("li", {}, el("bdi", {}, part.split("\n", 1)[0].slice(0, 100))))),
    el("button", { type: "button", id: "page-split-all", on: { click: onSplit } }, TEXT.intake.split(number(parts.length))));
}
