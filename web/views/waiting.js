// What stands in the place of the article while there is no analysis: progress with Cancel, or what went wrong and the text.
import { el } from "../dom.js";
import { LIMITS } from "../input.js";
import { TEXT, size } from "../text.js";

/** View of an article that waits or is being analysed. */
export function progressView(article, onCancel) {
  const stage = article.progress?.stage ?? "load";
  const steps = Object.keys(TEXT.waiting.stages);
  return el("div", { class: "waiting" },
    el("h2", {}, TEXT.waiting.title),
    el("label", { for: "page-progress" }, `${TEXT.waiting.stages[stage]} ${TEXT.ellipsis}`),
    el("progress", { id: "page-progress", max: steps.length, value: steps.indexOf(stage) }),
    article.bytes > LIMITS.notice ? el("p", { class: "note" }, TEXT.waiting.large(size(article.bytes))) : null,
    el("button", { type: "button", id: "page-cancel", on: { click: onCancel } }, TEXT.waiting.cancel));
}

/** View of an article whose analysis failed or was cancelled; nothing of the text is lost. */
export function failureView(article, onRetry) {
  const { error } = article;
  return el("div", { class: "waiting" },
    el("h2", {}, article.status === "cancelled" ? TEXT.waiting.cancelled : TEXT.waiting.failed),
    article.status === "cancelled" ? el("p", {}, TEXT.waiting.stopped) : [
      el("p", { class: "problem" }, error.message),
      el("details", {}, el("summary", {}, TEXT.waiting.report), el("pre", { tabindex: "0" }, `${error.code}: ${error.message}\n${article.bytes} bytes\n${navigator.userAgent}`)),
    ],
    el("button", { type: "button", id: "page-retry", class: "primary", on: { click: onRetry } }, TEXT.waiting.again),
    el("h3", {}, TEXT.waiting.text),
    el("div", { class: "plain-text", tabindex: "0", role: "region", "aria-label": TEXT.form.text, dir: "auto" }, article.text.slice(0, 20_000), article.text.length > 20_000 ? TEXT.gap : ""));
}
