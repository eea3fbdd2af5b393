// Narrows the list of quotations by type and certainty. What is filtered out is hidden, not gone: choosing its mark in the text shows it.
import { el } from "../dom.js";
import { TEXT, number } from "../text.js";
import { certainty } from "../words.js";

const LEAST = [0, 0.5, 0.7, 0.85];

/** Controls for `quotes`, whose cards are in the `groups` beside them. */
export function quoteFilter(quotes, groups) {
  const byCard = new Map(quotes.map((quote) => [quote.id, quote]));
  const types = Object.keys(TEXT.quoteTypes).filter((type) => quotes.some((quote) => quote.type === type));
  const off = new Set();
  let least = 0;
  const shown = ({ type, score }) => !off.has(type) && (least === 0 || (score ?? 0) >= least);
  const tell = el("p", { class: "note", role: "status" });

  function apply() {
    for (const group of groups) {
      const cards = [...group.querySelectorAll(".quote-card")];
      for (const card of cards) card.hidden = !shown(byCard.get(card.id));
      group.hidden = cards.length > 0 && cards.every((card) => card.hidden);
    }
    const left = quotes.filter(shown).length;
    tell.textContent = left === quotes.length ? "" : TEXT.quotes.shown(number(left), number(quotes.length));
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

  return el("div", { class: "quote-filter", role: "group", "aria-label": TEXT.quotes.filter },
    el("div", { class: "legend" }, types.map(typeButton)),
    el("label", { for: "page-least-certain" }, TEXT.quotes.certainty),
    el("select", { id: "page-least-certain", on: { change: ({ target }) => { least = Number(target.value); apply(); } } },
      LEAST.map((value) => el("option", { value: String(value) }, value === 0 ? TEXT.quotes.any : TEXT.quotes.orBetter(certainty(value))))),
    tell);
}

/** Brings a card back that a filter hides. */
export function unhide(card) {
  card.hidden = false;
  card.closest(".result-group").hidden = false;
}
