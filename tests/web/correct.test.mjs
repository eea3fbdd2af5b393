// Correcting as a reader does it, by mouse and by keyboard: each kind of correction, undone and done again, and kept over a new analysis.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR } from "../support/articles.mjs";
import { analyse, correct, onPage } from "../support/page.mjs";

const open = (page) => analyse(page, HARBOUR, { published: "2025-03-05" });
const names = (page) => page.locator("#page-panel-names").innerText();
const tab = (page, name) => page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();

/** Chooses what is wrong, fills it in with `fill`, and waits for the corrected results. */
async function apply(page, what, fill = async () => {}) {
  const before = await page.locator("#page-status").innerText();
  await page.getByLabel(what, { exact: true }).check();
  await fill(page.locator(".correct-dialog"));
  await page.getByRole("button", { name: "Correct it" }).click();
  await page.waitForFunction((words) => document.getElementById("page-status").textContent !== words, before);
  assert.match(await page.locator("#page-status").innerText(), /^Corrected: /);
}

const card = (name) => `#page-panel-names .card:has(h4 bdi:text-is("${name}"))`;

test("a name is renamed, retyped, joined with another, divided, and taken away", () => onPage({}, async (page) => {
  await open(page);
  await correct(page, card("Ana Torres"));
  await apply(page, "It is called something else", (dialog) => dialog.getByLabel("Name", { exact: true }).fill("Ana María Torres"));
  assert.match(await names(page), /Ana María Torres/);
  assert.equal(await page.evaluate(() => document.activeElement.querySelector("h4 bdi").textContent), "Ana María Torres", "the reader is led to what was corrected");

  await correct(page, card("Northline"));
  await apply(page, "It is of another kind", (dialog) => dialog.getByLabel("Kind", { exact: true }).selectOption("place"));
  assert.match(await page.locator("#page-panel-names section", { hasText: "Places" }).innerText(), /Northline/);

  await correct(page, card("Deckhands United"));
  await apply(page, "It is the same as another entry", (dialog) => dialog.getByLabel("The same as", { exact: true }).selectOption({ label: "\u2068Radio Costa\u2069" }));
  assert.equal(await page.locator(card("Radio Costa")).count(), 0);

  await correct(page, card("Ana María Torres"));
  await apply(page, "Some of its mentions are somebody else", (dialog) => dialog.locator("li", { hasText: "she told" }).getByRole("checkbox").check());
  assert.match(await page.locator(card("Ana María Torres")).innerText(), /1 mention\b/);

  await correct(page, card("Deckhands United"));
  await apply(page, "It is not a name");
  assert.equal(await page.locator(card("Deckhands United")).count(), 0);

  await tab(page, "Corrections");
  const list = await page.locator(".correction-card").allInnerTexts();
  assert.equal(list.length, 5);
  assert.ok(list.every((words) => /Why:/.test(words)), "every correction says why it was needed");
}));

test("a quotation gets another speaker, is taken away, and one that was missed is added with its first and last words", () => onPage({}, async (page) => {
  await open(page);
  await tab(page, "Quotations");
  const said = page.locator(".quote-card", { hasText: "We start at six" });
  await correct(page, `.quote-card:has-text("We start at six")`);
  await apply(page, "Somebody else says it", async (dialog) => {
    await dialog.getByLabel("It is said by").selectOption({ label: "somebody who is not named" });
    await dialog.getByLabel("As the article describes them").fill("a deckhand");
    await dialog.getByLabel("Why is the correction needed?").fill("She quoted him.");
  });
  assert.match(await said.innerText(), /a deckhand \(unnamed\)/);
  await said.locator(".why > summary").click();
  assert.match(await said.innerText(), /She quoted him/);

  await correct(page, `.quote-card:has-text("4,000 travellers")`);
  await apply(page, "It is not a quotation");
  assert.equal(await page.locator(".quote-card", { hasText: "4,000 travellers" }).count(), 0);

  await page.getByRole("button", { name: "Add what was missed" }).click();
  await page.getByLabel("Words, as they stand in the article").fill("Great Morrow … off");
  await apply(page, "A quotation", async (dialog) => {
    await dialog.getByLabel("Kind of quotation").selectOption("indirect");
    await dialog.getByLabel("It is said by").last().selectOption({ label: "\u2068Deckhands United\u2069" });
  });
  assert.match(await page.locator(".quote-card", { hasText: "Great Morrow was cut off" }).innerText(), /Deckhands United/);
}));

test("a date gets another day, several days, none", () => onPage({}, async (page) => {
  await open(page);
  await tab(page, "Dates");
  const date = page.locator(".date-card", { hasText: "Tuesday" });
  await correct(page, `.date-card:has-text("Tuesday")`);
  await apply(page, "It is another day", (dialog) => dialog.getByLabel("Day", { exact: true }).fill("2025-02-25"));
  assert.match(await date.innerText(), /25 February 2025/);
  await correct(page, `.date-card:has-text("Tuesday")`);
  await apply(page, "It is another day", async (dialog) => {
    await dialog.getByLabel("Day", { exact: true }).fill("2025-02-25");
    await dialog.getByLabel("Last day, if there are several").fill("2025-02-27");
  });
  assert.match(await date.innerText(), /25\s*–\s*27 February 2025/);
  await correct(page, `.date-card:has-text("Tuesday")`);
  await apply(page, "It is not a date");
  assert.equal(await date.count(), 0);
}));

test("a missed name is added by selecting its words; undo, redo and taking one back; a new analysis keeps them", () => onPage({}, async (page) => {
  await open(page);
  await page.locator("#page-text").evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (!walker.nextNode().data.includes("quay"));
    const node = walker.currentNode;
    document.getSelection().setBaseAndExtent(node, node.data.indexOf("quay"), node, node.data.indexOf("quay") + 4);
  });
  await page.getByRole("button", { name: "Add the selected words" }).click();
  assert.equal(await page.getByLabel("Words, as they stand in the article").inputValue(), "quay");
  await apply(page, "A name", (dialog) => dialog.getByLabel("Kind", { exact: true }).selectOption("place"));
  assert.match(await names(page), /quay/);

  await page.keyboard.press("Control+z");
  await page.locator("#page-status", { hasText: "Undone" }).waitFor();
  assert.doesNotMatch(await names(page), /quay/);
  await page.keyboard.press("Control+Shift+z");
  await page.locator("#page-status", { hasText: "Done again" }).waitFor();
  assert.match(await names(page), /quay/);

  await page.locator("#page-head-published").fill("2025-03-12");
  await page.locator("#page-head-published").dispatchEvent("change");
  await page.locator("#page-status", { hasText: "Analysed" }).waitFor();
  assert.match(await names(page), /quay/);

  await tab(page, "Corrections");
  await page.getByRole("button", { name: /Take back/ }).click();
  await page.locator("#page-status", { hasText: "Undone" }).waitFor();
  await tab(page, "Names");
  assert.doesNotMatch(await names(page), /quay/);
}));

test("the whole way of a correction without a mouse", () => onPage({}, async (page) => {
  await open(page);
  await page.locator("#page-tab-names").focus();
  for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement.matches(".correct-button"))); ++i) await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => getComputedStyle(document.activeElement).opacity === "1"), "the button is seen when it has the focus");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "page-correct-kind");
  await page.keyboard.type("org");
  for (let i = 0; i < 5 && !(await page.evaluate(() => document.activeElement.type === "submit")); ++i) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#page-status", { hasText: "Corrected" }).waitFor();
  assert.match(await page.locator("#page-panel-names section", { hasText: "Organisations" }).innerText(), /Ana Torres/);
}));

test("hostile words in corrections stay words", () => onPage({}, async (page) => {
  await open(page);
  const hostile = `<img src=x onerror=alert(1)>\u202e${"x".repeat(100_000)}`;
  await correct(page, card("Ana Torres"));
  await apply(page, "It is called something else", async (dialog) => {
    await dialog.getByLabel("Name", { exact: true }).evaluate((input, words) => { input.value = words; }, hostile);
    await dialog.getByLabel("Why is the correction needed?").fill("<script>alert(1)</script>\u202e why");
  });
  await tab(page, "Corrections");
  assert.match(await page.locator(".correction-card").innerText(), /<img src=x onerror=alert\(1\)>[\s\S]*<script>/);
  assert.equal(await page.locator("#page-main img, #page-main script").count(), 0);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
}));
