// Taking results along and bringing them back: each format is saved with the bytes the module makes, a saved file opens with its corrections.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { EN } from "../../web/text/en.js";
import { unzipSync } from "../../web/vendor/fflate.js";
import { HARBOUR } from "../support/articles.mjs";
import { createAnalyzer, model, wasm } from "../support/package.mjs";
import { analyse, correct, onPage } from "../support/page.mjs";

const PUBLISHED = "2025-03-05";
const REQUEST = { documents: [{ id: "article-1", text: HARBOUR, published: PUBLISHED }], compare: false };

/** {name, content} of what a click on the format of this name saves. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test("each format is saved with the bytes that the module makes", () => onPage({ acceptDownloads: true }, async (page) => {
  const analyzer = await createAnalyzer({ wasm, model });
  await analyse(page, HARBOUR, { published: PUBLISHED });
  await page.getByRole("button", { name: "Export" }).click();
  for (const { format, name } of EN.exports.formats) {
    const files = analyzer.export(REQUEST, format);
    const { name: fileName, content } = await saved(page, name);
    if (files.length === 1) {
      assert.equal(fileName, files[0].name);
      assert.equal(content.toString("utf8"), files[0].content, format);
    } else {
      assert.equal(fileName, "newsglass.zip");
      const entries = Object.entries(unzipSync(content)).map(([path, bytes]) => ({ name: path, content: Buffer.from(bytes).toString("utf8") }));
      assert.deepEqual(entries, files.map(({ name: path, content: words }) => ({ name: path, content: words })), format);
    }
  }
  await page.locator(".export-dialog [role=status]", { hasText: "Saved" }).waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "page-export");
}));

test("saved results open again with their corrections", () => onPage({ acceptDownloads: true }, async (page) => {
  await analyse(page, HARBOUR, { published: PUBLISHED });
  await correct(page, "#page-panel-names .card");
  await page.getByLabel("It is called something else").check();
  await page.getByLabel("Name", { exact: true }).fill("Ana María Torres");
  await page.getByRole("button", { name: "Correct it" }).click();
  await page.locator("#page-status", { hasText: "Corrected" }).waitFor();
  await page.getByRole("button", { name: "Export" }).click();
  const { name, content } = await saved(page, "Everything, to go on later");
  await page.reload();
  await page.locator("#page-file").setInputFiles({ name, mimeType: "application/json", buffer: content });
  await page.locator("#page-panel-names", { hasText: "Ana María Torres" }).waitFor();
  await page.getByRole("tab", { name: /Corrections/ }).click();
  assert.match(await page.locator(".correction-card").innerText(), /is called “.?Ana María Torres/);
  assert.equal(await page.locator("#page-head-published").inputValue(), PUBLISHED);
}));

const HOSTILE = "<img src=x onerror=alert(1)>\u202e";

test("what is no saved file, or a hostile one, is told in a sentence and changes nothing but text", () => onPage({}, async (page) => {
  const open = (content, name = "saved.json") => page.locator("#page-file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  const told = page.locator("#page-paste-problem:not(:empty)");
  await open("{not JSON");
  await told.waitFor();
  await open(JSON.stringify({ format: "newsglass", schema: 1, request: { documents: [{ id: "a", text: `${HOSTILE} Ana Torres said no.\n` }] }, corrections: {
    schema: 1, offset_unit: "utf16", corrections: [{ action: "rename", document: "a", reason: HOSTILE, entity: { exact: "Ana Torres" }, name: `${HOSTILE}${"x".repeat(100_000)}` }],
  }, analysis: { documents: [{ entities: [{ name: "never shown" }] }] } }));
  await page.getByRole("tab", { name: /Corrections/ }).click();
  assert.match(await page.locator(".correction-card").innerText(), /<img src=x onerror=alert\(1\)>/);
  assert.equal(await page.locator("#page-main img").count(), 0);
  assert.doesNotMatch(await page.locator("#page-main").innerText(), /never shown/);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
}));

test("paper holds the article, the labels of its marks and all results", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, { published: PUBLISHED });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  for (const id of ["names", "quotes", "dates"]) assert.ok(await page.locator(`#page-panel-${id}`).isVisible(), id);
  assert.ok(!(await page.locator(".text-tools").isVisible()));
  assert.match(await page.locator("#page-text a.person").first().evaluate((node) => getComputedStyle(node, "::after").content), /attr|person/);
  const pdf = await page.pdf();
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
}));
