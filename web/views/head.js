// What stands above the article: its publication date, and everything the reader has to know before reading the results.
import { el } from "../dom.js";
import { LIMITS } from "../input.js";
import { TEXT, size } from "../text.js";
import { readTimex } from "../timex.js";

/** `article` is done. `onPublished(value)` is called with an ISO date or "" when the reader changes the date. */
export function articleHead(article, { onPublished }) {
  const { document } = article;
  return el("div", { class: "article-head" },
    publishedField(article, onPublished),
    article.bytes > LIMITS.notice ? notice("large", TEXT.head.large(size(article.bytes))) : null,
    nothingFound(document),
    // A missing date is told beside its field already.
    warningList(document.warnings.filter(({ code }) => code !== "published_missing")));
}

function publishedField({ document, published }, onPublished) {
  const missing = document.published === null;
  const hint = missing
    ? TEXT.head.publishedMissing
    : document.published_from === "given" ? TEXT.head.publishedGiven : TEXT.head.publishedFound(readTimex(document.published));
  const day = /^\d{4}-\d\d-\d\d$/.test(document.published ?? "") ? document.published : published;
  return el("div", { class: missing ? "published is-missing" : "published" },
    el("label", { for: "page-head-published" }, TEXT.head.published),
    el("input", {
      type: "date",
      id: "page-head-published",
      value: day,
      "aria-describedby": "page-head-published-note",
      on: { change: (event) => onPublished(event.target.value) },
    }),
    el("p", { class: "note", id: "page-head-published-note" }, hint));
}

function nothingFound({ entities, quotes, dates, length, sections, warnings }) {
  if (entities.length + quotes.length + dates.length > 0) return null;
  const otherLanguage = warnings.some(({ code }) => code === "language_unsupported");
  const reason = otherLanguage
    ? TEXT.head.otherLanguage
    : sections.some(({ kind }) => kind === "body") && length > 200
      ? TEXT.head.noClues
      : TEXT.head.short;
  return notice("empty", TEXT.head.nothing(reason));
}

function warningList(warnings) {
  if (warnings.length === 0) return null;
  return el("ul", { class: "notice notice-warning", "aria-label": TEXT.head.warnings }, warnings.map(({ message }) => el("li", {}, message)));
}

export const notice = (kind, ...children) => el("p", { class: `notice notice-${kind}` }, children);
