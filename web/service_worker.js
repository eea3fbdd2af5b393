// Keeps the page usable without a network: every file of one version is stored at the first visit, checked against its hash, and
// answered from there. offline_files.js, written by tools/offline_files.mjs, names the files; a new version is a new list.
importScripts("offline_files.js");

const { version, files } = self.OFFLINE;
const CACHE = `newsglass ${version}`;
const address = (path) => new URL(path, self.registration.scope).href;
const kept = new Map(Object.keys(files).map((path) => [address(path), path]));

async function store() {
  const cache = await caches.open(CACHE);
  // "no-cache" asks the server again, and the hash refuses a file of another version: the store is one version or does not come to be.
  await Promise.all(Object.entries(files).map(([path, integrity]) =>
    fetch(address(path), { cache: "no-cache", integrity }).then((response) => cache.put(address(path), response))));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("newsglass ") && name !== CACHE).map((name) => caches.delete(name)));
}

async function answer(request) {
  const url = new URL(request.url);
  url.hash = url.search = "";
  if (url.href === self.registration.scope) url.href = address("index.html");
  const stored = kept.has(url.href) ? await (await caches.open(CACHE)).match(url.href) : undefined;
  return stored ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(store()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(self.registration.scope)) event.respondWith(answer(event.request));
});
