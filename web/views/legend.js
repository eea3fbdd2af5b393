// The buttons above the text: each shows how a kind of mark looks and switches it off and on.
import { el } from "../dom.js";
import { TEXT } from "../text.js";
import { KINDS, kindOf } from "../words.js";

/** `hidden` is the set of kinds switched off; `onToggle(kind)` is called for a press. Kinds that don't occur are left out. */
export function legend(document, hidden, onToggle) {
  const numbers = countKinds(document);
  const buttons = KINDS.filter(({ kind }) => numbers.get(kind) > 0).map(({ kind }) =>
    el("button", {
      type: "button",
      id: `page-legend-${kind}`,
      class: "legend-item",
      "aria-pressed": String(!hidden.has(kind)),
      on: { click: () => onToggle(kind) },
    }, el("span", { class: `sample ${kind}` }, TEXT.kinds[kind])),
  );
  if (buttons.length === 0) return null;
  return el("div", { class: "legend", role: "group", "aria-label": TEXT.text.marks }, buttons);
}

function countKinds(document) {
  const numbers = new Map([["quote", document.quotes.length], ["date", document.dates.length]]);
  for (const { type } of document.mentions) numbers.set(kindOf(type), (numbers.get(kindOf(type)) ?? 0) + 1);
  return numbers;
}
