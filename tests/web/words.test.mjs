// The words of the page: every stage and rule of the core has some, dates are in words and in the browser's way, and words of an article
// that turn the direction of reading turn nothing else.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { EN } from "../../web/text/en.js";
import { GOLDENS } from "../support/goldens.mjs";
import { createAnalyzer, model, wasm } from "../support/package.mjs";
import { analyse, onPage } from "../support/page.mjs";

const WEB = new URL("../../web/", import.meta.url);

test("the page has words for every stage that is announced, and for every rule that dates and mentions of the goldens give", async () => {
  const analyzer = await createAnalyzer({ wasm, model });
  const stages = new Set();
  const rules = { dates: new Set(), joins: new Set() };
  for (const { text, published } of GOLDENS) {
    const { documents } = analyzer.analyze({ documents: [{ text, published }], onProgress: ({ stage }) => stages.add(stage) });
    for (const { rule } of documents[0].dates) rules.dates.add(rule);
    for (const { join } of documents[0].mentions) if (join) rules.joins.add(join);
  }
  assert.ok(stages.size > 6);
  assert.deepEqual([...stages].filter((stage) => !EN.waiting.stages[stage]), []);
  for (const [kind, codes] of Object.entries(rules)) {
    assert.ok(codes.size > 5);
    assert.deepEqual([...codes].filter((code) => !EN.rules[kind][code]), [], kind);
  }
});

/** What is written into articles, in their language: bylines and captions as the core reads them, and the outlets of the example. */
const WRITTEN_INTO_ARTICLES = ["html/compose.js", "example.js"];

test("no module of the page but the file of texts has English words in it", async () => {
  const files = (await readdir(WEB, { recursive: true })).filter((path) => path.endsWith(".js") && !/^(text|vendor|node_modules|engine)\//.test(path));
  assert.ok(files.length > 30);
  const found = [];
  for (const path of files) {
    const code = (await readFile(new URL(path, WEB), "utf8")).replace(/^\s*(\/\/|\/?\*).*$/gm, "").replace(/^import .*$/gm, "");
    // Two words with a blank between, in a literal: a sentence of ours, unless it is a list of classes or of selectors, or an error of the program.
    for (const [literal] of code.matchAll(/"[A-Z][a-z]+ [^"]*"|`[A-Z][a-z]+ [^`]*`|>"[a-z]+ [a-z]+ [a-z ]+"/g)) {
      if (!WRITTEN_INTO_ARTICLES.includes(path)) found.push(`${path}: ${literal}`);
    }
  }
  assert.deepEqual(found, []);
});

const VALUES = [
  ["2025-05-03/2025-05-05", "3 – 5 May 2025"],
  ["2025-04-29/2025-05-05", "29 April – 5 May 2025"],
  ["/2025-02-17", "up to Monday 17 February 2025"],
  ["2025-02/2025-04", "February 2025 to April 2025"],
  ["2025-03-07TMO", "Friday 7 March 2025, morning"],
  ["2025-W10", "week of 3 – 9 March 2025"],
  ["XXXX-WXX-5TNI", "every Friday, night"],
  ["XXXX-XX-XXTMO", "every morning"],
  ["PT2H30M", "2 hours 30 minutes"],
  ["0099-01-01", "Thursday 1 January 99"],
  ["<b>no value", EN.timex.unreadable],
];

test("values of dates are in words, never raw", () => onPage({}, async (page) => {
  const read = await page.evaluate(async (values) => {
    const { readTimex } = await import("./timex.js");
    return values.map(readTimex);
  }, VALUES.map(([value]) => value));
  assert.deepEqual(read.map((words) => words.replaceAll("\u2009", " ").replace(/(day),/, "$1")), VALUES.map(([, words]) => words.replace(/(day),/, "$1")));
}));

test("numbers and dates are written as the browser's locale writes them", () => onPage({ locale: "de-DE" }, async (page) => {
  await analyse(page, "Mayor Helen Okafor said on Monday that the vote would be held.\n", { published: "2025-03-05" });
  await page.getByRole("tab", { name: /Dates/ }).click();
  assert.match(await page.locator(".date-card").innerText(), /Montag, 3\. März 2025/);
}));

test("bidirectional controls in names, quotations, sources and file names turn no word of the page", () => onPage({}, async (page) => {
  await analyse(page, "Mayor \u202eHelen Okafor\u2067 said on Monday: “We \u202edecide.” Helen\u202e Okafor said “We \u202b wait.” Okafor added that \u202eAda Brandt, a \u202edoctor, slept.\n",
    { published: "2025-03-05", source: "Ansel \u202e Courier" });
  for (const tab of [/Names/, /Quotations/, /Dates/]) {
    await page.getByRole("tab", { name: tab }).click();
    for (const summary of await page.locator("[role=tabpanel]:not([hidden]) summary:visible").all()) await summary.click();
    await page.locator("[role=tabpanel]:not([hidden]) .to-text").first().click();
    const turned = await page.evaluate(() => {
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!/[A-Za-z]{2}/.test(node.data) || node.parentElement.closest("bdi, [dir=auto], #page-text")) continue;
        const at = node.data.search(/[A-Za-z]{2}/);
        const [first, second] = [at, at + 1].map((i) => { const range = new Range(); range.setStart(node, i); range.setEnd(node, i + 1); return range.getBoundingClientRect(); });
        if (first.width > 0 && first.top === second.top && first.left > second.left) found.push(node.data);
      }
      return found;
    });
    assert.deepEqual(turned, []);
  }
}));
