// The results beside the article: tabs, and a panel for each that is made when it is first shown.
import { byId, replace } from "./dom.js";
import { TEXT } from "./text.js";
import { correctionsView } from "./views/corrections.js";
import { datesView } from "./views/dates.js";
import { entitiesView } from "./views/entities.js";
import { quotesView } from "./views/quotes.js";
import { tabList, tabPanel } from "./views/tabs.js";

const TABS = [
  { id: "names", label: TEXT.results.names, number: ({ entities }) => entities.length, view: entitiesView },
  { id: "quotes", label: TEXT.results.quotes, number: ({ quotes }) => quotes.length, view: (_, document) => quotesView(document) },
  { id: "dates", label: TEXT.results.dates, number: ({ dates }) => dates.length, view: (_, document) => datesView(document) },
  { id: "corrections", label: TEXT.corrections.tab, number: (_, { corrections }) => corrections.length, view: (_, __, article) => correctionsView(article) },
];

const isShown = ({ id }, { corrections, undone }) => id !== "corrections" || corrections.length + undone.length > 0;

/** Fills the panels of `article`, which is analysed: {has(tab), show(tab), showAll()}. */
export function createResults(article, onChoose) {
  const { text, document } = article;
  const shown = TABS.filter((tab) => isShown(tab, article));
  const made = new Set();
  byId("page-results").replaceChildren(...shown.map(({ id }) => tabPanel(id, null, [])));
  const show = (chosen) => {
    const tabs = shown.map(({ id, label, number }) => ({ id, label, count: number(document, article) }));
    replace(byId("page-tabs"), tabList(tabs, chosen, onChoose));
    for (const { id, view } of shown) {
      const panel = byId(`page-panel-${id}`);
      panel.hidden = id !== chosen;
      if (id !== chosen || made.has(id)) continue;
      made.add(id);
      panel.append(...view(text, document, article).filter(Boolean));
    }
  };
  /** Fills and shows every panel, for paper. */
  const showAll = () => {
    for (const { id } of shown) show(id);
    for (const { id } of shown) byId(`page-panel-${id}`).hidden = false;
  };
  return { showAll, has: (tab) => shown.some(({ id }) => id === tab), show };
}
