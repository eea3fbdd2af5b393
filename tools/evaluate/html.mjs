// How well the page reads saved web pages: its own modules, run in Node.js on a folder of pages, counted against the text that belongs to each article.
//
//   node tools/evaluate/html.mjs FOLDER [--half even|odd] [--errors] [--out FILE]
//
// FOLDER holds <page>.html.gz and truth.json {page: {url, body}}. Precision, recall and F1 of the sequences of four words, a page at a time, mean over
// the pages: of the text as it comes into the page, of its blocks that the page takes for the article's body, and of the sections that the analysis
// (the program in $NEWSGLASS) calls body. Also: pages without an answer, and pages with a day among those that declare one. --half takes every second
// page by the order of their names; --out writes {page: body} for other scorers. Needs `npm ci` in web/ and tools/vendor.mjs.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readPage } from "../../web/html/article.js";
import { compose } from "../../web/html/compose.js";

const [folder, ...options] = process.argv.slice(2);
const option = (name) => (options.includes(name) ? (options[options.indexOf(name) + 1] ?? "") : null);
const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8"));
const half = option("--half");
const pages = Object.keys(truth).sort().filter((_, i) => !half || (half === "even") === (i % 2 === 0));

/** Whether a page carries a day of publication at all, in a form a program is meant to read. */
const DECLARES_DAY = /"datePublished"|itemprop=["']?datePublished|published_time|pubdate|<time[^>]+datetime=|name=["'](?:dc\.|sailthru\.)?date|parsely-pub-date/i;

function grams(text) {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map();
  for (let i = 0; i < Math.max(1, words.length - 3); ++i) {
    const gram = words.slice(i, i + 4).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return words.length ? counts : new Map();
}

const total = (counts) => [...counts.values()].reduce((sum, n) => sum + n, 0);

function score(right, found) {
  const [a, b] = [grams(right), grams(found)];
  let common = 0;
  for (const [gram, n] of a) common += Math.min(n, b.get(gram) ?? 0);
  return { precision: b.size ? common / total(b) : Number(a.size === 0), recall: a.size ? common / total(a) : 1 };
}

function summary(name, scores) {
  const mean = (key) => scores.reduce((sum, one) => sum + one[key], 0) / scores.length;
  const [p, r] = [mean("precision"), mean("recall")];
  return `${name.padEnd(28)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`;
}

function read(html) {
  const begin = performance.now();
  try {
    const page = readPage(html);
    const body = page.blocks.filter(({ inside, kind, text }) => inside && kind !== "caption" && text !== page.title.value).map(({ text }) => text);
    return { text: compose(page), body, published: page.published, ms: performance.now() - begin };
  } catch (error) {
    return { text: "", body: [], published: { value: "" }, thrown: error.stack, ms: performance.now() - begin };
  }
}

/** The text of the body sections of each document, by the command line. */
function bodySections(documents) {
  const lines = documents.map((document) => JSON.stringify(document)).join("\n");
  const answers = execFileSync(process.env.NEWSGLASS, ["stream", "--offsets", "utf16"], { input: lines, maxBuffer: 1 << 30, encoding: "utf8" });
  return answers.trim().split("\n").map((line, i) => {
    const { documents: [document] } = JSON.parse(line);
    return document.sections.filter(({ kind }) => kind === "body" || kind === "subheading").map(({ start, end }) => documents[i].text.slice(start, end)).join("\n");
  });
}

const results = pages.map((id) => {
  const html = new TextDecoder().decode(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))));
  return { id, declares: DECLARES_DAY.test(html), ...read(html) };
});

const bodies = results.map(({ body }) => body.join("\n\n"));
const sections = process.env.NEWSGLASS ? bodySections(results.map(({ id, text }) => ({ id, text }))) : [];
const scores = {
  "text as it comes in": results.map(({ id, text }) => score(truth[id].body, text)),
  "its body, by the page": results.map(({ id }, i) => score(truth[id].body, bodies[i])),
  ...(sections.length && { "its body, by the analysis": results.map(({ id }, i) => score(truth[id].body, sections[i])) }),
};
console.log(`${results.length} pages; without an answer: ${results.filter(({ text, thrown }) => thrown || !text).length}`);
for (const [name, list] of Object.entries(scores)) console.log(summary(name, list));
const declaring = results.filter(({ declares }) => declares);
console.log(`a day found on ${declaring.filter(({ published }) => published.value).length} of ${declaring.length} pages that declare one, ${results.filter(({ published }) => published.value).length} of all`);
const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
console.log(`reading a page: median ${times[times.length >> 1].toFixed(0)} ms, slowest ${times.at(-1).toFixed(0)} ms`);
for (const { id, thrown } of results) if (thrown) console.log(`${id}: ${thrown}`);
if (options.includes("--errors")) {
  const rows = results.map((result, i) => ({ ...result, ...scores["its body, by the page"][i], url: truth[result.id].url }));
  rows.sort((a, b) => a.precision + a.recall - b.precision - b.recall);
  for (const { id, precision, recall, published, url } of rows.slice(0, 25)) console.log(`P ${precision.toFixed(2)} R ${recall.toFixed(2)} ${id} ${published.value || "-"} ${url}`);
}
if (option("--out")) writeFileSync(option("--out"), JSON.stringify(Object.fromEntries(results.map(({ id }, i) => [id, bodies[i]])), null, 1));
