// Wires the page: state in the store, views for its parts, and the two ways between a result and its words.
import { comparable, createAnalyses } from "./analyses.js";
import { createClient } from "./client.js";
import { createCompareTab } from "./compare/tab.js";
import { createCorrecting } from "./correcting.js";
import { byId, replace, reveal } from "./dom.js";
import { drawArticle } from "./drawing.js";
import { LIMITS } from "./input.js";
import { hideKinds, light } from "./marks.js";
import { createExporting } from "./exporting.js";
import { createFinding } from "./finding.js";
import { startWorker } from "./own_files.js";
import { strip } from "./pictures/strip.js";
import { placesOf } from "./places.js";
import { prepare } from "./prepare.js";
import { createResults } from "./results.js";
import { jump, passageOf, select, step } from "./selection.js";
import { wireSettings } from "./settings.js";
import { createSheet } from "./sheet.js";
import { wireForm, wireHelp, wireTheme } from "./shell.js";
import { showTour } from "./tour.js";
import { createStore, currentArticle } from "./store.js";
import { TEXT, count, fillTexts } from "./text.js";
import { articleList } from "./views/articles.js";
import { addButton, wireSelectionBar } from "./views/missed.js";
import { articleHead } from "./views/head.js";
import { legend } from "./views/legend.js";
import { unhide } from "./views/quote_filter.js";
import { placeWords, stepper } from "./views/stepper.js";
import { failureView, progressView } from "./views/waiting.js";

fillTexts(document);

const store = createStore({ articles: [], current: null, adding: false, tab: "names", hidden: new Set(), selection: null, passage: null, comparison: null, back: null, view: null });
const client = createClient(startWorker);
const analyses = createAnalyses(store, client);
const correcting = createCorrecting(store, analyses, (id) => results.cardOf(id));
const compareTab = createCompareTab(byId("page-compare"), { onAgain: analyses.compareAgain, onCancel: analyses.cancel });
const main = byId("page-main");
const sheet = createSheet(main.querySelector(".desk-results"));
let drawing = null;
let results = null;
let drawnId = null;
let lit = [];
let cameFrom = null;

const finding = createFinding(store, { say: (words) => say(words), finishDrawing: () => drawing.finish(), sheet });
const say = (words) => { byId("page-status").textContent = words; };
const shown = (state) => currentArticle(state)?.document ?? null;

store.watch(({ articles, adding }) => [articles.length === 0, adding], (empty, adding) => {
  main.dataset.state = empty ? "empty" : "open";
  byId("page-welcome").hidden = !empty;
  byId("page-article-list-block").hidden = empty;
  byId("page-form").hidden = !empty && !adding;
  byId("page-add").setAttribute("aria-expanded", String(adding));
  for (const part of main.querySelectorAll(".desk-text, .desk-results")) part.hidden = empty;
});

store.watch(({ articles, current }) => [articles.map(({ id, status }) => `${id} ${status}`).join(), current], () => {
  const { articles, current } = store.get();
  replace(byId("page-article-list"), articles.length > 0 ? articleList(articles, current, {
    onChoose: (id) => store.set({ current: id, selection: null, passage: null, back: null, ...(store.get().tab === "compare" ? { tab: "names" } : {}) }),
    onRemove: (id) => { analyses.remove(id); (byId("page-choose-" + store.get().current) ?? byId("page-paste")).focus(); },
  }) : null);
});

store.watch((state) => [currentArticle(state)], (article) => {
  main.classList.toggle("is-waiting", !article?.document);
  if (!article?.document) main.classList.remove("is-comparing");
  if (!article || article.document) return;
  const waiting = article.status === "waiting" || article.status === "analysing";
  finding.end();
  drawing?.stop();
  drawing = null;
  replace(byId("page-article-head"), waiting ? progressView(article, analyses.cancel) : failureView(article, () => analyses.retry(article.id)));
  for (const id of ["page-text", "page-tabs", "page-results", "page-stepper"]) byId(id).replaceChildren();
});

store.watch((state) => [shown(state), state.passage], (document, passage) => {
  const article = currentArticle(store.get());
  if (!document) return;
  drawing?.stop();
  finding.end();
  const keepPlace = drawnId === article.id ? placeKeeper() : () => {};
  drawnId = article.id;
  // Only a long article is drawn where it is looked at: elsewhere that would make find-in-page and printing worse for nothing.
  main.classList.toggle("is-long", article.bytes > LIMITS.notice);
  replace(byId("page-article-head"), articleHead(article, { onPublished: analyses.setPublished }));
  drawing = drawArticle(byId("page-text"), article.text, document, passage, (chunk) => hideKinds(chunk, store.get().hidden));
  results?.stop();
  results = createResults(article, article.bytes > LIMITS.notice, (tab) => store.set({ tab, back: null }));
  if (!results.has(store.get().tab, comparable(store.get()).length)) store.set({ tab: "names" });
  showTab();
  keepPlace();
  say(correcting.settle() ?? TEXT.head.analysed(count(document.entities.length, "name"), count(document.quotes.length, "quotation"), count(document.dates.length, "date")));
});

store.watch((state) => [shown(state), state.tab, comparable(state).length], (document) => {
  if (document) showTab();
});

store.watch((state) => [state.tab === "compare", state.comparison, comparable(state).length], (chosen, comparison, articles) => {
  if (chosen && articles < 2 && shown(store.get())) return store.set({ tab: "names" });
  compareTab.show(chosen, comparison);
  analyses.compare(chosen);
});

function showTab() {
  const { tab } = store.get();
  results.show(tab, comparable(store.get()).length);
  main.classList.toggle("is-comparing", tab === "compare");
}

store.watch((state) => [shown(state), state.hidden], (document, hidden) => {
  replace(byId("page-legend"), document && legend(document, hidden, (kind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    store.set({ hidden: next });
  }));
  byId("page-text").dataset.off = [...hidden].join(" ");
  hideKinds(byId("page-text"), hidden);
});

store.watch(({ selection }) => [selection], (selection) => {
  if (drawing) lit = light(drawing, selection, lit);
  for (const card of document.querySelectorAll(".card[aria-current]")) card.removeAttribute("aria-current");
  replace(byId("page-stepper"), selection && stepper(selection, {
    onStep: (by) => store.set({ selection: step(shown(store.get()), selection, by) }),
    onEntry: () => { sheet.open(); byId(selection.card).focus(); },
    onClose: closeSelection,
    back: store.get().back && TEXT.compare.back,
    picture: selection && stripOf(selection),
  }));
  if (!selection) return;
  if (selection.tab && selection.tab !== store.get().tab) store.set({ tab: selection.tab });
  const card = results.cardOf(selection.card);
  if (card?.hidden) unhide(card);
  card?.setAttribute("aria-current", "true");
  const words = drawing.elementsOf(selection.trail[selection.at])[0]?.textContent ?? "";
  say(TEXT.stepper.said(selection.name, placeWords(selection), words.slice(0, 120)));
});

/** Remembers how far text and results are scrolled, for the same article drawn anew. */
function placeKeeper() {
  const list = main.querySelector(".desk-results");
  const [page, listed] = [scrollY, list.scrollTop];
  return () => {
    if (listed > 0) results.finish();
    scrollTo({ top: page, behavior: "instant" });
    list.scrollTop = listed;
  };
}

function stripOf(selection) {
  const document = shown(store.get());
  return strip(document.length, placesOf(document, selection, store.get().passage), selection.at, (at) => store.set({ selection: jump(document, selection, at) }));
}

function closeSelection() {
  const { back } = store.get();
  if (back) {
    store.set({ selection: null, passage: null, back: null, tab: "compare" });
    return compareTab.focus(back);
  }
  store.set({ selection: null, passage: null });
  if (!cameFrom?.isConnected) return;
  if (!cameFrom.offsetParent && cameFrom.closest("#page-results")) sheet.open();
  cameFrom.focus({ preventScroll: true });
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  if (sheet.isUp()) {
    sheet.close();
    (cameFrom?.offsetParent ? cameFrom : byId("page-sheet-toggle")).focus({ preventScroll: true });
  } else if (store.get().selection) closeSelection();
});

main.addEventListener("click", (event) => {
  const link = event.target.closest("[data-target], [data-show], [data-open]");
  if (!link || !link.hasAttribute("href")) return;
  event.preventDefault();
  const { target, show, open, mark, article } = link.dataset;
  if (article) return followInto(article, show, link.id);
  const selection = select(shown(store.get()), target ?? show ?? open, mark ?? null);
  if (!selection) return;
  cameFrom = link;
  if (show) sheet.close();
  else sheet.open();
  finding.end();
  store.set({ selection });
  if (show) byId("page-step-next").focus({ preventScroll: true });
  else {
    byId(selection.card).focus({ preventScroll: true });
    reveal(byId(selection.card), "nearest");
  }
});

/** From the comparison to the words of an article; closing them leads back to the link. */
function followInto(id, entry, back) {
  const article = store.get().articles.find((one) => one.id === id);
  const selection = select(article.document, entry, null, article.text);
  if (!selection) return;
  sheet.close();
  finding.end();
  store.set({ current: id, tab: selection.tab ?? "names", passage: passageOf(entry), back, selection });
  byId("page-step-close").focus({ preventScroll: true });
}

byId("page-add").addEventListener("click", () => {
  store.set({ adding: !store.get().adding });
  if (store.get().adding) byId("page-paste").focus();
});

wireSelectionBar(byId("page-text"), byId("page-selected"), correcting.addMissed);
const exportButton = createExporting(analyses, {
  count: () => store.get().articles.filter(({ document }) => document).length,
  showAll: () => { if (shown(store.get())) results.showAll(); },
});
addEventListener("afterprint", () => { if (shown(store.get())) showTab(); });
replace(byId("page-tools"), [exportButton, addButton(() => correcting.addMissed(null))]);
showTour();
wireTheme();
wireHelp();
wireForm((articles) => {
  store.set({ adding: false });
  // The reader is led to the first of several.
  articles.forEach((article, i) => analyses.add(article, i === 0));
}, () => store.set({ adding: true }));
wireSettings(store, {
  add: analyses.add,
  say: (words) => { byId("page-paste-problem").textContent = words; },
  open: (view) => store.set({ view }),
});
store.watch((state) => [shown(state) && state.view], (view) => {
  if (!view) return;
  const selection = view.sel && select(shown(store.get()), view.sel);
  store.set({ view: null, ...(selection ? { selection, tab: selection.tab } : view.tab ? { tab: view.tab } : {}) });
});
prepare(client);
