// Adding what was missed: a name, a quotation or a date, by words that were selected in the article or are typed here.
import { el, replace } from "../dom.js";
import { TEXT } from "../text.js";
import { contextOf } from "../context.js";
import { dayControl } from "./date_dialog.js";
import { choiceOf, field, openDialog } from "./dialog.js";
import * as log from "./log.js";
import { entityOptions, speakerControl, typeOptions } from "./people.js";
import { placesOf } from "./places.js";

const WORDS = TEXT.corrections;
const NEW = "new";

/** `selected`: {start, end} in the text, or null. */
export function addMissed(article, selected, onApply) {
  const words = wordsControl(article.text, selected);
  const choices = [nameChoice, quoteChoice, dateChoice].map((make) => make(article, words));
  return openDialog({ title: WORDS.addTitle, question: WORDS.addWhat, lead: words.nodes, choices, chosen: "add-name", onApply });
}

/** The field for the words and the list of the places where they stand: {nodes, places}. */
function wordsControl(text, selected) {
  const input = el("input", { type: "text", id: "page-correct-words", autocomplete: "off", spellcheck: false, "aria-describedby": "page-correct-words-note" });
  const list = el("div", { class: "field", role: "group", "aria-label": WORDS.wordsPlaces });
  let places = [];
  let boxes = [];
  const draw = () => {
    boxes = places.map((place) => el("input", { type: "checkbox", checked: selected === null || place.start === selected.start }));
    const items = places.map((place, i) => el("li", {}, el("label", {}, boxes[i], " ", contextOf(text, place))));
    replace(list, places.length > 0 ? el("ul", { class: "correct-places" }, items) : input.value ? el("p", { class: "note" }, WORDS.notThere) : null);
  };
  input.addEventListener("input", () => {
    selected = null;
    places = placesOf(text, input.value);
    draw();
  });
  if (selected) {
    input.value = text.slice(selected.start, selected.end);
    places = placesOf(text, input.value, selected);
    draw();
  }
  return {
    nodes: [field(WORDS.words, input, el("p", { class: "note", id: "page-correct-words-note" }, WORDS.wordsNote), list)],
    read() {
      if (places.length === 0) return { problem: WORDS.problems.words };
      const chosen = places.filter((_, i) => boxes[i].checked);
      return chosen.length > 0 ? { chosen } : { problem: WORDS.problems.places };
    },
  };
}

function nameChoice(article, words) {
  const to = choiceOf("page-correct-stands-for", [[NEW, WORDS.somebodyNew], ...entityOptions(article.document)], NEW);
  const type = choiceOf("page-correct-new-kind", typeOptions(), "person");
  const typeField = field(WORDS.kind, type);
  to.addEventListener("change", () => { typeField.hidden = to.value !== NEW; });
  return {
    id: "add-name", label: WORDS.addName, fields: [field(WORDS.belongsTo, to), typeField],
    read() {
      const { chosen, problem } = words.read();
      if (problem || !to.value || (to.value === NEW && !type.value)) return { problem: problem ?? WORDS.problems.entry };
      return { entry: log.add(article, chosen, to.value === NEW ? null : to.value, type.value), was: WORDS.was.missed };
    },
  };
}

function quoteChoice(article, words) {
  const who = speakerControl(article.document, "page-correct-new");
  const type = choiceOf("page-correct-quote-type", Object.entries(TEXT.quoteTypes), "direct");
  return {
    id: "add-quote", label: WORDS.addQuote, fields: [field(WORDS.quoteType, type), who.nodes],
    read() {
      const { chosen, problem } = words.read();
      const { speakers, problem: unknown } = who.read();
      if (problem || unknown || !type.value) return { problem: problem ?? unknown ?? WORDS.problems.choose };
      return { entry: log.addQuote(article, chosen, type.value, speakers), was: WORDS.was.missed };
    },
  };
}

function dateChoice(article, words) {
  const days = dayControl("page-correct-new");
  return {
    id: "add-date", label: WORDS.addDate, fields: days.nodes,
    read() {
      const { chosen, problem } = words.read();
      const { value, problem: unknown } = days.read();
      if (problem || unknown) return { problem: problem ?? unknown };
      return { entry: log.addDate(article, chosen[0], value), was: WORDS.was.missed };
    },
  };
}
