// The whole way without a mouse: every step with Tab, Enter, arrows and Escape, the focus always in sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR } from "../support/articles.mjs";
import { onPage } from "../support/page.mjs";

const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);

/** Presses Tab until `matches` holds for the focused element; fails after `limit` presses. */
async function tabTo(page, matches, limit = 200) {
  for (let i = 0; i < limit; ++i) {
    await page.keyboard.press("Tab");
    await assertVisible(page);
    if (await page.evaluate(matches)) return;
  }
  assert.fail(`not reached by Tab: ${matches}`);
}

/** The focused element lies in the window, has an outline and is not covered. */
async function assertVisible(page) {
  const state = await page.evaluate(() => {
    const node = document.activeElement;
    if (node === document.body) return "ok";
    const box = [...node.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (!box) return `no box: ${node.outerHTML.slice(0, 200)}`;
    if (box.bottom <= 0 || box.top >= innerHeight) return `out of the window: ${node.outerHTML.slice(0, 200)}`;
    const style = getComputedStyle(node);
    if (style.outlineStyle === "none" && style.borderStyle === "none") return `no outline: ${node.outerHTML.slice(0, 200)}`;
    const top = document.elementFromPoint(Math.min(innerWidth - 2, Math.max(1, box.x + box.width / 2)), Math.min(innerHeight - 2, Math.max(1, box.y + Math.min(box.height, innerHeight) / 2)));
    return node === top || node.contains(top) || top?.contains(node) ? "ok" : `covered by ${top?.outerHTML.slice(0, 120)}: ${node.outerHTML.slice(0, 120)}`;
  });
  assert.equal(state, "ok");
}

test("paste, analyse, read, go to the words and back", () => onPage({}, async (page) => {
  await tabTo(page, () => document.activeElement.id === "page-paste");
  await page.evaluate((text) => document.execCommand("insertText", false, text), HARBOUR);
  await tabTo(page, () => document.activeElement.id === "page-published");
  await page.keyboard.type("03052025");
  await tabTo(page, () => document.activeElement.textContent === "Analyse");
  await page.keyboard.press("Enter");
  await page.locator("#page-text .section").first().waitFor();

  await tabTo(page, () => document.activeElement.matches("#page-text a.person"));
  const name = await focused(page);
  await page.keyboard.press("Enter");
  assert.match(await focused(page), new RegExp(name));
  assert.ok(await page.evaluate(() => document.activeElement.matches(".card")));
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), name);

  await tabTo(page, () => document.activeElement.id === "page-tab-names");
  await page.keyboard.press("ArrowRight");
  assert.match(await focused(page), /^Quotations/);
  await tabTo(page, () => document.activeElement.matches(".quote-card .to-text"));
  const words = await focused(page);
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "Next");
  await assertVisible(page);
  await page.keyboard.press("Enter");
  assert.match(await page.locator("#page-status").innerText(), /quotation 2 of/);
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), words);

  await tabTo(page, () => document.activeElement.matches(".why summary"));
  await page.keyboard.press("Enter");
  assert.ok(await page.locator(".why[open]").first().isVisible());
}));

test("help opens and closes, and the focus goes back", () => onPage({}, async (page) => {
  await tabTo(page, () => document.activeElement.id === "page-help-open");
  await page.keyboard.press("Enter");
  assert.ok(await page.locator("#page-help").isVisible());
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.id), "page-help-open");
}));
