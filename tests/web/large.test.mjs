// A megabyte of text: analysed with progress, drawn while the page stays alive, cancelled when asked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR, long } from "../support/articles.mjs";
import { analyse, onPage, paste } from "../support/page.mjs";

const MEGABYTE = long(1_000_000);

test("a megabyte is analysed and its last words can be reached", () => onPage({}, async (page) => {
  const stages = page.evaluate(() => new Promise((resolve) => {
    const seen = new Set();
    new MutationObserver((_, observer) => {
      const label = document.querySelector("label[for=page-progress]")?.textContent;
      if (label) seen.add(label);
      if (document.querySelector("#page-text .section")) { observer.disconnect(); resolve([...seen]); }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }));
  await analyse(page, MEGABYTE, { published: "2025-03-05" });
  assert.ok((await stages).length > 2, `progress was shown: ${await stages}`);
  assert.ok(await page.locator(".notice-large").isVisible());
  await page.locator("#page-panel-names .to-text").first().click();
  await page.getByRole("button", { name: "Previous" }).click();
  const box = await page.locator("#page-text .is-here").first().boundingBox();
  assert.ok(box.y > 0 && box.y < 900, "the last mention is in the window");
}));

test("an analysis is cancelled, the text kept, and analysed again", () => onPage({}, async (page) => {
  await paste(page, MEGABYTE);
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.match(await page.locator("#page-article-head").innerText(), /The text is kept/);
  await page.getByRole("button", { name: "Analyse again" }).click();
  await page.locator("#page-text .section").first().waitFor();
  await analyse(page, HARBOUR);
  await page.locator(".article-choice").last().click();
  assert.match(await page.locator("#page-text").innerText(), /Ana Torres/);
}));
