// The articles on the desk and their analyses, one after the other: add, cancel, analyse again, remove, change the date.
import { NO_CORRECTIONS } from "./corrections/history.js";
import { logOf } from "./corrections/log.js";
import { LIMITS } from "./input.js";
import { currentArticle, patchArticle } from "./store.js";

export function createAnalyses(store, client) {
  let lastId = 0;

  const find = (id) => store.get().articles.find((article) => article.id === id);
  const patch = (id, change) => store.set({ articles: patchArticle(store.get().articles, id, change) });

  const requestOf = ({ id, text, published }) => ({ id, text, ...(published ? { published } : {}) });

  async function runNext() {
    const { articles } = store.get();
    if (articles.some(({ status }) => status === "analysing")) return;
    const article = articles.find(({ status }) => status === "waiting");
    if (!article) return;
    const { id, revision } = article;
    // An article that was changed meanwhile waits for its next analysis.
    const settled = (change) => patch(id, find(id)?.revision === revision ? change : { ...change, status: "waiting" });
    patch(id, { status: "analysing", progress: null, error: null });
    try {
      const corrections = logOf([article]);
      const request = { documents: [requestOf(article)], ...(corrections ? { corrections } : {}) };
      const analysis = await client.analyze(request, (progress) => patch(id, { progress }));
      settled({ status: "done", document: analysis.documents[0], engine: analysis.engine });
    } catch (error) {
      const status = error.code === "cancelled" ? "cancelled" : "error";
      settled({ status, document: null, error: { code: error.code ?? "page_error", message: error.message } });
    }
    runNext();
  }

  function again(id, change) {
    patch(id, { ...change, status: "waiting", revision: find(id).revision + 1 });
    runNext();
  }

  return {
    /** Puts a checked text on the desk, with the corrections it was saved with, makes it the current article unless `isChosen` is false, and analyses it. */
    add({ text, bytes, source, published, corrections = [] }, isChosen = true) {
      const id = `article-${++lastId}`;
      const own = { ...NO_CORRECTIONS, corrections: corrections.map((entry) => ({ ...entry, document: id })) };
      const article = { id, text, bytes, source, published, status: "waiting", revision: 0, progress: null, document: null, engine: null, error: null, ...own };
      store.set({ articles: [...store.get().articles, article], ...(isChosen ? { current: article.id, selection: null } : {}) });
      runNext();
    },
    cancel: () => client.cancel(),
    /** The files of `format` for the current article, or for all that are analysed. */
    exportAs(format, all) {
      const articles = all ? store.get().articles.filter(({ document }) => document) : [currentArticle(store.get())];
      const corrections = logOf(articles);
      return client.exportFiles({ format, documents: articles.map(requestOf), compare: articles.length > 1, ...(corrections ? { corrections } : {}) });
    },
    retry: (id) => again(id, {}),
    /** Analyses the current article with another publication date. Its old results stay in sight unless it takes long. */
    setPublished(published) {
      const { id, bytes, document } = currentArticle(store.get());
      again(id, { published, document: bytes > LIMITS.notice ? null : document });
    },
    /** Analyses an article again with other corrections: `change` is from corrections/history.js. */
    correct(id, change) {
      const { bytes, document } = find(id);
      store.set({ selection: null });
      again(id, { ...change, document: bytes > LIMITS.notice ? null : document });
    },
    remove(id) {
      const { articles, current } = store.get();
      if (find(id).status === "analysing") client.cancel();
      const left = articles.filter((article) => article.id !== id);
      store.set({ articles: left, current: current === id ? (left.at(-1)?.id ?? null) : current, selection: null });
    },
  };
}
