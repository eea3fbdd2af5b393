// Without a network: after one visit the page opens and analyses with the server gone, in whatever folder it was served from.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { writeOfflineFiles } from "../../tools/offline_files.mjs";
import { HARBOUR } from "../support/articles.mjs";
import { analyse, onPage } from "../support/page.mjs";

const list = await writeOfflineFiles();

const stored = (page) => page.locator("#page-offline[data-offline=ready]").waitFor();

for (const base of ["/", "/tools/news-desk/"]) {
  test(`opened and analysed without a network after one visit, from ${base}`, () =>
    onPage({ base, serviceWorkers: "allow" }, async (page, address, server) => {
      await stored(page);
      await server.close();
      await page.reload();
      await analyse(page, HARBOUR, { published: "2025-03-05" });
      assert.match(await page.locator("#page-text").innerText(), /Ana Torres/);
      assert.ok(await page.locator("#page-text a.person").first().isVisible());
      await page.goto(`${address}index.html#v=1`);
      assert.ok(await page.getByLabel("Text of the article").isVisible());
    }));
}

test("every file that the page asks for is on the list", () => onPage({}, async (page, address) => {
  const asked = new Set();
  page.on("request", (request) => asked.add(request.url()));
  await page.reload();
  await page.getByRole("button", { name: /example/ }).click();
  await page.locator("#page-text .section").first().waitFor();
  const missing = [...asked].filter((url) => url.startsWith(address)).map((url) => url.slice(address.length).split("#")[0]).filter((path) => path !== "" && !(path in list.files));
  assert.deepEqual(missing, []);
  assert.ok(asked.size > 30, `${asked.size} requests seen`);
}));

test("the page is stored once, and says so", () => onPage({ serviceWorkers: "allow" }, async (page) => {
  await page.locator("#page-offline[data-offline=storing], #page-offline[data-offline=ready]").waitFor();
  const registered = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active));
  await stored(page);
  assert.ok(await registered());
}));

test("the manifest names what an installed page needs", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../web/manifest.webmanifest", import.meta.url), "utf8"));
  for (const key of ["name", "start_url", "display", "icons"]) assert.ok(manifest[key], key);
  for (const { src } of manifest.icons) assert.ok(src in list.files, src);
  assert.equal(new URL(manifest.start_url, "https://example.org/folder/manifest.webmanifest").pathname, "/folder/");
});
