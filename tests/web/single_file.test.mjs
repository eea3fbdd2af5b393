// newsglass.html: the same bytes from every build, the whole page from the disk, and no way to the network, tried out.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { singleFile } from "../../tools/single_file.mjs";
import { HARBOUR } from "../support/articles.mjs";
import { analyse, onFile } from "../support/page.mjs";

const folder = await mkdtemp(join(tmpdir(), "newsglass-"));
after(() => rm(folder, { recursive: true }));
const text = await singleFile();
const path = join(folder, "newsglass.html");
await writeFile(path, text);
const address = pathToFileURL(path).href;

test("two builds give the same bytes", async () => assert.ok((await singleFile()) === text));

test("nothing in the file points out of it", () => {
  const page = text.replace(/<script type="text\/plain"[\s\S]*?<\/script>/g, "").replace(/<(script|style)>[\s\S]*?<\/\1>/g, "");
  assert.deepEqual([...page.matchAll(/(?:src|href)="(?!#|data:)([^"]*)"/g)].map(([, where]) => where), []);
});

test("an article is analysed from the disk, with the page’s typefaces", () => onFile(address, async (page) => {
  await analyse(page, HARBOUR, { published: "2025-03-05" });
  assert.match(await page.locator("#page-panel-names").innerText(), /Ana Torres/);
  assert.ok(await page.evaluate(() => document.fonts.check('16px "Source Serif 4"')));
}));

test("the example opens from the disk", () => onFile(address, async (page) => {
  await page.getByRole("button", { name: /example/ }).click();
  await page.locator("#page-text .section").first().waitFor();
}));

test("the page and its worker cannot reach a server that listens", async () => {
  let requests = 0;
  const server = createServer((_, response) => { requests += 1; response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end(); });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${server.address().port}/`;
  try {
    await onFile(address, async (page, breaches) => {
      const tries = await page.evaluate(async (to) => {
        const refused = (promise) => promise.then(() => "reached", () => "refused");
        const image = new Promise((done, failed) => Object.assign(new Image(), { onload: done, onerror: failed, src: `${to}image` }));
        const code = `fetch("${to}worker").then(() => postMessage("reached"), () => postMessage("refused"))`;
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
        const inWorker = new Promise((done) => { worker.onmessage = ({ data }) => done(data); });
        return [await refused(fetch(`${to}fetch`)), await refused(image), await inWorker, navigator.sendBeacon(`${to}beacon`, "x") && "sent"];
      }, url);
      assert.deepEqual(tries.slice(0, 3), ["refused", "refused", "refused"]);
      assert.ok((await breaches()).length > 0);
    }, { expectBreaches: true });
    assert.equal(requests, 0);
  } finally {
    server.close();
  }
});
