// Articles and corrections kept in this browser, only if the reader said so; and the one way to erase all that the page keeps.

const DATABASE = "newsglass";
const FLAG = "newsglass-keep";

export function isKeeping() {
  try {
    return localStorage.getItem(FLAG) === "yes";
  } catch {
    return false;
  }
}

const settled = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  request.onblocked = () => reject(new Error("blocked"));
});

async function withStore(mode, act) {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("desk");
  const database = await settled(opening);
  try {
    return await settled(act(database.transaction("desk", mode).objectStore("desk")));
  } finally {
    database.close();
  }
}

/** Keeps the articles of the desk as they were taken in, with their corrections. */
export async function keep(articles) {
  localStorage.setItem(FLAG, "yes");
  await withStore("readwrite", (store) => store.put(
    articles.map(({ text, bytes, source, published, corrections }) => ({ text, bytes, source, published, corrections: [...(corrections ?? [])] })), "articles"));
}

/** The articles kept, none if there are none. */
export const kept = async () => (await withStore("readonly", (store) => store.get("articles"))) ?? [];

/** Stops keeping, and forgets what was kept. */
export async function forget() {
  localStorage.removeItem(FLAG);
  await settled(indexedDB.deleteDatabase(DATABASE));
}

/** Erases all that the page keeps: articles, settings, and its own files for use without a network. */
export async function eraseAll() {
  await forget();
  for (const key of Object.keys(localStorage)) if (key.startsWith("newsglass")) localStorage.removeItem(key);
  if (globalThis.caches) for (const name of await caches.keys()) if (name.startsWith("newsglass ")) await caches.delete(name);
  await (await navigator.serviceWorker?.getRegistration())?.unregister();
}
