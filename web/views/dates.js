// The dates of a document: the phrase, the day it stands for, what it was counted from, and the rule.
import { el, given } from "../dom.js";
import { TEXT, number, shortened } from "../text.js";
import { readTimex } from "../timex.js";
import { ruleWords } from "../words.js";
import { codes } from "./codes.js";
import { correctButton } from "./correct_button.js";

/** Fills `panel` entry by entry. */
export function* datesView(panel, { document }) {
  if (document.dates.length === 0) return panel.append(el("p", { class: "nothing" }, TEXT.dates.none));
  const cards = el("ol", { class: "cards" });
  panel.append(el("section", { class: "result-group" },
    el("h3", {}, TEXT.dates.inOrder, " ", el("span", { class: "tally" }, number(document.dates.length))), cards));
  for (const [i, date] of document.dates.entries()) {
    cards.append(dateCard(document, date, `d${i + 1}`));
    yield;
  }
}

function dateCard(document, date, id) {
  return el("li", { class: "card date-card", id, tabindex: "-1" },
    el("p", { class: "date-phrase" }, el("a", { class: "to-text", href: `#text-${id}`, "data-show": id }, given(TEXT.quoted(date.text)))),
    date.value === null
      ? el("p", { class: "date-value unresolved" }, TEXT.dates.unresolved)
      : el("p", { class: "date-value" }, readTimex(date.value)),
    el("p", { class: "date-reason" }, [TEXT.dates.types[date.type], reason(document, date)].filter(Boolean).map((words) => el("span", {}, words))),
    codes(date.text, date.type, date.value, date.anchor, date.rule),
    correctButton(id, shortened(date.text)));
}

function reason(document, date) {
  if (date.value === null) return document.published === null ? TEXT.dates.noPublished : TEXT.dates.notSaid;
  const rule = ruleWords("dates", date.rule);
  return date.anchor && date.anchor !== "published" ? TEXT.dates.from(rule, readTimex(date.anchor)) : rule;
}
