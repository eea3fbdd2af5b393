// The articles on the desk, their analyses one after the other, and the comparison: add, cancel, analyse again, remove, change the date.
import { NO_CORRECTIONS } from "./corrections/history.js";
import { logOf } from "./corrections/log.js";
import { LIMITS } from "./input.js";
import { currentArticle, patchArticle } from "./store.js";

/** The articles that can stand in a comparison. */
export const comparable = ({ articles }) => articles.filter(({ status, document }) => status === "done" && document);

/** Whether the comparison at hand is that of the articles as they are now, or was tried and failed, or there is none to make. */
function isCompared(state) {
  const now = comparable(state);
  const { comparison } = state;
  return now.length < 2 || (comparison !== null && comparison.documents.length === now.length && now.every(({ document }, i) => document === comparison.documents[i]));
}

export function createAnalyses(store, client) {
  let lastId = 0;
  let busy = false;
  let wanted = false;
  const jobs = [];

  const find = (id) => store.get().articles.find((article) => article.id === id);
  const patch = (id, change) => store.set({ articles: patchArticle(store.get().articles, id, change) });

  const requestOf = ({ id, text, published }) => ({ id, text, ...(published ? { published } : {}) });

  async function runNext() {
    const { articles } = store.get();
    if (busy) return;
    const job = jobs.shift();
    const article = articles.find(({ status }) => status === "waiting");
    if (!job && !article && !(wanted && !isCompared(store.get()))) return;
    busy = true;
    await (job ? job() : article ? analyse(article) : compare());
    busy = false;
    runNext();
  }

  const askFor = (articles, more) => {
    const corrections = logOf(articles);
    return { documents: articles.map(requestOf), ...more, ...(corrections ? { corrections } : {}) };
  };

  async function analyse(article) {
    const { id, revision } = article;
    // An article that was changed meanwhile waits for its next analysis.
    const settled = (change) => patch(id, find(id)?.revision === revision ? change : { ...change, status: "waiting" });
    patch(id, { status: "analysing", progress: null, error: null });
    try {
      const analysis = await client.analyze(askFor([article], {}), (progress) => patch(id, { progress }));
      settled({ status: "done", document: analysis.documents[0], engine: analysis.engine });
    } catch (error) {
      const status = error.code === "cancelled" ? "cancelled" : "error";
      settled({ status, document: null, error: { code: error.code ?? "page_error", message: error.message } });
    }
  }

  /** The module keeps the analyses of texts that it has read, so only what is new costs time. */
  async function compare() {
    const articles = comparable(store.get());
    const documents = articles.map(({ document }) => document);
    const told = (comparison) => store.set({ comparison: { articles, documents, result: null, error: null, progress: null, ...comparison } });
    told({});
    told(await client.analyze(askFor(articles, { compare: true }), (progress) => told({ progress })).then(
      ({ comparison }) => ({ result: comparison }),
      ({ code = "page_error", message }) => ({ error: { code, message } })));
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
    /** The files of `format` for the current article, or for all that are analysed; they are made when the module is free. */
    exportAs(format, all) {
      const articles = all ? store.get().articles.filter(({ document }) => document) : [currentArticle(store.get())];
      return new Promise((resolve, reject) => {
        jobs.push(() => client.exportFiles(askFor(articles, { format, compare: articles.length > 1 })).then(resolve, reject));
        runNext();
      });
    },
    /** Compares the articles that are done, now and whenever they change, until `isWanted` is false again. */
    compare(isWanted) {
      wanted = isWanted;
      runNext();
    },
    compareAgain() {
      store.set({ comparison: null });
      runNext();
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
      runNext();
    },
  };
}
