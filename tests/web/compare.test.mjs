// Five articles of one event: compared, filtered, a cell followed to its words and back, by mouse and by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { EVENT, HARBOUR } from "../support/articles.mjs";
import { analyse, onPage } from "../support/page.mjs";

const part = (page, id) => page.locator(`#page-compare-part-${id}`).click();

async function compareFive(page) {
  for (const { text, ...about } of EVENT) await analyse(page, text, about);
  await page.getByRole("tab", { name: /Compare/ }).click();
  await page.locator(".matrix").waitFor();
}

test("one article has no comparison, two have", () => onPage({}, async (page) => {
  await analyse(page, EVENT[0].text, EVENT[0]);
  assert.equal(await page.getByRole("tab", { name: /Compare/ }).count(), 0);
  await analyse(page, EVENT[1].text, EVENT[1]);
  await page.getByRole("tab", { name: /Compare/ }).click();
  await page.locator(".matrix").waitFor();
  assert.ok(await page.locator("#page-text").isHidden());
}));

test("five articles: every number of the table is that of the article it leads to", () => onPage({}, async (page) => {
  await compareFive(page);
  assert.equal(await page.locator(".matrix thead .letter").count(), 5);
  const cell = page.locator(".matrix-count").nth(3);
  const [times, name, id] = [await cell.textContent(), await cell.getAttribute("aria-label"), await cell.getAttribute("id")];
  await cell.click();
  assert.ok(await page.locator("#page-text").isVisible());
  assert.match(await page.locator(".stepper .tally").innerText(), new RegExp(`of ${times}$`), name);
  assert.ok(await page.locator("#page-text .is-here").first().isVisible());
  await page.getByRole("button", { name: "Back to the comparison" }).click();
  assert.ok(await page.locator(".matrix").isVisible());
  assert.equal(await page.evaluate(() => document.activeElement.id), id);
}));

test("filters: kinds, how many articles, a name; an article left out", () => onPage({}, async (page) => {
  await compareFive(page);
  const rows = () => page.locator(".matrix tbody tr:not(.matrix-kind)").count();
  const all = await rows();
  await page.locator(".compare-filters").getByRole("button", { name: "Places" }).click();
  assert.ok((await rows()) < all);
  await page.getByLabel("Named in").selectOption("several");
  const several = await rows();
  assert.ok(several > 0);
  await page.getByLabel("Find a name").fill("qiu");
  assert.equal(await rows(), 1);
  await page.getByLabel("Find a name").fill("nobody at all");
  assert.match(await page.locator(".compare-body").innerText(), /No name matches/);
  await page.getByLabel("Find a name").fill("");
  await page.locator(".compared-article").nth(2).click();
  assert.equal(await page.locator(".matrix thead .letter").count(), 4);
  for (const at of [0, 1, 3]) await page.locator(".compared-article").nth(at).click();
  assert.match(await page.locator(".compare-body").innerText(), /Two articles are needed/);
}));

test("quotations side by side, in the words of their articles", () => onPage({}, async (page) => {
  await compareFive(page);
  await part(page, "quotes");
  assert.ok((await page.locator(".compared-set").count()) > 0);
  const sides = page.locator(".compared-set").first().locator(".side");
  assert.ok((await sides.count()) > 1);
  const words = await sides.nth(1).locator("blockquote a").innerText();
  await sides.nth(1).locator("blockquote a").click();
  assert.ok((await page.locator("#page-text").innerText()).includes(words.split(" … ")[0].trim().slice(0, 40)));
  assert.ok(await page.locator("#page-text mark.is-here").first().isVisible());
  await page.keyboard.press("Escape");
  assert.ok(await page.locator(".compared-set").first().isVisible());
  await page.getByLabel("Relation").selectOption("same_words");
  for (const set of await page.locator(".compared-set").all()) assert.match(await set.getAttribute("class"), /is-same_words/);
}));

test("shared text leads to the passage in each article", () => onPage({}, async (page) => {
  await compareFive(page);
  await part(page, "shared");
  const passage = page.locator(".passage").first();
  const begin = (await passage.locator("blockquote").innerText()).slice(0, 30);
  await passage.locator(".letter-link").last().click();
  const marked = await page.locator("#page-text .is-here").allInnerTexts();
  assert.ok(marked.join("").replace(/\s+/g, " ").startsWith(begin), `${marked.join("").slice(0, 60)} / ${begin}`);
  await page.keyboard.press("Escape");
  assert.ok(await passage.isVisible());
  assert.equal(await page.locator("#page-text .passage-mark").count(), 0);
}));

test("the timeline: a dot and a sentence lead to the day in its article", () => onPage({}, async (page) => {
  await compareFive(page);
  await part(page, "days");
  const dots = await page.locator(".timeline-link").count();
  assert.ok(dots > 3);
  await page.locator(".timeline-link").first().click();
  assert.match(await page.locator(".stepper .tally").innerText(), /^date/);
  await page.keyboard.press("Escape");
  assert.ok(await page.locator("svg.timeline").isVisible());
  await page.locator(".day-sentences a").first().click();
  assert.ok(await page.locator("#page-text .date.is-here").first().isVisible());
}));

test("a sixth article: the comparison follows, and what was chosen in it stays", () => onPage({}, async (page) => {
  await compareFive(page);
  await part(page, "only");
  await analyse(page, HARBOUR, { published: "2025-03-05", source: "Ansel Courier" });
  await page.locator("#page-tab-compare .tally", { hasText: "6" }).waitFor();
  await page.locator(".only").nth(5).waitFor();
  assert.equal(await page.locator(".only").count(), 6);
  assert.match(await page.locator(".only").last().innerText(), /Appears only in F/);
  assert.match(await page.locator(".only").last().innerText(), /Ana Torres/);
}));

test("by keyboard alone: tab, part, filter, a cell, its words and back", () => onPage({}, async (page) => {
  for (const { text, ...about } of EVENT.slice(0, 3)) await analyse(page, text, about);
  await page.locator("#page-tab-names").focus();
  await page.keyboard.press("End");
  await page.locator(".matrix").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "page-tab-compare");
  const tabTo = async (selector) => {
    for (let i = 0; i < 80; ++i) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    }
    assert.fail(`not reached by Tab: ${selector}`);
  };
  await tabTo("#page-compare-find");
  await page.keyboard.type("qiu");
  await tabTo(".matrix-count");
  const id = await page.evaluate(() => document.activeElement.id);
  await page.keyboard.press("Enter");
  assert.ok(await page.locator("#page-text .is-here").first().isVisible());
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Back to the comparison");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), id);
}));
