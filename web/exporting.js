// The button that takes results along: the dialog, the module that makes the files, and printing.
import { el } from "./dom.js";
import { openExports } from "./exporting/menu.js";
import { saveFiles } from "./exporting/save.js";
import { TEXT } from "./text.js";

const WORDS = TEXT.exports;

/** `count()`: how many articles can be taken along; `showAll()` fills every panel of the results, for paper. */
export function createExporting(analyses, { count, showAll }) {
  async function onFormat(format, all) {
    try {
      return WORDS.made(await saveFiles(await analyses.exportAs(format, all), "newsglass"));
    } catch (error) {
      return WORDS.failed(error.message);
    }
  }

  addEventListener("beforeprint", showAll);
  return el("button", { type: "button", id: "page-export", class: "quiet", on: { click: () => openExports({ articles: count(), onFormat, onPrint: () => print() }) } }, WORDS.open);
}
