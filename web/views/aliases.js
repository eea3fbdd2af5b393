// The part of the settings that makes a copy with aliases for handing a text on, and turns it back.
import { readKey, withAliases, withoutAliases, writeKey } from "../aliases.js";
import { el } from "../dom.js";
import { TEXT } from "../text.js";

/** `current()` gives the article that is open, or null. */
export function aliasesView(current) {
  const words = TEXT.aliases;
  const area = el("textarea", { id: "page-aliases-text", spellcheck: false, rows: 6 });
  const keyArea = el("textarea", { id: "page-aliases-key", spellcheck: false, rows: 4 });
  const told = el("p", { class: "note", role: "status", id: "page-aliases-told" });
  const download = el("a", { id: "page-aliases-download", download: "newsglass-key.tsv", hidden: true }, words.download);

  function make() {
    const article = current();
    if (!article?.document) {
      told.textContent = words.nothing;
      return;
    }
    const { text, key } = withAliases(article.text, article.document);
    area.value = text;
    keyArea.value = writeKey(key);
    URL.revokeObjectURL(download.href);
    download.href = URL.createObjectURL(new Blob([keyArea.value], { type: "text/tab-separated-values" }));
    download.hidden = false;
    told.textContent = words.made;
  }

  function undo() {
    try {
      area.value = withoutAliases(area.value, readKey(keyArea.value));
      told.textContent = words.undone;
    } catch {
      told.textContent = words.noKey;
    }
  }

  return [
    el("h3", {}, words.title),
    el("p", { class: "note" }, words.note),
    el("button", { type: "button", id: "page-aliases-make", on: { click: make } }, words.make),
    el("label", { for: "page-aliases-text" }, words.text), area,
    el("label", { for: "page-aliases-key" }, words.key), keyArea,
    download, " ",
    el("button", { type: "button", id: "page-aliases-undo", on: { click: undo } }, words.undo),
    told,
  ];
}
