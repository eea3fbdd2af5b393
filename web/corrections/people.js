// What the dialogs share about entities: them as options, and the control that says who speaks.
import { el } from "../dom.js";
import { TEXT, isolated, shortened } from "../text.js";
import { choiceOf, field } from "./dialog.js";

const WORDS = TEXT.corrections;
const NOBODY = "nobody";
const UNNAMED = "unnamed";

export const labelOf = (words) => isolated(shortened(words, 60));

/** [[id, name]] of the entities that `keep` keeps, the most mentioned first; two of one name are told apart by their kinds. */
export function entityOptions(document, keep = () => true) {
  const kept = document.entities.filter(keep).sort((a, b) => b.mentions.length - a.mentions.length);
  return kept.map(({ id, name, type }) =>
    [id, kept.some((other) => other.id !== id && other.name === name) ? `${labelOf(name)} (${TEXT.types[type]})` : labelOf(name)]);
}

export const typeOptions = () => Object.entries(TEXT.types);

/** The speakers of a quotation in words. */
export function speakerNames(document, speakers) {
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  return speakers.map(({ entity, unnamed }) => TEXT.quoted(labelOf(entity ? names.get(entity) : unnamed))).join(TEXT.comma);
}

/** The control for who says something: {nodes, read}; `read()` gives {speakers} or {problem}. */
export function speakerControl(document, prefix) {
  const options = [...entityOptions(document, ({ type }) => type !== "place"), [UNNAMED, WORDS.somebodyUnnamed], [NOBODY, WORDS.nobody]];
  const who = choiceOf(`${prefix}-speaker`, options);
  const described = el("input", { type: "text", id: `${prefix}-described`, autocomplete: "off", maxLength: 300 });
  const describedField = field(WORDS.described, described);
  describedField.hidden = true;
  who.addEventListener("change", () => { describedField.hidden = who.value !== UNNAMED; });
  return {
    nodes: [field(WORDS.saidBy, who), describedField],
    read() {
      if (who.value === "") return { problem: WORDS.problems.speaker };
      if (who.value === NOBODY) return { speakers: [] };
      if (who.value !== UNNAMED) return { speakers: [{ entity: who.value }] };
      const words = described.value.trim();
      return words ? { speakers: [{ unnamed: words }] } : { problem: WORDS.problems.described };
    },
  };
}
