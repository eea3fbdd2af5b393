// The list of the articles on the desk, with what was found in each or how far its analysis is.
import { el, given } from "../dom.js";
import { TEXT, count, isolated } from "../text.js";

export function articleList(articles, current, { onChoose, onRemove }) {
  return el("ol", { class: "article-list" }, articles.map((article) => {
    const name = articleName(article);
    return el("li", { class: article.id === current ? "is-current" : null },
      el("button", {
        type: "button",
        id: `page-choose-${article.id}`,
        class: "article-choice",
        "aria-current": article.id === current ? "true" : null,
        on: { click: () => onChoose(article.id) },
      },
        el("span", { class: "article-name" }, given(name)),
        article.source ? el("span", { class: "article-source" }, given(article.source)) : null,
        el("span", { class: "article-state" }, stateWords(article))),
      el("button", {
        type: "button",
        id: `page-remove-${article.id}`,
        class: "quiet remove",
        "aria-label": TEXT.articles.removeOne(isolated(name)),
        on: { click: () => onRemove(article.id) },
      }, TEXT.articles.remove));
  }));
}

/** The headline, or the beginning of the text while there is none: once sections are known, of the article itself, not of its address. */
export function articleName({ document, text }) {
  if (document?.title) return document.title;
  const begin = document?.sections.find(({ kind }) => kind === "body")?.start ?? 0;
  const line = text.slice(begin, begin + 2000).split("\n").find((part) => part.trim() !== "")?.trim() ?? TEXT.articles.untitled;
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}${TEXT.ellipsis}` : line;
}

function stateWords({ status, document }) {
  if (status !== "done") return TEXT.articles.state[status];
  const people = document.entities.filter(({ type }) => type === "person").length;
  return [count(people, "person"), count(document.quotes.length, "quotation"), count(document.dates.length, "date")].join(" · ");
}
