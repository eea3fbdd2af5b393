// The Compare tab: waits for the comparison, draws it, and keeps what the reader chose to see in it.
import { byId, el, replace } from "../dom.js";
import { TEXT } from "../text.js";
import { createChoice, drawComparison } from "../views/compare/panel.js";
import { tabPanel } from "../views/tabs.js";
import { createModel } from "./model.js";

/** `onAgain` is called when a comparison that failed shall be tried again, `onCancel` when a running one shall end. */
export function createCompareTab(root, { onAgain, onCancel }) {
  const choice = createChoice();
  const content = el("div", { class: "compare" });
  const panel = tabPanel("compare", null, [content]);
  root.replaceChildren(panel);
  let drawn = null;
  return {
    /** Shows `comparison` ({articles, result, error, progress}, or null while there is none) if `chosen`. */
    show(chosen, comparison) {
      panel.hidden = !chosen;
      if (!chosen || (comparison?.result && comparison.result === drawn)) return;
      drawn = comparison?.result ?? null;
      if (drawn) drawComparison(content, createModel(drawn, comparison.articles), choice);
      else replace(content, comparison?.error ? failure(comparison.error, onAgain) : waiting(comparison?.progress, onCancel));
    },
    /** Puts the focus back on the link of the comparison that was followed, or on its tab. */
    focus: (id) => (byId(id) ?? byId("page-tab-compare")).focus(),
  };
}

const waiting = (progress, onCancel) => el("div", { class: "waiting" },
  el("label", { for: "page-compare-progress" }, TEXT.compare.comparing),
  el("progress", { id: "page-compare-progress" }),
  progress ? el("button", { type: "button", id: "page-compare-cancel", on: { click: onCancel } }, TEXT.waiting.cancel) : null);

const failure = ({ code, message }, onAgain) => el("div", { class: "waiting" },
  el("p", { class: code === "cancelled" ? null : "problem" }, code === "cancelled" ? TEXT.waiting.cancelled : TEXT.compare.failed, " ", message),
  el("button", { type: "button", id: "page-compare-again", class: "primary", on: { click: onAgain } }, TEXT.compare.again));
