// Files as they come: several at once, Word, PDF and JSON, damaged and hostile ones. Each becomes an article, or a sentence that says why not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR, UNDATED } from "../support/articles.mjs";
import { docx, pdf } from "../support/files.mjs";
import { drop, onPage, problem } from "../support/page.mjs";

const boxOf = (page) => page.getByLabel("Text of the article").inputValue();

/** Opens files ([name, content, type]) by the button and waits for the text, a sentence or the desk. */
async function open(page, ...files) {
  await page.locator("#page-file").setInputFiles(files.map(([name, content, mimeType = ""]) => ({ name, mimeType, buffer: Buffer.from(content) })));
}

const filled = (page) => page.waitForFunction(() => document.getElementById("page-paste").value !== "");
const refused = (page) => page.locator("#page-paste-problem", { hasText: /\.$/ }).waitFor();

test("a Word file and a PDF are read as text, loaded only when asked for", () => onPage({}, async (page) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, ["note.txt", HARBOUR]);
  await filled(page);
  assert.ok(!asked.some((url) => /mammoth|pdf\./.test(url)));
  await open(page, ["ferry.docx", docx(["Night ferry stays", "Ana Torres said &lt;b&gt;no&lt;/b&gt;."])]);
  await page.waitForFunction(() => document.getElementById("page-paste").value === "Night ferry stays\n\nAna Torres said <b>no</b>.");
  assert.ok(!asked.some((url) => /pdf\./.test(url)));
  await open(page, ["ferry.pdf", pdf([["Night ferry stays"], ["Ana Torres said that the", "boat would sail (soon)."]])]);
  await page.waitForFunction(() => document.getElementById("page-paste").value === "Night ferry stays\n\nAna Torres said that the boat would sail (soon).");
  await page.getByRole("button", { name: "Put back what stood here before" }).click();
  assert.match(await boxOf(page), /<b>no<\/b>/);
}));

test("several files dropped become several articles; what can't be read is named, the others are analysed", () => onPage({}, async (page) => {
  await drop(page, "#page-main", [
    { name: "a.txt", type: "text/plain", text: HARBOUR },
    { name: "b.json", type: "application/json", text: JSON.stringify({ documents: [{ text: UNDATED, published: "2025-03-05", source: "Ansel Courier" }, { id: "no text" }] }) },
    { name: "c.pdf", type: "application/pdf", text: "%PDF-1.4 nothing" },
    { name: "d.html", type: "text/html", text: "<div id=root></div>" },
    { name: "e.txt", type: "text/plain", text: " " },
  ]);
  await page.locator(".article-choice").nth(1).waitFor();
  await refused(page);
  const words = await problem(page);
  assert.match(words, /c\.pdf\u2069? could not be opened/);
  assert.match(words, /d\.html\u2069?: There is no text in this HTML/);
  assert.match(words, /e\.txt\u2069?: There is no text yet/);
  assert.equal(await page.locator(".article-choice").count(), 2);
  await page.locator(".article-state", { hasText: /quotation/ }).nth(1).waitFor();
  assert.match(await page.locator(".article-list").innerText(), /Ferry strike called off[\s\S]*Port Ansel will vote[\s\S]*Ansel Courier/);
}));

const DAMAGED = [
  ["broken.docx", "PK\u0003\u0004 not a zip", /broken\.docx\u2069? could not be opened/],
  ["text.docx", "Only a name", /could not be opened/],
  ["empty.docx", docx([]), /has no text/],
  ["broken.json", "{", /is not JSON/],
  ["other.json", '{"text": 5}', /no saved results/],
  ["picture.pdf", pdf([]), /only pictures/],
  ["cut.pdf", pdf([["Night ferry stays"]]).subarray(0, 60), /could not be opened|only pictures/],
];

test("damaged files: a sentence for each, and what stood in the box is kept", () => onPage({}, async (page) => {
  await page.getByLabel("Text of the article").fill("Mine.");
  for (const [name, content, sentence] of DAMAGED) {
    await open(page, [name, content]);
    await page.waitForFunction(([pattern]) => new RegExp(pattern).test(document.getElementById("page-paste-problem").textContent), [sentence.source]);
    assert.equal(await boxOf(page), "Mine.", name);
  }
}));

const EVIL = '<img src=x onerror="alert(1)"><script>alert(2)</script>\u202e';

test("hostile files change nothing but text", () => onPage({}, async (page) => {
  page.on("dialog", () => assert.fail("a script ran"));
  const long = "a".repeat(100_000);
  await open(page, [`${EVIL.replace(/[/"<>]/g, "")}.json`, JSON.stringify({ text: `${EVIL} ${long} Ana Torres said no.`, source: EVIL, published: "<b>" })]);
  await filled(page);
  assert.equal(await boxOf(page), `${EVIL} ${long} Ana Torres said no.`);
  assert.equal(await page.locator("#page-source").inputValue(), EVIL);
  await open(page, ["evil.docx", docx([`=cmd|' /C calc'!A0 &lt;script&gt;alert(3)&lt;/script&gt; ${long}`])]);
  await page.waitForFunction(() => document.getElementById("page-paste").value.includes("=cmd|' /C calc'!A0 <script>alert(3)</script>"));
  await open(page, ["evil.pdf", pdf([["<script>alert(4)</script> no."]], { script: "app.alert(5);" })]);
  await page.waitForFunction(() => document.getElementById("page-paste").value === "<script>alert(4)</script> no.");
  const words = "The harbour board decided on Monday that the night ferry would stay for another winter, as it had asked. ".repeat(6);
  await open(page, ["evil.html", `<title>${EVIL}</title><meta name=author content='${EVIL}'><base href="https://example.com/"><script type="application/ld+json">{"@type":"NewsArticle","headline":"</scr" }</script>
<body onload="alert(6)" style="background:url(https://example.com/x)"><p onclick="alert(7)">${words}</p><p>${long}</p><p>&lt;script&gt;alert(8)&lt;/script&gt; ${words}</p><iframe src="https://example.com"></iframe><nav>${EVIL}</nav>`]);
  await page.waitForFunction(() => document.getElementById("page-paste").value.includes("<script>alert(8)</script>"));
  assert.equal(await page.locator("#page-intake script, #page-intake img, #page-intake iframe").count(), 0);
}));

test("a page nested without end is answered", () => onPage({}, async (page) => {
  await open(page, ["deep.html", `${"<div>".repeat(100_000)}Ana Torres said no.`]);
  await page.waitForFunction(() => document.getElementById("page-paste").value !== "" || /\.$/.test(document.getElementById("page-paste-problem").textContent));
  await open(page, ["note.txt", HARBOUR]);
  await page.waitForFunction((text) => document.getElementById("page-paste").value === text, HARBOUR);
}));

test("what was set aside is put back at its place", () => onPage({}, async (page) => {
  const words = (i) => `Paragraph ${i} of the report on the harbour, which is long enough to be read as a paragraph of an article, as the others are.`;
  await open(page, ["a.html", `<html><body><article><h1>Night ferry stays</h1><p>${words(1)}</p><p>${words(2)}</p><div class="newsletter"><p>Get the news of the harbour.</p></div><p>${words(3)}</p><p>${words(4)}</p></article></body></html>`]);
  await filled(page);
  assert.doesNotMatch(await boxOf(page), /Get the news/);
  await page.locator("#page-intake summary").click();
  await page.getByRole("button", { name: /^Put back: Get the news/ }).click();
  assert.equal(await boxOf(page), ["Night ferry stays", words(1), words(2), "Get the news of the harbour.", words(3), words(4)].join("\n\n"));
}));

test("a paste of several articles is split when the reader says so", () => onPage({}, async (page) => {
  const body = "The harbour board decided on Monday that the night ferry would stay for another winter, as it had asked, and nobody objected to it.\n\n".repeat(2);
  await page.getByLabel("Text of the article").fill(`Night ferry stays\n\nBy Leila Moran\n\n${body}Bridge to be built\nhttps://courier.example/bridge\n\n${body}\nSchool reopens\n3 March 2025\n\n${body}`);
  const button = page.getByRole("button", { name: "Split into 3 articles" });
  await button.waitFor();
  await button.click();
  await page.locator(".article-state", { hasText: /quotation/ }).nth(2).waitFor();
  assert.equal(await page.locator(".article-choice").count(), 3);
}));

test("one article is not taken for several", () => onPage({}, async (page) => {
  await page.getByLabel("Text of the article").fill(HARBOUR);
  assert.equal(await page.locator("#page-split-all").count(), 0);
}));
