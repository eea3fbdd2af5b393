// The days all articles tell of: a picture with a lane for each article, beside it a table with the sentences; where one phrase means
// different days, that comes first.
import { letterBadge, wordsLink } from "../../compare/links.js";
import { byColumn, sentenceAround } from "../../compare/model.js";
import { inSteps } from "../../compare/more.js";
import { el } from "../../dom.js";
import { firstDay } from "../../pictures/days.js";
import { svg } from "../../pictures/svg.js";
import { timelinePicture } from "../../pictures/timeline.js";
import { TEXT, number } from "../../text.js";
import { readTimex } from "../../timex.js";

const ROWS = 60;

/** More lanes than this are no picture; the table tells them all. */
const MOST_LANES = 24;

export function daysView(model, shown, { spread }) {
  const rows = model.comparison.timeline
    .map(({ value, members }) => ({ value, day: firstDay(value), cells: byColumn(model, members, shown) }))
    .filter(({ day, cells }) => day !== null && cells.length > 0 && (spread === "all" || (spread === "several" ? cells.length > 1 : cells.length === 1)))
    .sort((a, b) => a.day - b.day);
  const conflicts = conflictsNode(model, shown);
  if (rows.length === 0) return [conflicts, el("p", { class: "nothing" }, TEXT.compare.days.none)];
  const columns = model.columns.filter(({ id }) => shown.has(id));
  return [conflicts, el("div", { class: "days" }, columns.length > MOST_LANES ? null : pictureNode(rows, columns), tableNode(rows))];
}

function pictureNode(rows, columns) {
  const drawn = rows.slice(0, ROWS).map(({ value, day, cells }) => ({
    day,
    label: readTimex(value),
    dots: cells.map(([column, members]) => ({ lane: columns.indexOf(column), column, members, label: TEXT.compare.days.mark(readTimex(value), column.letter) })),
  }));
  const link = ({ column, members, label }, ...shapes) => svg("a", {
    href: `#${column.id}/d${members[0].date + 1}`, id: `page-compare-dot-${column.id}-${members[0].date}`, class: "timeline-link",
    "data-article": column.id, "data-show": `d${members[0].date + 1}`, "aria-label": label,
  }, svg("title", {}, label), shapes);
  return el("div", { class: "days-picture", tabindex: "0", role: "region", "aria-label": TEXT.compare.days.picture },
    timelinePicture(drawn, columns.map(({ letter }) => letter), TEXT.compare.days.picture, link));
}

function tableNode(rows) {
  const body = el("tbody", {});
  const more = inSteps(body, rows, ROWS, (row) => [rowNode(row)], (left) => TEXT.compare.days.more(number(left)));
  return el("div", { class: "days-table" },
    el("table", {},
      el("caption", { class: "visually-hidden" }, TEXT.compare.days.caption),
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, TEXT.compare.days.day), el("th", { scope: "col" }, TEXT.compare.days.words))),
      body), more);
}

function rowNode({ value, cells }) {
  return el("tr", {},
    el("th", { scope: "row" }, readTimex(value)),
    el("td", {}, el("ul", { class: "day-sentences" }, cells.map(([column, members]) => sentenceNode(column, members[0].date)))));
}

function sentenceNode(column, date) {
  const own = column.document.dates[date];
  const { before, words, after } = sentenceAround(column, own.start, own.end);
  return el("li", {}, letterBadge(column), " ",
    wordsLink(column, `d${date + 1}`, "day", { class: "to-text" }, before, el("strong", {}, words), after));
}

function conflictsNode(model, shown) {
  const conflicts = (model.comparison.conflicts ?? [])
    .map(({ members }) => byColumn(model, members, shown))
    .filter((cells) => cells.length > 1);
  if (conflicts.length === 0) return null;
  return el("section", { class: "conflicts" },
    el("h3", {}, TEXT.compare.days.conflicts, " ", el("span", { class: "tally" }, number(conflicts.length))),
    el("p", { class: "note" }, TEXT.compare.days.conflictNote),
    el("ul", {}, conflicts.map((cells, i) => el("li", { class: "conflict" }, cells.map(([column, members]) => {
      const own = column.document.dates[members[0].date];
      return el("p", {}, letterBadge(column), " ",
        wordsLink(column, `d${members[0].date + 1}`, `conflict-${i}`, { class: "to-text" }, TEXT.quoted(own.text)), " ",
        el("span", { class: "conflict-day" }, own.value === null ? TEXT.dates.unresolved : readTimex(own.value)));
    })))));
}
