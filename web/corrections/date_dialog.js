// Correcting a date: another day or stretch of days, none that can be told, or no date at all.
import { el } from "../dom.js";
import { TEXT } from "../text.js";
import { readTimex } from "../timex.js";
import { field, openDialog } from "./dialog.js";
import * as log from "./log.js";
import { labelOf } from "./people.js";

const WORDS = TEXT.corrections;

/** `id`: "d3", the third date of the document. */
export function correctDate(article, id, onApply) {
  const date = article.document.dates[Number(id.slice(1)) - 1];
  const days = dayControl("page-correct", date.value);
  const was = WORDS.was.date(date.value === null ? null : readTimex(date.value));
  return openDialog({
    title: WORDS.correctTitle(labelOf(date.text)),
    choices: [
      {
        id: "day", label: WORDS.setDate, fields: days.nodes,
        read: () => { const { value, problem } = days.read(); return problem ? { problem } : { entry: log.setDate(article, date, value), was }; },
      },
      { id: "no-day", label: WORDS.noDay, fields: [], read: () => ({ entry: log.setDate(article, date, null), was }) },
      { id: "no-date", label: WORDS.removeDate, fields: [], read: () => ({ entry: log.removeDate(article, date), was }) },
    ],
    onApply,
  });
}

/** Fields for a day or several: {nodes, read}; `read()` gives {value} in TIMEX3 or {problem}. */
export function dayControl(prefix, value = null) {
  const [from, to] = (/^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.exec(value ?? "")?.[0] ?? "").split("/");
  const first = el("input", { type: "date", id: `${prefix}-first`, value: from ?? "" });
  const last = el("input", { type: "date", id: `${prefix}-last`, value: to ?? "" });
  return {
    nodes: [el("div", { class: "field-row" }, field(WORDS.firstDay, first), field(WORDS.lastDay, last))],
    read() {
      if (!first.value) return { problem: WORDS.problems.day };
      if (last.value && last.value < first.value) return { problem: WORDS.problems.order };
      return { value: last.value && last.value > first.value ? `${first.value}/${last.value}` : first.value };
    },
  };
}
