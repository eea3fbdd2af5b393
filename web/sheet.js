// On narrow screens the results are a sheet over the lower part of the window, so that the article stays in sight: a bar with the tabs is always
// there, the sheet comes up with a tab or a mark that is chosen, and goes with its button, Escape, or a result that leads into the text.
import { byId, el, replace } from "./dom.js";
import { TEXT } from "./text.js";

const NARROW = matchMedia("(max-width: 799px)");

export function createSheet(results) {
  const root = document.documentElement;

  function set(open) {
    root.dataset.sheet = open ? "open" : "closed";
    replace(byId("page-sheet"), el("button", {
      type: "button", id: "page-sheet-toggle", class: "quiet", "aria-expanded": String(open), "aria-controls": "page-results",
      on: { click: () => set(!open) },
    }, open ? TEXT.results.hide : TEXT.results.show));
  }

  set(false);
  results.addEventListener("click", ({ target }) => {
    if (target.closest("[role=tab]")) set(true);
  });
  return {
    open: () => set(true),
    close: () => set(false),
    /** Whether it is up over the article. */
    isUp: () => NARROW.matches && root.dataset.sheet === "open",
    isNarrow: () => NARROW.matches,
  };
}
