// Wires correcting: the buttons that open a dialog, undo and redo, and where the reader is led after a correction.
import { addMissed } from "./corrections/add_dialog.js";
import { correctDate } from "./corrections/date_dialog.js";
import { correctEntity } from "./corrections/entity_dialog.js";
import { added, redo, takenBack, undo } from "./corrections/history.js";
import { correctQuote } from "./corrections/quote_dialog.js";
import { anchorOfEntry, sentenceOf } from "./corrections/sentences.js";
import { byId } from "./dom.js";
import { currentArticle } from "./store.js";
import { TEXT } from "./text.js";

const WORDS = TEXT.corrections;
const DIALOGS = { e: correctEntity, q: (article, id, _, onApply) => correctQuote(article, id, onApply), d: (article, id, _, onApply) => correctDate(article, id, onApply) };

/** `cardElement(id)`: the card of an entry. */
export function createCorrecting(store, analyses, cardElement) {
  let pending = null;

  const article = () => currentArticle(store.get());

  function change(next, said, after) {
    pending = { said, after };
    analyses.correct(article().id, next);
  }

  function apply(entry) {
    change(added(article(), entry), WORDS.corrected(sentenceOf(entry)), () => focusEntry(entry));
  }

  const toButton = (...ids) => () => focusButton(...ids);
  const actions = {
    undo() {
      const last = article().corrections.at(-1);
      if (last) change(undo(article()), WORDS.undone(sentenceOf(last)), toButton("page-undo", "page-redo"));
    },
    redo() {
      const next = article().undone.at(-1);
      if (next) change(redo(article()), WORDS.redone(sentenceOf(next)), toButton("page-redo", "page-undo"));
    },
    "take-back"({ index }) {
      const entry = article().corrections[Number(index)];
      if (entry) change(takenBack(article(), Number(index)), WORDS.undone(sentenceOf(entry)), toButton("page-undo", "page-redo"));
    },
  };

  /** The entry that the corrected words belong to now: its card gets the focus, or its tab where the entry is gone. */
  function focusEntry(correction) {
    const card = cardOf(article().document, correction);
    const tab = { e: "names", q: "quotes", d: "dates" }[card?.[0]];
    if (tab) store.set({ tab });
    (cardElement(card) ?? byId(`page-tab-${store.get().tab}`))?.focus({ preventScroll: true });
  }

  function focusButton(...ids) {
    const button = ids.map(byId).find((one) => one && !one.disabled && one.offsetParent);
    (button ?? byId(`page-tab-${store.get().tab}`))?.focus({ preventScroll: true });
  }

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-correct], [data-do]");
    if (!button || !article()?.document) return;
    const { correct, mark, do: action } = button.dataset;
    if (action) actions[action]?.(button.dataset);
    else DIALOGS[correct[0]](article(), correct, mark ?? null, apply);
  });

  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !article()?.document) return;
    if (event.target.closest("input, textarea, select, dialog")) return;
    const key = event.key.toLowerCase();
    const action = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
    if (!action) return;
    event.preventDefault();
    actions[action]();
  });

  return {
    /** Opens the dialog for missed words; `selected` is {start, end} or null. */
    addMissed: (selected) => addMissed(article(), selected, apply),
    /** To be called when a new analysis is drawn: the sentence to say, and the focus is set. Null if no correction led to it. */
    settle() {
      const done = pending;
      pending = null;
      if (!done) return null;
      done.after();
      return done.said;
    },
  };
}

/** The id of the entry that the words of `correction` belong to in `document`, or null. */
function cardOf(document, correction) {
  const { start } = anchorOfEntry(correction);
  if (correction.quote || correction.content) return document.quotes.find(({ content }) => content[0].start === start)?.id ?? null;
  if (!correction.date) return document.mentions.find((one) => one.start === start)?.entity ?? null;
  const date = document.dates.findIndex((one) => one.start === start);
  return date < 0 ? null : `d${date + 1}`;
}
