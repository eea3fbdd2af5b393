// The dialog in which something is corrected: what is wrong (one choice, whose fields appear below it), why, and two buttons.
import { el } from "../dom.js";
import { TEXT } from "../text.js";

const WORDS = TEXT.corrections;

/** Opens it. `lead`: nodes above the choices. `choices`: [{id, label, fields, read}], where `fields` are nodes and `read()` gives
 *  {entry, was} (an entry of the log and why it was needed, in words) or {problem} (what is missing). `chosen`: the id of a choice to begin with.
 *  `onApply(entry)` gets the entry with its reason. */
export function openDialog({ title, question = WORDS.what, lead = [], choices, chosen = null, onApply }) {
  const problem = el("p", { class: "problem", role: "alert" });
  const reason = el("input", { type: "text", id: "page-correct-reason", autocomplete: "off", maxLength: 300, "aria-describedby": "page-correct-reason-note" });
  const parts = choices.map((choice) => choicePart(choice, choice.id === chosen));
  const current = () => choices.find((_, i) => parts[i].radio.checked);

  function show() {
    for (const { radio, fields } of parts) fields.hidden = !radio.checked;
    problem.textContent = "";
  }

  function apply(event) {
    event.preventDefault();
    const { entry, was, problem: missing } = current()?.read() ?? { problem: WORDS.problems.choose };
    problem.textContent = missing ?? "";
    if (missing) return;
    node.close();
    onApply({ ...entry, reason: reason.value.trim() || was });
  }

  const node = el("dialog", { class: "correct-dialog", "aria-labelledby": "page-correct-title", on: { close: () => node.remove() } },
    el("form", { novalidate: true, on: { submit: apply, change: show } },
      el("h2", { id: "page-correct-title" }, title),
      lead,
      el("fieldset", {}, el("legend", {}, question), parts.map(({ part }) => part)),
      field(WORDS.reason, reason, el("p", { class: "note", id: "page-correct-reason-note" }, WORDS.reasonNote)),
      problem,
      el("div", { class: "paste-actions" },
        el("button", { type: "submit", class: "primary" }, WORDS.apply),
        el("button", { type: "button", class: "quiet", on: { click: () => node.close() } }, WORDS.close))));
  show();
  document.body.append(node);
  node.showModal();
  return node;
}

function choicePart({ id, label, fields }, checked) {
  const radio = el("input", { type: "radio", name: "what", id: `page-wrong-${id}`, value: id, checked });
  const box = el("div", { class: "correct-fields", hidden: true }, fields);
  return { radio, fields: box, part: el("div", { class: "correct-choice" }, el("label", {}, radio, " ", label), box) };
}

/** A labelled control; `more` stands below it. */
export function field(label, control, ...more) {
  return el("div", { class: "field" }, el("label", { for: control.id }, label), control, more);
}

/** A select of [value, label]s; where nothing is chosen yet its value is "". */
export const choiceOf = (id, options, value = "") => {
  const select = el("select", { id }, [["", TEXT.corrections.choose], ...options].map(([key, label]) => el("option", { value: key }, label)));
  select.value = value;
  return select;
};
