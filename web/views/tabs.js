// The tabs above the results, after the ARIA tabs pattern: arrow keys move, one tab is in the Tab order.
import { el } from "../dom.js";
import { TEXT, number } from "../text.js";

/** `tabs`: [{id, label, count}], `chosen`: an id. `onChoose(id)` is called when another one is chosen. */
export function tabList(tabs, chosen, onChoose) {
  const move = (event) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const { id } = tabs[(to + tabs.length) % tabs.length];
    onChoose(id);
    document.getElementById(`page-tab-${id}`)?.focus();
  };
  return el("div", { class: "tabs", role: "tablist", "aria-label": TEXT.results.title, on: { keydown: move } },
    tabs.map(({ id, label, count }) =>
      el("button", {
        type: "button",
        role: "tab",
        class: "tab",
        id: `page-tab-${id}`,
        "aria-selected": String(id === chosen),
        "aria-controls": `page-panel-${id}`,
        tabindex: id === chosen ? "0" : "-1",
        on: { click: () => onChoose(id) },
      }, label, " ", el("span", { class: "tally" }, number(count)))));
}

export function tabPanel(id, chosen, children) {
  return el("div", {
    role: "tabpanel", class: "panel", id: `page-panel-${id}`, "aria-labelledby": `page-tab-${id}`, tabindex: "0", hidden: id !== chosen,
  }, children);
}
