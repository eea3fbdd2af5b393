// A copied web page and a saved one: the article, its captions, author and date come in; navigation and teasers are set aside and shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR } from "../support/articles.mjs";
import { analyse, drop, onPage, problem } from "../support/page.mjs";

const PARAGRAPHS = [
  "Port Ansel will keep its night ferry for another winter, the harbour board decided on Monday after a long and at times heated meeting.",
  "“Nobody on the island should have to plan an illness around a timetable,” the harbour master, Ana Torres, told the board before the vote.",
  "The boat costs the town 40,000 crowns a month, and critics on the council, among them the treasurer, had called for an end to the subsidy.",
  "Torres said that the number of passengers had doubled since the spring, and that most of them were nurses on their way to the late shift.",
];

const HTML = `<!doctype html><html lang="en"><head><title>Night ferry stays - Ansel Courier</title>
<meta property="og:title" content="Night ferry stays for the winter"><meta property="og:site_name" content="Ansel Courier">
<meta name="author" content="Leila Moran"><meta property="article:published_time" content="2025-10-06T18:20:00Z">
<script>document.title = "run"</script></head><body>
<nav><ul><li>Home</li><li>Island</li><li>Weather</li></ul></nav>
<main><article><h1>Night ferry stays for the winter</h1><p>${PARAGRAPHS[0]}</p>
<figure><img src="https://example.com/ferry.jpg" alt=""><figcaption>The ferry at the quay on Sunday. Photo: Mira Solheim</figcaption></figure>
${PARAGRAPHS.slice(1).map((words) => `<p>${words}</p>`).join("\n")}</article></main>
<aside class="newsletter"><p>Get the news of the harbour every morning.</p></aside></body></html>`;

const boxOf = (page) => page.getByLabel("Text of the article").inputValue();

async function assertCleaned(page) {
  const text = await boxOf(page);
  assert.equal(text, [`Night ferry stays for the winter\n\nBy Leila Moran`, PARAGRAPHS[0], "Image caption: The ferry at the quay on Sunday. Photo: Mira Solheim", ...PARAGRAPHS.slice(1)].join("\n\n"));
  assert.equal(await page.locator("#page-published").inputValue(), "2025-10-06");
  assert.equal(await page.locator("#page-source").inputValue(), "Ansel Courier");
  assert.match(await page.locator("#page-intake").textContent(), /Weather.*every morning/);
}

test("a copied page is cleaned, and its plain text is one click away", () => onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  const plain = `Home Island Weather\n${PARAGRAPHS.join("\n")}`;
  await page.evaluate(([html, text]) => navigator.clipboard.write([new ClipboardItem({
    "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([text], { type: "text/plain" }),
  })]), [`<h1>Night ferry stays for the winter</h1>${HTML.split("</h1>")[1].split("</article>")[0]}<nav>Home Island Weather</nav>`, plain]);
  await page.getByLabel("Text of the article").press("Control+V");
  await page.locator("#page-plain").waitFor();
  const text = await boxOf(page);
  assert.ok(PARAGRAPHS.every((words) => text.includes(words)));
  assert.doesNotMatch(text, /Weather/);
  await page.getByRole("button", { name: "Use the plain text instead" }).click();
  assert.equal(await boxOf(page), plain);
}));

test("a saved page is opened and analysed", () => onPage({}, async (page) => {
  await page.locator("#page-file").setInputFiles({ name: "ferry.html", mimeType: "text/html", buffer: Buffer.from(HTML) });
  await page.locator("#page-intake .origins").waitFor();
  await assertCleaned(page);
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.locator("#page-text .section-caption", { hasText: "Mira Solheim" }).waitFor();
  assert.match(await page.locator("#page-panel-names").innerText(), /Ana Torres/);
}));

test("a text file in Windows-1252 is read, one that is too large is refused", () => onPage({}, async (page) => {
  await page.locator("#page-file").setInputFiles({ name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("Caf\xe9 owner Ana Torres said no.", "latin1") });
  await page.waitForFunction(() => document.getElementById("page-paste").value !== "");
  assert.match(await boxOf(page), /^Café owner/);
  await page.locator("#page-file").setInputFiles({ name: "film.txt", mimeType: "text/plain", buffer: Buffer.alloc(21_000_000, 97) });
  await page.locator("#page-paste-problem:not(:empty)").waitFor();
  assert.match(await problem(page), /film\.txt\u2069 has 21\sMB/);
}));

const WORDLESS = { "no bytes": "", "a page built by script": '<title>Harbour</title><meta property="og:title" content="Harbour"><div id="root"></div><script>1</script>',
  "a picture": '<img alt="The ferry" src="ferry.jpg">', frames: '<frameset><frame src="a.html"></frameset>', "a comment": "<!-- Night ferry stays -->" };

for (const [name, html] of Object.entries(WORDLESS)) {
  test(`HTML without text (${name}): a sentence, and what stood in the box is kept`, () => onPage({}, async (page) => {
    await page.getByLabel("Text of the article").fill("Mine.");
    await page.locator("#page-file").setInputFiles({ name: "x.html", mimeType: "text/html", buffer: Buffer.from(html) });
    await page.locator("#page-paste-problem:not(:empty)").waitFor();
    assert.match(await problem(page), /no text in this HTML.*paste it here/);
    assert.equal(await boxOf(page), "Mine.");
  }));
}

test("a copied page whose HTML has no text is pasted as plain text", () => onPage({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  const plain = PARAGRAPHS.join("\n");
  // An untrusted event: a real clipboard never lets the two forms differ so far.
  await page.getByLabel("Text of the article").evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", "<img src=x>");
    clipboardData.setData("text/plain", text);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, plain);
  await page.waitForFunction((text) => document.getElementById("page-paste").value === text, plain);
}));

test("a file dropped anywhere is taken, also beside the closed form", () => onPage({}, async (page) => {
  const file = { name: "note.txt", type: "text/plain", text: "Ana Torres said no." };
  assert.ok(await drop(page, ".masthead", [file]));
  await page.waitForFunction(() => document.getElementById("page-paste").value === "Ana Torres said no.");
  await analyse(page, HARBOUR);
  await page.locator("#page-form").waitFor({ state: "hidden" });
  assert.ok(await drop(page, "#page-text", [file]));
  await page.locator("#page-form").waitFor();
  await page.waitForFunction(() => document.getElementById("page-paste").value === "Ana Torres said no.");
}));
