// Narrows the list of quotations by type, speaker, section and certainty. What is filtered out is hidden, not gone: choosing its mark in the
// text shows it.
import { el } from "../dom.js";
import { TEXT, isolated, number, shortened } from "../text.js";
import { certainty } from "../words.js";

const WORDS = TEXT.quotes;
const LEAST = [0, 0.5, 0.7, 0.85];

/** Controls for `quotes`, whose cards are in the `groups` beside them. `speakers`: [[key, name]], `speakersOf(quote)` the keys of one;
 *  `sectionOf(quote)` the kind of section in which it begins; `finish()` makes the cards of all groups. */
export function quoteFilter(quotes, groups, { speakers, speakersOf, sectionOf, finish }) {
  const byCard = new Map(quotes.map((quote) => [quote.id, quote]));
  const types = Object.keys(TEXT.quoteTypes).filter((type) => quotes.some((quote) => quote.type === type));
  const sections = [...new Set(quotes.map(sectionOf))];
  const off = new Set();
  const tell = el("p", { class: "note", role: "status" });

  const speaker = choice("page-filter-speaker", WORDS.speaker, [["", WORDS.any], ...speakers.map(([key, name]) => [key, isolated(shortened(name, 40))])]);
  const section = choice("page-filter-section", WORDS.section, [["", WORDS.any], ...sections.map((kind) => [kind, TEXT.sectionKinds[kind]])]);
  const least = choice("page-least-certain", WORDS.certainty, LEAST.map((value) => [String(value), value === 0 ? WORDS.any : WORDS.orBetter(certainty(value))]));

  function isShown(quote) {
    const certain = Number(least.control.value);
    return !off.has(quote.type) && (certain === 0 || (quote.score ?? 0) >= certain)
      && (speaker.control.value === "" || speakersOf(quote).includes(speaker.control.value))
      && (section.control.value === "" || sectionOf(quote) === section.control.value);
  }

  function apply() {
    finish();
    for (const { key, node } of groups) {
      const cards = [...node.querySelectorAll(".quote-card")];
      for (const card of cards) card.hidden = !isShown(byCard.get(card.id)) || (speaker.control.value !== "" && key !== speaker.control.value);
      node.hidden = cards.every((card) => card.hidden);
    }
    const left = quotes.filter(isShown).length;
    tell.textContent = left === quotes.length ? "" : WORDS.shown(number(left), number(quotes.length));
  }

  const typeButton = (type) => el("button", {
    type: "button", class: "legend-item", "aria-pressed": "true",
    on: {
      click: ({ currentTarget }) => {
        if (!off.delete(type)) off.add(type);
        currentTarget.setAttribute("aria-pressed", String(!off.has(type)));
        apply();
      },
    },
  }, TEXT.quoteTypes[type]);

  return el("div", { class: "quote-filter", role: "group", "aria-label": WORDS.filter, on: { change: apply } },
    types.length > 1 ? el("div", { class: "legend" }, types.map(typeButton)) : null,
    el("div", { class: "filter-fields" }, speakers.length > 1 ? speaker.nodes : null, sections.length > 1 ? section.nodes : null, least.nodes),
    tell);
}

function choice(id, label, options) {
  const control = el("select", { id }, options.map(([value, words]) => el("option", { value }, words)));
  return { control, nodes: el("div", { class: "filter-field" }, el("label", { for: id }, label), control) };
}

/** Brings a card back that a filter hides. */
export function unhide(card) {
  card.hidden = false;
  card.closest(".result-group").hidden = false;
}
