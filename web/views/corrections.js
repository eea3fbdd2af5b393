// The corrections of an article: what each did and why it was needed, each taken back alone, the last undone and done again.
import { el, given } from "../dom.js";
import { sentenceOf } from "../corrections/sentences.js";
import { TEXT, isolated } from "../text.js";

const WORDS = TEXT.corrections;

/** Fills `panel` entry by entry. */
export function* correctionsView(panel, { corrections, undone, document }) {
  const failed = new Map(document.warnings.filter(({ code }) => code === "correction_not_applied").map((warning) => [warning.correction, warning.message]));
  const cards = el("ol", { class: "cards" });
  panel.append(historyButtons({ corrections, undone }),
    corrections.length === 0 ? el("p", { class: "nothing" }, WORDS.none) : el("section", { class: "result-group" }, el("h3", {}, WORDS.list), cards));
  for (const [i, entry] of corrections.entries()) {
    cards.append(card(entry, i, failed.get(i)));
    yield;
  }
}

export const historyButtons = ({ corrections, undone }) =>
  el("div", { class: "history" },
    el("button", { type: "button", id: "page-undo", "data-do": "undo", disabled: corrections.length === 0 }, WORDS.undo),
    el("button", { type: "button", id: "page-redo", "data-do": "redo", disabled: undone.length === 0 }, WORDS.redo));

function card(entry, index, problem) {
  const sentence = sentenceOf(entry);
  return el("li", { class: "card correction-card" },
    el("p", { class: "correction" }, sentence),
    entry.reason ? el("p", { class: "note" }, WORDS.why, " ", given(String(entry.reason))) : null,
    problem ? el("p", { class: "problem" }, WORDS.notApplied, " ", given(problem)) : null,
    el("button", { type: "button", class: "quiet take-back", "data-do": "take-back", "data-index": String(index) },
      WORDS.takeBack, el("span", { class: "visually-hidden" }, ` ${isolated(sentence)}`)));
}
