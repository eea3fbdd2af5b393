// The whole way with the mouse: paste, analyse, read who, what and when, and go from a result to its words and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR, UNDATED } from "../support/articles.mjs";
import { analyse, onPage } from "../support/page.mjs";

test("a pasted article is read, in a subfolder too", () => onPage({ base: "/news/glass/" }, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05", source: "Ansel Courier" });

  const people = page.locator("#page-panel-names section", { hasText: "People" });
  assert.match(await people.innerText(), /Ana Torres/);
  assert.match(await people.innerText(), /harbour master/);
  assert.match(await people.innerText(), /\d mentions\s+of Ana Torres\s*, first in paragraph 1/);
  assert.match(await page.locator("#page-panel-names").innerText(), /Radio Costa/);

  await page.getByRole("tab", { name: /Quotations/ }).click();
  const card = page.locator(".quote-card", { hasText: "We start at six" });
  assert.match(await card.innerText(), /Source\s+“she”\s+Speaker\s+Ana Torres/);
  await card.locator(".why > summary").click();
  assert.match(await card.innerText(), /Cue\s+“told”/);
  assert.match(await card.innerText(), /Certainty/);

  await page.getByRole("tab", { name: /Dates/ }).click();
  assert.match(await page.locator(".date-card", { hasText: "Tuesday" }).innerText(), /Tuesday,? 4 March 2025/);

  const shown = await page.locator("#page-text").evaluate((node) => [...node.querySelectorAll(".section > :not(.section-label)")].map((block) => {
    const copy = block.cloneNode(true);
    copy.querySelectorAll(".quote-number").forEach((number) => number.remove());
    return copy.textContent;
  }));
  assert.deepEqual(shown.join("\n").split(/\s+/), HARBOUR.trim().split(/\s+/), "the text is shown as it was given");
}));

test("a result shows its words, a mark opens its result", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05" });
  await page.locator("#page-panel-names").getByRole("link", { name: "Ana Torres" }).click();
  assert.equal(await page.locator("#page-text .is-here").innerText(), "Ana Torres");
  assert.match(await page.locator("#page-status").innerText(), /Ana Torres, mention 1 of \d/);

  const total = await page.locator("#page-text .lit").count();
  assert.ok(total > 1, "all mentions are lit");
  await page.getByRole("button", { name: "Next" }).click();
  assert.equal(await page.locator("#page-text .is-here").innerText(), "she");
  await page.getByRole("button", { name: "Previous" }).click();
  await page.getByRole("button", { name: "Previous" }).click();
  assert.match(await page.locator("#page-status").innerText(), new RegExp(`mention ${total} of ${total}`));
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#page-text .lit").count(), 0);

  await page.locator(".quote-number").first().click();
  assert.equal(await page.getByRole("tab", { name: /Quotations/ }).getAttribute("aria-selected"), "true");
  assert.equal(await page.locator(".quote-card[aria-current]").getAttribute("id"), await page.evaluate(() => document.activeElement.id));
}));

test("quotations are narrowed by type, and a mark in the text brings its card back", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05" });
  await page.getByRole("tab", { name: /Quotations/ }).click();
  const cards = page.locator(".quote-card:visible");
  const all = await cards.count();
  const group = page.getByRole("group", { name: "Which quotations are listed" });
  await group.getByRole("button", { name: "direct quotation" }).click();
  assert.ok((await cards.count()) < all);
  assert.equal(await page.locator(".quote-card-direct:visible").count(), 0);
  assert.match(await group.innerText(), new RegExp(`of ${all} quotations shown`));
  await page.locator(".quote-number-direct").first().click();
  assert.equal(await page.locator(".quote-card-direct:visible").count(), 1);
}));

test("kinds of marks are switched off and on", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05" });
  const people = page.getByRole("button", { name: "People", exact: true });
  await people.click();
  assert.equal(await people.getAttribute("aria-pressed"), "false");
  assert.equal(await page.locator("#page-text a.person[href]").count(), 0);
  assert.equal(await page.locator("#page-text a.person").first().evaluate((node) => getComputedStyle(node).textDecorationLine), "none");
  await people.click();
  assert.ok((await page.locator("#page-text a.person[href]").count()) > 0);
}));

test("a missing publication date is asked for, and giving it resolves the weekdays", () => onPage({}, async (page) => {
  await analyse(page, UNDATED);
  assert.ok(await page.locator(".published.is-missing").isVisible());
  await page.getByRole("tab", { name: /Dates/ }).click();
  assert.match(await page.locator(".date-card", { hasText: "Monday" }).innerText(), /not resolved/);
  await page.locator("#page-head-published").fill("2025-03-05");
  await page.locator("#page-head-published").dispatchEvent("change");
  await page.locator(".date-card", { hasText: /Monday,? 3 March 2025/ }).waitFor();
  assert.equal(await page.locator(".published.is-missing").count(), 0);
}));

test("an article without a headline is called by its first words, not by its address", () => onPage({}, async (page) => {
  await analyse(page, `https://courier.example/port-ansel/ferries-1.6542\n\nThe ferries of Port Ansel will sail again on Monday, the harbour master said. Nobody was left on the quay.\n`, {});
  assert.match(await page.locator("#page-article-list").innerText(), /^The ferries of Port Ansel will sail again/);
}));

test("several articles lie side by side, and one is taken off the desk", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05", source: "Ansel Courier" });
  await analyse(page, UNDATED, { source: "Morrow Post" });
  await page.locator("#page-text", { hasText: "Helen Okafor" }).waitFor();
  assert.equal(await page.locator(".article-list li").count(), 2);
  await page.locator(".article-choice").first().click();
  await page.locator("#page-text", { hasText: "Ana Torres" }).waitFor();
  await page.getByRole("button", { name: /^Remove/ }).first().click();
  await page.locator("#page-text", { hasText: "Helen Okafor" }).waitFor();
  await page.getByRole("button", { name: /^Remove/ }).click();
  assert.ok(await page.locator(".welcome").isVisible());
}));

test("three example articles are one click away, and the tour above them is dismissed for good", () => onPage({}, async (page) => {
  await page.getByRole("button", { name: "Read three example articles" }).click();
  await page.locator("#page-text .section-headline", { hasText: "Harbour tunnel" }).waitFor();
  assert.equal(await page.locator(".article-list li").count(), 3);
  assert.ok((await page.locator("#page-panel-names .card").count()) > 5);
  const tour = page.getByRole("complementary", { name: "How to read this page" });
  assert.equal(await tour.getByRole("listitem").count(), 3);
  await tour.getByRole("button", { name: "Got it" }).click();
  assert.equal(await tour.count(), 0);
  await page.reload();
  await page.getByRole("button", { name: "Read three example articles" }).click();
  await page.locator("#page-text .section-headline").waitFor();
  assert.equal(await tour.count(), 0);
}));
