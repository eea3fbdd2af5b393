// What stands in the place of the article while there is no analysis: progress with Cancel, or what went wrong and the text.
import { el } from "../dom.js";
import { LIMITS, readableSize } from "../input.js";

const STAGE_WORDS = {
  load: "Loading the language data",
  text: "Reading the text",
  sections: "Telling the sections apart",
  mentions: "Finding names",
  entities: "Working out who is who",
  quotes: "Finding quotations and their speakers",
  dates: "Resolving dates",
  report: "Writing the results down",
};

/** View of an article that waits or is being analysed. */
export function progressView(article, onCancel) {
  const stage = article.progress?.stage ?? "load";
  const steps = Object.keys(STAGE_WORDS);
  return el("div", { class: "waiting" },
    el("h2", {}, "Analysing"),
    el("label", { for: "page-progress" }, `${STAGE_WORDS[stage] ?? stage} …`),
    el("progress", { id: "page-progress", max: steps.length, value: Math.max(0, steps.indexOf(stage)) }),
    article.bytes > LIMITS.notice ? el("p", { class: "note" }, `A large text (${readableSize(article.bytes)}), this may take a while.`) : null,
    el("button", { type: "button", id: "page-cancel", on: { click: onCancel } }, "Cancel"));
}

/** View of an article whose analysis failed or was cancelled; nothing of the text is lost. */
export function failureView(article, onRetry) {
  const { error } = article;
  return el("div", { class: "waiting" },
    el("h2", {}, article.status === "cancelled" ? "Cancelled" : "This article could not be analysed"),
    article.status === "cancelled" ? el("p", {}, "The analysis was stopped. The text is kept.") : [
      el("p", { class: "problem" }, error.message),
      el("details", {}, el("summary", {}, "Report for the makers"), el("pre", { tabindex: "0" }, `${error.code}: ${error.message}\n${article.bytes} bytes\n${navigator.userAgent}`)),
    ],
    el("button", { type: "button", id: "page-retry", class: "primary", on: { click: onRetry } }, "Analyse again"),
    el("h3", {}, "The text"),
    el("div", { class: "plain-text", tabindex: "0", role: "region", "aria-label": "Text of the article" }, article.text.slice(0, 20_000), article.text.length > 20_000 ? " …" : ""));
}
