// The results beside the article: tabs, and a panel for each that is made when it is first shown.
import { byId, replace } from "./dom.js";
import { TEXT } from "./text.js";
import { datesView } from "./views/dates.js";
import { entitiesView } from "./views/entities.js";
import { quotesView } from "./views/quotes.js";
import { tabList, tabPanel } from "./views/tabs.js";

const TABS = [
  { id: "names", label: TEXT.results.names, number: ({ entities }) => entities.length, view: entitiesView },
  { id: "quotes", label: TEXT.results.quotes, number: ({ quotes }) => quotes.length, view: (_, document) => quotesView(document) },
  { id: "dates", label: TEXT.results.dates, number: ({ dates }) => dates.length, view: (_, document) => datesView(document) },
];

/** Fills the panels of `document` and returns a function that shows the panel of a tab. */
export function createResults(text, document, onChoose) {
  const made = new Set();
  byId("page-results").replaceChildren(...TABS.map(({ id }) => tabPanel(id, null, [])));
  return (chosen) => {
    const tabs = TABS.map(({ id, label, number }) => ({ id, label, count: number(document) }));
    replace(byId("page-tabs"), tabList(tabs, chosen, onChoose));
    for (const { id, view } of TABS) {
      const panel = byId(`page-panel-${id}`);
      panel.hidden = id !== chosen;
      if (id !== chosen || made.has(id)) continue;
      made.add(id);
      panel.append(...view(text, document).filter(Boolean));
    }
  };
}
