// Links to a view, with the text only after a warning; articles kept in this browser only if asked; one button erases all.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR } from "../support/articles.mjs";
import { analyse, onPage } from "../support/page.mjs";

const settings = (page) => page.getByRole("button", { name: "Settings" }).click();

async function copied(page, button) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await settings(page);
  if (button === "Copy a link with the text") await page.getByLabel("I want the text in the link").check();
  await page.getByRole("button", { name: button }).click();
  await page.locator(".settings-told", { hasText: "Copied" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a link with the text opens the same article at the same result; without the warning there is no such link", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05", source: "Ansel Courier" });
  await page.getByRole("tab", { name: /Quotations/ }).click();
  await page.locator(".quote-card .to-text").first().click();
  await settings(page);
  assert.ok(await page.getByRole("button", { name: "Copy a link with the text" }).isDisabled());
  await page.keyboard.press("Escape");
  const link = await copied(page, "Copy a link with the text");
  assert.match(link, /#v=1&tab=quotes&sel=q\d+&text=[\w-]+$/);
  await page.goto("about:blank");
  await page.goto(link);
  await page.locator("#page-text .is-here").first().waitFor();
  assert.match(await page.locator("#page-text").innerText(), /Ana Torres/);
  assert.equal(await page.locator("#page-tab-quotes").getAttribute("aria-selected"), "true");
}));

test("a link to a view holds nothing of the article; a damaged link is told", () => onPage({}, async (page, address) => {
  await analyse(page, HARBOUR);
  assert.match(await copied(page, "Copy a link to this view"), /#v=1&tab=names$/);
  await page.goto("about:blank");
  await page.goto(`${address}#v=1&tab=quotes&text=AAAA`);
  await page.locator("#page-paste-problem:not(:empty)").waitFor();
  assert.match(await page.locator("#page-paste-problem").innerText(), /damaged/);
}));

test("kept only if asked, opened again, erased by one button", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05" });
  await page.reload();
  assert.ok(await page.locator("#page-welcome").isVisible());
  await analyse(page, HARBOUR, { published: "2025-03-05" });
  await settings(page);
  await page.getByLabel(/Keep my articles/).check();
  await page.waitForFunction(() => localStorage.getItem("newsglass-keep") === "yes");
  await page.reload();
  await page.locator("#page-text .section").first().waitFor();
  await settings(page);
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.locator(".settings-told", { hasText: "Nothing is kept" }).waitFor();
  assert.deepEqual(await page.evaluate(async () => [Object.keys(localStorage), await indexedDB.databases()]), [[], []]);
  await page.reload();
  assert.ok(await page.locator("#page-welcome").isVisible());
}));
