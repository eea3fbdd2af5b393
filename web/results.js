// The results beside the article: tabs, and a panel for each that is made when it is first shown.
import { byId, replace } from "./dom.js";
import { TEXT } from "./text.js";
import { correctionsView } from "./views/corrections.js";
import { datesView } from "./views/dates.js";
import { entitiesView } from "./views/entities.js";
import { daysPicture, quotedPicture, togetherPicture } from "./views/pictures.js";
import { quotesView } from "./views/quotes.js";
import { tabList, tabPanel } from "./views/tabs.js";

const TABS = [
  { id: "names", label: TEXT.results.names, number: ({ entities }) => entities.length, picture: togetherPicture, view: entitiesView },
  { id: "quotes", label: TEXT.results.quotes, number: ({ quotes }) => quotes.length, picture: quotedPicture, view: (_, document) => quotesView(document) },
  { id: "dates", label: TEXT.results.dates, number: ({ dates }) => dates.length, picture: daysPicture, view: (_, document) => datesView(document) },
  { id: "corrections", label: TEXT.corrections.tab, number: (_, { corrections }) => corrections.length, view: (_, __, article) => correctionsView(article) },
];

const isShown = ({ id }, { corrections, undone }) => id !== "corrections" || corrections.length + undone.length > 0;

/** Fills the panels of `article`, which is analysed: {has(tab, articles), show(tab, articles), showAll()}. From two `articles` on there is a tab
 *  of the comparison; its panel is that of compare/tab.js. */
export function createResults(article, onChoose) {
  const { text, document } = article;
  const shown = TABS.filter((tab) => isShown(tab, article));
  const made = new Set();
  byId("page-results").replaceChildren(...shown.map(({ id }) => tabPanel(id, null, [])));
  const show = (chosen, articles = 1) => {
    const tabs = shown.map(({ id, label, number }) => ({ id, label, count: number(document, article) }));
    if (articles > 1) tabs.push({ id: "compare", label: TEXT.compare.tab, count: articles });
    replace(byId("page-tabs"), tabList(tabs, chosen, onChoose));
    for (const { id, picture, view } of shown) {
      const panel = byId(`page-panel-${id}`);
      panel.hidden = id !== chosen;
      if (id !== chosen || made.has(id)) continue;
      made.add(id);
      panel.append(...[picture?.(document), ...view(text, document, article)].filter(Boolean));
    }
  };
  /** Fills and shows every panel, for paper. */
  const showAll = () => {
    for (const { id } of shown) show(id);
    for (const { id } of shown) byId(`page-panel-${id}`).hidden = false;
  };
  return { showAll, has: (tab, articles) => shown.some(({ id }) => id === tab) || (tab === "compare" && articles > 1), show };
}
