// Correcting a name: called otherwise, of another kind, one with another entry, partly somebody else, no name at all.
import { el } from "../dom.js";
import { TEXT } from "../text.js";
import { contextOf } from "../context.js";
import { joinWords } from "../words.js";
import { choiceOf, field, openDialog } from "./dialog.js";
import * as log from "./log.js";
import { entityOptions, labelOf, typeOptions } from "./people.js";

const WORDS = TEXT.corrections;
const NEW = "new";

/** `mark`: the mention the reader stands at, ticked among those that are somebody else. */
export function correctEntity(article, id, mark, onApply) {
  const entity = article.document.entities.find((one) => one.id === id);
  const choices = [renameChoice, retypeChoice, mergeChoice, splitChoice, removeChoice].map((make) => make(article, entity, mark)).filter(Boolean);
  return openDialog({ title: WORDS.correctTitle(labelOf(entity.name)), choices, onApply });
}

function renameChoice(article, { id, name }) {
  const input = el("input", { type: "text", id: "page-correct-name", value: name, autocomplete: "off", maxLength: 300 });
  return {
    id: "rename", label: WORDS.rename, fields: [field(WORDS.name, input)],
    read: () => (input.value.trim() === "" || input.value.trim() === name
      ? { problem: WORDS.problems.name }
      : { entry: log.rename(article, id, input.value.trim()), was: WORDS.was.rename(labelOf(name)) }),
  };
}

function retypeChoice(article, { id, type }) {
  const select = choiceOf("page-correct-kind", typeOptions().filter(([one]) => one !== type));
  return {
    id: "retype", label: WORDS.retype, fields: [field(WORDS.kind, select)],
    read: () => (select.value ? { entry: log.retype(article, id, select.value), was: WORDS.was.retype(TEXT.types[type]) } : { problem: WORDS.problems.choose }),
  };
}

function mergeChoice(article, { id, name }) {
  const options = entityOptions(article.document, (one) => one.id !== id);
  if (options.length === 0) return null;
  const select = choiceOf("page-correct-same", options);
  return {
    id: "merge", label: WORDS.merge, fields: [field(WORDS.sameAs, select), el("p", { class: "note" }, WORDS.mergeNote(labelOf(name)))],
    read: () => (select.value
      ? { entry: log.merge(article, id, [select.value]), was: WORDS.was.merge(select.selectedOptions[0].textContent) }
      : { problem: WORDS.problems.entry }),
  };
}

function splitChoice(article, entity, mark) {
  const own = article.document.mentions.filter((one) => one.entity === entity.id).sort((a, b) => a.start - b.start);
  if (own.length < 2) return null;
  const boxes = own.map((mention) => el("input", { type: "checkbox", value: mention.id, checked: mention.id === mark }));
  const to = choiceOf("page-correct-to", [[NEW, WORDS.newEntry], ...entityOptions(article.document, ({ id }) => id !== entity.id)], NEW);
  return {
    id: "split", label: WORDS.split,
    fields: [
      el("div", { class: "field", role: "group", "aria-label": WORDS.mentions },
        el("ul", { class: "correct-places" }, own.map((mention, i) => el("li", {}, el("label", {}, boxes[i], " ", contextOf(article.text, mention)))))),
      field(WORDS.splitTo, to),
    ],
    read() {
      const chosen = own.filter((_, i) => boxes[i].checked);
      if (chosen.length === 0 || chosen.length === own.length) return { problem: WORDS.problems.mentions };
      const entry = log.split(article, chosen, to.value === NEW ? null : to.value || null);
      return { entry, was: WORDS.was.split(labelOf(entity.name), joinWords(chosen[0])) };
    },
  };
}

const removeChoice = (article, { id, type }) => ({
  id: "remove", label: WORDS.remove, fields: [],
  read: () => ({ entry: log.remove(article, id), was: WORDS.was.remove(TEXT.types[type]) }),
});
