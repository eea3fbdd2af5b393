// Three sentences for who is here for the first time, until they are dismissed.
import { el } from "../dom.js";
import { TEXT } from "../text.js";

export const tourView = (onDismiss) =>
  el("aside", { class: "notice tour", "aria-label": TEXT.tour.title },
    el("ol", {}, TEXT.tour.sentences.map((sentence) => el("li", {}, sentence))),
    el("button", { type: "button", id: "page-tour-close", on: { click: onDismiss } }, TEXT.tour.dismiss));
