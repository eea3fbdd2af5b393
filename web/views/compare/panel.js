// The comparison: which articles are compared, its parts, and the filters of the part that is shown.
import { el, given, replace } from "../../dom.js";
import { TEXT, count, isolated } from "../../text.js";
import { daysView } from "./days.js";
import { NAME_KINDS, matrixView } from "./matrix.js";
import { onlyView } from "./only.js";
import { quotationsView, speakersOf } from "./quotations.js";
import { sharedView } from "./shared.js";
import { versionsOf, versionsView } from "./versions.js";

/** What the reader has chosen to see; it outlives the panel, so the way back from an article finds the comparison as it was. */
export const createChoice = () => ({
  part: "names", off: new Set(), kinds: new Set(NAME_KINDS.map(({ kind }) => kind)), spread: "all", find: "", speaker: "", relation: "",
});

const PARTS = [
  { id: "names", view: matrixView, filters: (draw) => [kindButtons(draw), spreadSelect(draw), findField(draw)] },
  { id: "quotes", view: quotationsView, filters: (draw) => [speakerSelect(draw), relationSelect(draw)] },
  { id: "days", view: daysView, filters: (draw) => [spreadSelect(draw)] },
  { id: "shared", view: sharedView, filters: () => [] },
  { id: "only", view: onlyView, filters: (draw) => [kindButtons(draw)] },
  { id: "versions", view: versionsView, filters: () => [], when: (model, shown) => versionsOf(model, shown).length > 0 },
];

/** Draws the comparison of `model` into `root` as `choice` says, and again whenever the reader changes the choice. */
export function drawComparison(root, model, choice) {
  const shownIds = () => new Set(model.columns.map(({ id }) => id).filter((id) => !choice.off.has(id)));
  const filters = el("div", { class: "compare-filters" });
  const body = el("div", { class: "compare-body" });
  const parts = el("nav", { class: "compare-parts", "aria-label": TEXT.compare.partsLabel });

  function drawBody() {
    const shown = shownIds();
    const part = PARTS.find(({ id }) => id === choice.part);
    replace(body, shown.size < 2 ? el("p", { class: "nothing" }, TEXT.compare.fewest) : part.view(model, shown, choice));
  }
  const draw = { model, choice, shown: shownIds, body: drawBody };

  function drawPart() {
    const shown = shownIds();
    const there = PARTS.filter(({ when }) => !when || when(model, shown));
    if (!there.some(({ id }) => id === choice.part)) choice.part = "names";
    replace(parts, there.map(({ id }) => el("button", {
      type: "button", id: `page-compare-part-${id}`, "aria-current": id === choice.part ? "true" : null,
      on: { click: () => { choice.part = id; drawPart(); } },
    }, TEXT.compare.parts[id])));
    replace(filters, PARTS.find(({ id }) => id === choice.part).filters(draw));
    drawBody();
  }

  root.replaceChildren(
    el("h2", { class: "visually-hidden" }, TEXT.compare.title),
    el("p", { class: "compare-intro" }, TEXT.compare.intro(count(model.columns.length, "article"))),
    articleButtons(model, choice, drawPart), parts, filters, body);
  drawPart();
}

function toggle(set, value, button) {
  if (!set.delete(value)) set.add(value);
  button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
}

function articleButtons(model, choice, drawPart) {
  return el("ul", { class: "compared-articles", "aria-label": TEXT.compare.articles }, model.columns.map((column) => el("li", {},
    el("button", {
      type: "button", class: "compared-article", id: `page-compare-article-${column.id}`, "aria-pressed": String(!choice.off.has(column.id)),
      on: { click: ({ currentTarget }) => { toggle(choice.off, column.id, currentTarget); drawPart(); } },
    },
      el("span", { class: "letter" }, column.letter), " ",
      el("span", { class: "compared-name" }, column.source ? el("span", { class: "compared-source" }, given(column.source)) : null, given(column.name))))));
}

const kindButtons = ({ choice, body, model }) => el("div", { class: "legend", role: "group", "aria-label": TEXT.compare.names.kinds },
  NAME_KINDS.filter(({ types }) => model.comparison.entities.some(({ type }) => types.includes(type))).map(({ kind }) => el("button", {
    type: "button", class: "legend-item", "aria-pressed": String(choice.kinds.has(kind)),
    on: { click: ({ currentTarget }) => { toggle(choice.kinds, kind, currentTarget); body(); } },
  }, el("span", { class: `sample ${kind}` }, TEXT.kinds[kind]))));

function field(id, label, control) {
  return el("p", { class: "compare-field" }, el("label", { for: id }, label), control);
}

function select(id, label, options, chosen, onChoose) {
  const values = options.map(([value]) => value);
  return field(id, label, el("select", { id, on: { change: ({ target }) => onChoose(target.value) } },
    options.map(([value, words]) => el("option", { value, selected: value === (values.includes(chosen) ? chosen : values[0]) }, words))));
}

const spreadSelect = ({ choice, body }) => select("page-compare-spread", choice.part === "days" ? TEXT.compare.days.spread : TEXT.compare.names.spread,
  Object.entries(TEXT.compare.names.spreads), choice.spread, (value) => { choice.spread = value; body(); });

const findField = ({ choice, body }) => field("page-compare-find", TEXT.compare.names.find, el("input", {
  type: "search", id: "page-compare-find", value: choice.find, autocomplete: "off", spellcheck: false,
  on: { input: ({ target }) => { choice.find = target.value; body(); } },
}));

function speakerSelect({ choice, body, model, shown }) {
  const speakers = speakersOf(model, shown()).filter(({ speaker }) => speaker).map(({ speaker }) => [speaker.id, isolated(speaker.name)]);
  if (!speakers.some(([id]) => id === choice.speaker)) choice.speaker = "";
  return select("page-compare-speaker", TEXT.compare.quotes.speaker, [["", TEXT.compare.quotes.anySpeaker], ...speakers], choice.speaker,
    (value) => { choice.speaker = value; body(); });
}

const relationSelect = ({ choice, body }) => select("page-compare-relation", TEXT.compare.quotes.relation,
  [["", TEXT.compare.quotes.anyRelation], ...Object.entries(TEXT.compare.quotes.relations)], choice.relation,
  (value) => { choice.relation = value; body(); });
