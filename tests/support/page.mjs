// Opens the page in Debian's Chromium, served with its strict headers, and holds it to its promises:
// a request off the origin, a breach of the security policy or an uncaught error fails the test that caused it.
import assert from "node:assert/strict";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../tools/serve/serve.mjs";

const WEB = fileURLToPath(new URL("../../web/", import.meta.url));

/** No analysis and no step takes longer than this on a slow machine; what does is hanging. */
export const HANG = 120_000;

/** Runs `use(page, address, server)` on a fresh page, then checks the promises. `options` are Playwright's context options. */
export async function onPage(options, use) {
  const { base = "/", ...contextOptions } = options;
  const server = await serve(WEB, { base });
  try {
    await inBrowser(contextOptions, async (page) => {
      const broken = watch(page, server.address);
      await page.goto(server.address);
      await use(page, server.address, server);
      assert.deepEqual([...broken, ...(await breaches(page))], []);
    });
  } finally {
    await server.close();
  }
}

/** Runs `use(page, breaches)` on a page opened from the disk, under the same promises; `expectBreaches` where the test itself breaks the policy. */
export async function onFile(address, use, { expectBreaches = false } = {}) {
  await inBrowser({}, async (page) => {
    const broken = watch(page, address);
    await page.goto(address);
    await use(page, () => breaches(page));
    if (!expectBreaches) assert.deepEqual([...broken, ...(await breaches(page))], []);
  });
}

let browser;

/** One Chromium for all tests of a file; each has a context of its own, and nothing of another's. */
async function openBrowser() {
  if (!browser?.isConnected()) {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  }
  return browser;
}
/** For tools, which have no test runner that ends when its tests do. */
export const closeBrowser = () => browser?.close();
after(closeBrowser);

async function inBrowser(options, use) {
  // A service worker would answer in the place of the routes that some tests set.
  const context = await (await openBrowser()).newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", locale: "en-GB", serviceWorkers: "block", ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(HANG);
    await page.addInitScript(() => {
      globalThis.policyBreaches = [];
      addEventListener("securitypolicyviolation", (event) => globalThis.policyBreaches.push(`${event.violatedDirective}: ${event.blockedURI}`));
    });
    await use(page);
  } finally {
    await context.close();
  }
}

const breaches = (page) => page.evaluate(() => globalThis.policyBreaches);

function watch(page, address) {
  const broken = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) broken.push(`request off the origin: ${request.url()}`);
  });
  page.on("pageerror", (error) => broken.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) broken.push(`policy: ${message.text()}`);
  });
  return broken;
}

/** Puts `text` into the paste box: a long one through the clipboard, since fill() types it for minutes. */
export async function paste(page, text) {
  const box = page.getByLabel("Text of the article");
  if (text.length < 100_000) return box.fill(text);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await box.press("Control+A");
  await box.press("Control+V");
}

/** Pastes `text` and waits for what comes of it: an article, or a sentence saying why not. */
export async function analyse(page, text, { published = "", source = "" } = {}) {
  const add = page.getByRole("button", { name: "Add an article" });
  if ((await add.isVisible()) && (await add.getAttribute("aria-expanded")) === "false") await add.click();
  await paste(page, text);
  await page.locator("#page-published").fill(published);
  await page.getByLabel("Source", { exact: true }).fill(source);
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.locator("#page-text .section, #page-retry, #page-paste-problem:not(:empty)").first().waitFor({ state: "attached" });
  await page.locator("#page-results [aria-busy]").waitFor({ state: "detached" });
}

/** Drops files ([{name, type, text}]) onto the element of `selector`; whether the page took them, instead of the browser opening them. */
export const drop = (page, selector, files) => page.evaluate(([selector, files]) => {
  const dataTransfer = new DataTransfer();
  for (const { name, type, text } of files) dataTransfer.items.add(new File([text], name, { type }));
  const target = document.querySelector(selector);
  const over = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
  const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
  target.dispatchEvent(over);
  target.dispatchEvent(event);
  return over.defaultPrevented && event.defaultPrevented;
}, [selector, files]);

/** On a narrow screen the results come up as a sheet; on a wide one they are there. */
export async function showResults(page) {
  const toggle = page.locator("#page-sheet-toggle");
  if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
}

/** Opens what can be corrected about the card at `selector`, by the keyboard, since its button appears with the pointer. */
export async function correct(page, selector) {
  await showResults(page);
  const button = page.locator(`${selector} .correct-button`).first();
  await button.focus();
  await button.press("Enter");
  await page.locator(".correct-dialog").waitFor();
}

export const problem = (page) => page.locator("#page-paste-problem").textContent();
