// The dates of a document: the phrase, the day it stands for, what it was counted from, and the rule.
import { el } from "../dom.js";
import { readTimex } from "../timex.js";

const TYPE_WORDS = { DATE: null, TIME: "time of day", DURATION: "length of time", SET: "repeated" };

export function datesView(document) {
  if (document.dates.length === 0) return [el("p", { class: "nothing" }, "No dates were found in this article.")];
  return [
    el("section", { class: "result-group" },
      el("h3", {}, "In the order of the text ", el("span", { class: "tally" }, String(document.dates.length))),
      el("ol", { class: "cards" }, document.dates.map((date, i) => dateCard(document, date, `d${i + 1}`)))),
  ];
}

function dateCard(document, date, id) {
  return el("li", { class: "card date-card", id, tabindex: "-1" },
    el("p", { class: "date-phrase" }, el("a", { class: "to-text", href: `#text-${id}`, "data-show": id }, `“${date.text}”`)),
    date.value === null
      ? el("p", { class: "date-value unresolved" }, "not resolved")
      : el("p", { class: "date-value" }, readTimex(date.value)),
    el("p", { class: "date-reason" },
      [TYPE_WORDS[date.type], anchorWords(document, date)].filter(Boolean).map((words) => el("span", {}, words)),
      el("span", {}, "rule ", el("code", {}, date.rule)),
      date.value === null ? null : el("code", {}, date.value)));
}

function anchorWords(document, date) {
  if (date.value === null && document.published === null) return "the publication date is missing";
  if (date.value === null) return "the text does not say which";
  if (date.anchor === "published") return "counted from publication";
  return date.anchor ? `counted from ${readTimex(date.anchor)}` : "";
}
