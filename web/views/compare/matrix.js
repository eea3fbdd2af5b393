// Who is named where: a row for each name, a column for each article, in each cell how often; every number leads to the words.
import { byColumn, countIn } from "../../compare/model.js";
import { letterBadge, wordsLink } from "../../compare/links.js";
import { inSteps } from "../../compare/more.js";
import { el, given } from "../../dom.js";
import { TEXT, count, isolated, number } from "../../text.js";
import { KINDS, kindOf } from "../../words.js";

const ROWS = 60;

/** Kinds of names in the order of the table. */
export const NAME_KINDS = KINDS.filter(({ types }) => types.length > 0);

/** The rows that pass `filter` ({kinds: Set, spread, find}): those in most articles first, then those named most often. */
export function rowsOf(model, shown, { kinds, spread, find }) {
  const wanted = find.trim().toLocaleLowerCase();
  return model.comparison.entities
    .map((entity) => {
      const cells = byColumn(model, entity.members, shown);
      return { entity, cells, total: cells.reduce((sum, [column, members]) => sum + countIn(column, members), 0) };
    })
    .filter(({ entity, cells }) => cells.length > 0 && kinds.has(kindOf(entity.type)) &&
      (spread === "all" || (spread === "several" ? cells.length > 1 : cells.length === 1)) &&
      (wanted === "" || formsOf(cells).some((form) => form.toLocaleLowerCase().includes(wanted))))
    .sort((a, b) => b.cells.length - a.cells.length || b.total - a.total);
}

const formsOf = (cells) => cells.flatMap(([column, members]) => members.flatMap(({ entity }) => column.entities.get(entity).aliases));

export function matrixView(model, shown, filter) {
  const rows = rowsOf(model, shown, filter);
  const columns = model.columns.filter(({ id }) => shown.has(id));
  if (rows.length === 0) return [el("p", { class: "nothing" }, TEXT.compare.names.none)];
  const parts = NAME_KINDS.map(({ kind }) => ({ label: TEXT.kinds[kind], rows: rows.filter(({ entity }) => kindOf(entity.type) === kind) })).filter((part) => part.rows.length > 0);
  const buttons = [];
  const bodies = parts.map(({ label, rows: own }) => {
    const body = el("tbody", {}, el("tr", { class: "matrix-kind" },
      el("td", { colSpan: columns.length + 1 }, label, " ", el("span", { class: "tally" }, number(own.length)))));
    const more = inSteps(body, own, ROWS, (row) => [rowNode(row, columns)], (left) => `${label}: ${TEXT.compare.names.more(number(left))}`);
    if (more) buttons.push(more);
    return body;
  });
  return [
    el("div", { class: "matrix-frame", tabindex: "0", role: "region", "aria-label": TEXT.compare.names.caption },
      el("table", { class: "matrix" },
        el("caption", { class: "visually-hidden" }, TEXT.compare.names.caption),
        el("thead", {}, el("tr", {},
          el("th", { scope: "col" }, TEXT.compare.names.name),
          columns.map((column) => el("th", { scope: "col" }, letterBadge(column))))),
        bodies)),
    ...buttons,
  ];
}

function rowNode({ entity, cells }, columns) {
  const at = new Map(cells.map(([column, members]) => [column.id, members]));
  return el("tr", {},
    el("th", { scope: "row" }, nameNode(entity, cells)),
    columns.map((column) => cellNode(entity, column, at.get(column.id))));
}

/** The name; where articles write it differently, what each writes and why it was taken as one. */
function nameNode(entity, cells) {
  const name = el("span", { class: `sample ${kindOf(entity.type)}` }, given(entity.name));
  const names = cells.flatMap(([column, members]) => members.map(({ entity: id }) => column.entities.get(id).name));
  if (names.every((one) => one === names[0])) return name;
  return el("details", { class: "matrix-why" },
    el("summary", {}, name),
    el("ul", {}, cells.map(([column, members]) => el("li", {}, letterBadge(column), " ",
      given(members.map(({ entity: id }) => column.entities.get(id).name).join(TEXT.comma))))),
    entity.why ? el("p", {}, entity.why) : null);
}

function cellNode(entity, column, members) {
  if (!members) return el("td", { class: "matrix-none" }, el("span", { class: "visually-hidden" }, TEXT.compare.names.noneHere));
  const times = countIn(column, members);
  const size = times > 4 ? "many" : times > 1 ? "some" : "few";
  return el("td", {}, wordsLink(column, members[0].entity, entity.id, {
    class: `matrix-count is-${size}`,
    "aria-label": TEXT.compare.names.mentions(isolated(entity.name), count(times, "mention"), column.letter),
  }, number(times)));
}
