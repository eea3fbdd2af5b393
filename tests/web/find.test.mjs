// Reading with the keyboard and the mouse: finding words in everything, what a name's card opens to, filters, and the sheet of narrow screens.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR } from "../support/articles.mjs";
import { analyse, onPage, showResults } from "../support/page.mjs";

const PUBLISHED = { published: "2025-03-05" };
const readExample = async (page) => {
  await page.getByRole("button", { name: /example/ }).click();
  await page.locator("#page-text .section-headline", { hasText: "Harbour tunnel" }).waitFor();
};
const focused = (page) => page.evaluate(() => document.activeElement.id);

test("words are found as they are typed, in names, quotations, dates and the text, without a mouse", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, PUBLISHED);
  await page.keyboard.press("Control+k");
  assert.equal(await focused(page), "page-find");
  await page.keyboard.type("t");
  assert.ok((await page.locator(".found-place").count()) > 5);
  await page.keyboard.type("orres");
  const groups = await page.locator("#page-found").innerText();
  assert.match(groups, /Names 1\s+Ana Torres/);
  assert.match(groups, /Quotations 2/);
  assert.match(groups, /In the text 1/);
  assert.match(await page.locator("#page-status").innerText(), /Found: 3 results, 1 places? in the text/);
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#page-find-count").innerText(), "1 of 1");
  assert.equal(await page.evaluate(() => [...CSS.highlights.get("found-here")][0].toString()), "Torres");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#page-found").innerText(), "");
  assert.ok(await page.locator("#page-tab-names").isVisible());
}));

test("a result that was found opens its entry, a place its words; blanks and markup are words like others", () => onPage({}, async (page) => {
  await analyse(page, `${HARBOUR}\n<b>Bold</b> claims [sic] were made.\n`, PUBLISHED);
  const box = page.getByRole("searchbox");
  await box.fill("NOBODY   WILL");
  await page.locator("#page-found a").click();
  assert.match(await focused(page), /^q\d$/);
  await box.fill("<b>bold</b> claims [");
  assert.equal(await page.locator(".found-place").count(), 1);
  await page.locator(".found-place").click();
  assert.equal(await page.evaluate(() => [...CSS.highlights.get("found-here")][0].toString()), "<b>Bold</b> claims [");
  await box.fill("zebra");
  assert.match(await page.locator("#page-found").innerText(), /Nothing/);
}));

test("a name's card tells its certainty, what it says, with whom it is named, and every mention; codes only on demand", () => onPage({}, async (page) => {
  await readExample(page);
  const card = page.locator("#page-panel-names .card", { hasText: "Piet Lindqvist" });
  await card.locator("summary").first().click();
  await card.getByText("Certainty").waitFor();
  const words = await card.innerText();
  assert.match(words, /Certainty\s+(almost certain|very likely)/);
  assert.match(words, /Found\s+read as a name/);
  assert.match(words, /Says\s[\s\S]*Nobody hid anything/);
  assert.doesNotMatch(words, /tagger|alias\./);
  await card.locator(".codes summary").click();
  assert.match(await card.innerText(), /tagger/);
  await card.locator("a.to-entry", { hasText: "Nobody hid anything" }).click();
  assert.equal(await page.getByRole("tab", { name: /Quotations/ }).getAttribute("aria-selected"), "true");
}));

test("quotations are filtered by speaker and certainty, and who is not named is listed with the reason", () => onPage({}, async (page) => {
  await readExample(page);
  await page.getByRole("tab", { name: /Quotations/ }).click();
  const all = await page.locator(".quote-card").count();
  await page.getByLabel("Speaker", { exact: true }).selectOption({ label: "\u2068Piet Lindqvist\u2069" });
  const left = await page.locator(".quote-card:visible").count();
  assert.ok(left > 0 && left < all);
  assert.ok((await page.locator(".quote-card:visible > .attribution").allInnerTexts()).every((words) => words.includes("Piet Lindqvist")));
  await page.locator(".unnamed summary").click();
  assert.match(await page.locator(".unnamed").innerText(), /official[\s\S]*reason/);
}));

test("on a narrow screen the results are a sheet beside the text: by touch and by keyboard", () => onPage({ viewport: { width: 320, height: 700 } }, async (page) => {
  await analyse(page, HARBOUR, PUBLISHED);
  const results = page.locator("#page-results");
  assert.ok(!(await results.isVisible()));
  assert.ok(await page.getByRole("tab", { name: /Names/ }).isVisible());
  const mark = page.locator("#page-text a.person").first();
  await mark.click();
  assert.ok(await results.isVisible());
  assert.ok((await mark.boundingBox()).y < (await page.locator(".desk-results").boundingBox()).y, "the words stay in sight");
  assert.match(await focused(page), /^e\d+$/);
  await page.keyboard.press("Escape");
  assert.ok(!(await results.isVisible()));
  assert.ok(await mark.evaluate((node) => node === document.activeElement));

  await page.getByRole("tab", { name: /Quotations/ }).click();
  await page.locator(".quote-card .to-text").last().click();
  assert.ok(!(await results.isVisible()), "the sheet makes room for the words");
  assert.equal(await focused(page), "page-step-next");
  const box = await page.locator("#page-text .is-here").first().boundingBox();
  const bar = await page.locator(".stepper").boundingBox();
  assert.ok(box.y >= 0 && box.y < bar.y, "and they are not covered");
  await page.getByRole("button", { name: "Show entry" }).click();
  assert.ok(await page.locator(".quote-card[aria-current]").isVisible());
  await showResults(page);
  await page.getByRole("button", { name: "Hide" }).click();
  assert.ok(!(await results.isVisible()));
}));
