// A picture at the top of each tab, drawn when it is opened: who is named with whom, how much is quoted of whom, the days of the article.
import { el, given } from "../dom.js";
import { arcPicture, fitName } from "../pictures/arcs.js";
import { firstDay } from "../pictures/days.js";
import { svg } from "../pictures/svg.js";
import { timelinePicture } from "../pictures/timeline.js";
import { namedTogether } from "../pictures/together.js";
import { quotedWords } from "../pictures/quoted_words.js";
import { TEXT, count, isolated, number } from "../text.js";
import { readTimex } from "../timex.js";

const WIDTH = 340;

/** Fewer than this are said sooner than drawn. */
const LEAST = 2;

function picture(id, title, draw) {
  const content = el("div", { class: "picture-frame" });
  const fill = () => { if (content.childElementCount === 0) content.append(...draw()); };
  return el("details", { class: "picture", id: `page-picture-${id}`, on: { toggle: fill } }, el("summary", {}, title), content);
}

const svgLink = (props, label, ...shapes) => svg("a", { ...props, class: `${props.class} picture-link`, "aria-label": label }, svg("title", {}, label), shapes);

export function togetherPicture(document) {
  const { names, pairs } = namedTogether(document);
  if (pairs.length < LEAST) return null;
  const { title, label, caption, pair, sentences, pairWords, arc } = TEXT.pictures.together;
  const name = (at) => names[at].name;
  return picture("together", title, () => [
    arcPicture(names.map((entity) => fitName(entity.name, WIDTH)), pairs.map((one) => ({ ...one, weight: one.sentences })), WIDTH, label, (kind, i, ...shapes) =>
      (kind === "name"
        ? svgLink({ class: "arc-name-link", href: `#${names[i].id}`, "data-show": names[i].id }, name(i), shapes)
        : svgLink({ class: "arc-link", href: `#${pairs[i].entity}`, "data-show": pairs[i].entity, "data-mark": pairs[i].mark },
          arc(isolated(name(pairs[i].one)), isolated(name(pairs[i].other)), count(pairs[i].sentences, "sentence")), shapes))),
    el("details", { class: "picture-table" }, el("summary", {}, caption),
      table([pair, sentences], pairs.map((one) => [
        el("a", { class: "to-text", href: `#${one.entity}`, "data-show": one.entity, "data-mark": one.mark }, given(pairWords(name(one.one), name(one.other)))),
        number(one.sentences)]), caption)),
  ]);
}

export function quotedPicture(document) {
  const rows = quotedWords(document);
  if (rows.length < LEAST) return null;
  const { title, caption, speaker, picture: share, words, key, nobody, bar } = TEXT.pictures.bars;
  const most = Math.max(...rows.map(({ direct, indirect }) => direct + indirect));
  return picture("quoted", title, () => [
    table([speaker, share, words], rows.map(({ name, first, direct, indirect }) => [
      el("a", { class: "to-text", href: `#${first}`, "data-show": first }, given(name ?? nobody)),
      barPicture(direct / most, indirect / most, bar(number(direct), number(indirect))),
      number(direct + indirect)]), caption, "bars"),
    el("p", { class: "note" }, key),
  ]);
}

const barPicture = (direct, indirect, label) => svg("svg", { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": label },
  svg("rect", { class: "bar-direct", x: 0, y: 0, width: 100 * direct, height: 10 }),
  svg("rect", { class: "bar-indirect", x: 100 * direct, y: 0, width: 100 * indirect, height: 10 }));

export function daysPicture(document) {
  const days = new Map();
  document.dates.forEach(({ value, text }, i) => {
    const day = firstDay(value);
    if (day !== null && !days.has(value)) days.set(value, { day, value, text, id: `d${i + 1}` });
  });
  if (days.size < LEAST) return null;
  const rows = [...days.values()].sort((a, b) => a.day - b.day).slice(0, 60);
  const { title, label, mark } = TEXT.pictures.days;
  return picture("days", title, () => [
    timelinePicture(rows.map(({ day, value, text, id }) => ({ day, label: readTimex(value), note: text.length > 18 ? `${text.slice(0, 17)}${TEXT.ellipsis}` : text, dots: [{ lane: 0, text, value, id }] })), [""], label, ({ text, value, id }, ...shapes) =>
      svgLink({ class: "timeline-link", href: `#${id}`, "data-show": id }, mark(readTimex(value), isolated(text)), shapes), 130),
  ]);
}

function table(heads, rows, caption, name = "") {
  return el("table", { class: name },
    el("caption", { class: "visually-hidden" }, caption),
    el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, rows.map(([head, ...cells]) => el("tr", {}, el("th", { scope: "row" }, head), cells.map((cell) => el("td", {}, cell))))));
}
