// The results beside the article: tabs, and a panel for each that is made when it is first shown, its first screen before the rest.
import { byId, replace } from "./dom.js";
import { inSlices } from "./slices.js";
import { TEXT } from "./text.js";
import { correctionsView } from "./views/corrections.js";
import { datesView } from "./views/dates.js";
import { entitiesView } from "./views/entities.js";
import { daysPicture, quotedPicture, togetherPicture } from "./views/pictures.js";
import { quotesView } from "./views/quotes.js";
import { tabList, tabPanel } from "./views/tabs.js";

const TABS = [
  { id: "names", label: TEXT.results.names, number: ({ entities }) => entities.length, picture: togetherPicture, view: entitiesView },
  { id: "quotes", label: TEXT.results.quotes, number: ({ quotes }) => quotes.length, picture: quotedPicture, view: quotesView },
  { id: "dates", label: TEXT.results.dates, number: ({ dates }) => dates.length, picture: daysPicture, view: datesView },
  { id: "corrections", label: TEXT.corrections.tab, number: (_, { corrections }) => corrections.length, view: correctionsView },
];

const isShown = ({ id }, { corrections, undone }) => id !== "corrections" || corrections.length + undone.length > 0;

/** As many entries as a window shows. */
const FIRST_SCREEN = 10;

/** Fills the panels of `article`, which is analysed: {has(tab, articles), show(tab, articles), showAll(), finish(), cardOf(id), stop()}. From two `articles`
 *  on there is a tab of the comparison; its panel is that of compare/tab.js. With `isLong` the text is painted before any entry is made. */
export function createResults(article, isLong, onChoose) {
  const { document } = article;
  const shown = TABS.filter((tab) => isShown(tab, article));
  const filling = new Map();
  byId("page-results").replaceChildren(...shown.map(({ id }) => tabPanel(id, null, [])));

  function fill(panel, { id, picture, view }) {
    const pictured = picture?.(document);
    if (pictured) panel.append(pictured);
    panel.ariaBusy = "true";
    const steps = view(panel, article, () => filling.get(id).finish());
    filling.set(id, inSlices(steps, { first: isLong ? 0 : FIRST_SCREEN, onDone: () => { panel.ariaBusy = null; } }));
  }

  const show = (chosen, articles = 1) => {
    const tabs = shown.map(({ id, label, number }) => ({ id, label, count: number(document, article) }));
    if (articles > 1) tabs.push({ id: "compare", label: TEXT.compare.tab, count: articles });
    replace(byId("page-tabs"), tabList(tabs, chosen, onChoose));
    for (const tab of shown) {
      const panel = byId(`page-panel-${tab.id}`);
      panel.hidden = tab.id !== chosen;
      if (tab.id === chosen && !filling.has(tab.id)) fill(panel, tab);
    }
  };
  const finish = () => { for (const one of filling.values()) one.finish(); };
  return {
    show,
    finish,
    has: (tab, articles) => shown.some(({ id }) => id === tab) || (tab === "compare" && articles > 1),
    /** Fills and shows every panel, for paper. */
    showAll() {
      for (const { id } of shown) show(id);
      for (const { id } of shown) byId(`page-panel-${id}`).hidden = false;
      finish();
    },
    /** The card of an entry in a tab that was shown, made now if it is not there yet; null if there is none. */
    cardOf(id) {
      if (id === null) return null;
      for (const one of filling.values()) while (!byId(id) && one.step());
      return byId(id);
    },
    /** Makes no more entries: other results take their place. */
    stop() { for (const one of filling.values()) one.stop(); },
  };
}
