// The dialog that lists what the results can be taken along as.
import { el } from "../dom.js";
import { TEXT, number } from "../text.js";

const WORDS = TEXT.exports;

/** `articles`: how many can be taken along. `onFormat(format, all)` resolves to the sentence to show; `onPrint()` prints. */
export function openExports({ articles, onFormat, onPrint }) {
  const all = el("select", { id: "page-export-scope" }, el("option", { value: "" }, WORDS.thisOne), el("option", { value: "all" }, WORDS.all(number(articles))));
  const tell = el("p", { class: "note", role: "status" });
  const choose = async (format) => {
    tell.textContent = WORDS.making;
    tell.textContent = await onFormat(format, all.value === "all");
  };
  const item = (id, name, note, action) => el("li", {},
    el("button", { type: "button", id: `page-export-${id}`, "aria-describedby": `page-export-${id}-note`, on: { click: action } }, name),
    el("span", { class: "note", id: `page-export-${id}-note` }, note));
  const node = el("dialog", { class: "export-dialog", "aria-labelledby": "page-export-title", on: { close: () => node.remove() } },
    el("div", { class: "help-head" },
      el("h2", { id: "page-export-title" }, WORDS.title),
      el("button", { type: "button", class: "quiet", on: { click: () => node.close() } }, WORDS.close)),
    el("p", { class: "note" }, WORDS.note),
    articles > 1 ? el("div", { class: "field" }, el("label", { for: all.id }, WORDS.scope), all) : null,
    el("ul", { class: "formats" },
      WORDS.formats.map(({ format, name, note }) => item(format, name, note, () => choose(format))),
      item("print", WORDS.print, WORDS.printNote, () => { node.close(); onPrint(); })),
    tell);
  document.body.append(node);
  node.showModal();
}
