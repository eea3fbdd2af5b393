// A copy of the article with aliases: consistent, no name left, and back again, also where the copy was changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readKey, withAliases, withoutAliases, writeKey } from "../../web/aliases.js";
import { HARBOUR } from "../support/articles.mjs";
import { analyse, onPage } from "../support/page.mjs";

const TEXT = "Ana Torres met Person A. Torres’s plan for Port Ansel, she said, was Ana\nTorres's own. Torresella stayed.";

function documentOf(text, names) {
  const mentions = [];
  names.forEach(([, forms], i) => forms.forEach((form) => mentions.push({ entity: `e${i + 1}`, form: "name", text: form })));
  return { mentions, entities: names.map(([type], i) => ({ id: `e${i + 1}`, type })) };
}

const DOCUMENT = documentOf(TEXT, [["person", ["Ana Torres", "Torres"]], ["place", ["Port Ansel"]], ["group", ["Costans"]]]);

test("every form has its alias, whole words only; possessives and pronouns stay; an alias that the text has is not used", () => {
  const { text } = withAliases(TEXT, DOCUMENT);
  assert.equal(text, "Person B met Person A. Person B2’s plan for Place A, she said, was Person B's own. Torresella stayed.");
});

test("turned back with the key as a table, also after a change", () => {
  const { text, key } = withAliases(TEXT, DOCUMENT);
  const changed = `Note: ${text} Person B2 again.`;
  assert.equal(withoutAliases(changed, readKey(writeKey(key))), `Note: ${TEXT.replace("\n", " ")} Torres again.`);
  assert.throws(() => readKey("something else"));
});

test("in the page: made, read, turned back", () => onPage({}, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05" });
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Make a copy of the open article" }).click();
  const copy = await page.locator("#page-aliases-text").inputValue();
  assert.match(copy, /^Person [A-Z], the harbour master of /m);
  assert.doesNotMatch(copy, /Torres|Ansel|Northline/);
  await page.getByRole("button", { name: "Put the names back" }).click();
  assert.equal(await page.locator("#page-aliases-text").inputValue(), HARBOUR);
}));
