// The state of the page in one place: set() merges a patch and tells the listeners, and nothing else changes it.

/** @returns {{get: () => object, set: (patch: object) => void, watch: (select: (state: object) => any[], listener: (...values: any[]) => void) => void}} */
export function createStore(initial) {
  let state = initial;
  const watchers = [];
  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const watcher of watchers) watcher();
    },
    /** Calls `listener` with the selected values now and whenever one of them is another value than before. */
    watch(select, listener) {
      let before = null;
      const check = () => {
        const now = select(state);
        if (before !== null && now.every((value, i) => Object.is(value, before[i]))) return;
        before = now;
        listener(...now);
      };
      watchers.push(check);
      check();
    },
  };
}

/** `articles` with the one of `id` replaced by a copy that has `patch` merged in. */
export const patchArticle = (articles, id, patch) =>
  articles.map((article) => (article.id === id ? { ...article, ...patch } : article));

export const currentArticle = (state) => state.articles.find((article) => article.id === state.current) ?? null;
