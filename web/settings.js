// The settings: a dialog with links to this view and with what is kept in this browser; and what a link or the browser's store brings in.
import { byId, el } from "./dom.js";
import { checkInput } from "./input.js";
import { eraseAll, forget, isKeeping, keep, kept } from "./keeping.js";
import { readFragment, textFragment, viewFragment } from "./link.js";
import { currentArticle } from "./store.js";
import { TEXT } from "./text.js";
import { aliasesView } from "./views/aliases.js";

/** `add(article, isChosen)` puts an article on the desk, `open({tab, sel})` shows a view of it once it is analysed, `say` tells the reader a sentence. */
export function wireSettings(store, { add, open, say }) {
  const words = TEXT.settings;
  const told = el("p", { class: "settings-told", role: "status" });
  const out = el("input", { type: "text", id: "page-link-out", readOnly: true, hidden: true, "aria-label": words.links });
  const tell = (sentence) => { told.textContent = sentence; };

  async function copy(fragment) {
    if (fragment === null) return tell(words.tooLong);
    const address = location.href.split("#")[0] + fragment;
    try {
      await navigator.clipboard.writeText(address);
      tell(words.copied);
    } catch {
      tell(words.notCopied);
      out.value = address;
      out.hidden = false;
      out.select();
    }
  }

  const sure = el("input", { type: "checkbox", id: "page-link-sure", on: { change: ({ target }) => { copyText.disabled = !target.checked; } } });
  const copyText = el("button", { type: "button", id: "page-link-text", disabled: true, on: { click: async () => copy(await textFragment(store.get())) } }, words.copyText);
  const keeping = el("input", { type: "checkbox", id: "page-keep", checked: isKeeping(), on: { change: async ({ target }) => {
    try {
      await (target.checked ? keep(store.get().articles) : forget());
      tell("");
    } catch {
      target.checked = false;
      tell(words.notKept);
    }
  } } });
  const erase = async () => {
    try {
      await eraseAll();
      keeping.checked = false;
      tell(words.erased);
    } catch {
      tell(words.notKept);
    }
  };

  const dialog = el("dialog", { id: "page-settings", "aria-labelledby": "page-settings-title" },
    el("div", { class: "help-head" },
      el("h2", { id: "page-settings-title" }, words.open),
      el("button", { type: "button", class: "quiet", id: "page-settings-close", on: { click: () => dialog.close() } }, words.close)),
    told,
    el("h3", {}, words.links),
    el("p", { class: "note" }, words.viewNote),
    el("button", { type: "button", id: "page-link-view", on: { click: () => copy(viewFragment(store.get())) } }, words.copyView),
    el("p", { class: "note settings-warning" }, words.textWarning),
    el("p", { class: "settings-choice" }, sure, " ", el("label", { for: "page-link-sure" }, words.textSure)),
    copyText, out,
    aliasesView(() => currentArticle(store.get())),
    el("h3", {}, words.kept),
    el("p", { class: "settings-choice" }, keeping, " ", el("label", { for: "page-keep" }, words.keep)),
    el("p", { class: "note" }, words.keepNote),
    el("button", { type: "button", id: "page-erase", on: { click: erase } }, words.erase),
    el("p", { class: "note" }, words.eraseNote));
  document.body.append(dialog);
  byId("page-help-open").before(el("button", { type: "button", class: "quiet", id: "page-settings-open", on: { click: () => { tell(""); dialog.showModal(); } } }, words.open));

  // What was kept is read before anything is kept over it.
  takeIn({ add, open, say }).then(() => store.watch(({ articles }) => [articles.map(({ id, revision }) => `${id} ${revision}`).join()], () => {
    if (keeping.checked) keep(store.get().articles).catch(() => tell(words.notKept));
  }));
}

/** What comes with the address or was kept. A text of a link is checked like a pasted one. */
async function takeIn({ add, open, say }) {
  let view = null;
  try {
    view = await readFragment(location.hash);
  } catch {
    say(TEXT.settings.broken);
  }
  const texts = view?.texts ?? (isKeeping() ? await kept().catch(() => []) : []);
  texts.forEach((article, i) => {
    const checked = checkInput(article.text);
    if (!checked.problem) add({ ...article, ...checked }, i === 0);
  });
  if (view) open(view);
}
