// What people paste by mistake gives a clear sentence or an empty result, never a hang, and the next article works.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR } from "../support/articles.mjs";
import { analyse, drop, onPage, paste, problem } from "../support/page.mjs";

const REFUSED = [
  ["an empty paste", "", /no text yet/],
  ["blanks", " \n\t\n ", /no text yet/],
  ["binary data with NULs", "\u007fELF\u0002\u0001\0\0\0\u0003\0>\0", /not plain text.*NUL/],
  ["few letters of many bytes", "Žižka ".repeat(260_000), /more than 2 MB/],
];

for (const [name, text, message] of REFUSED) {
  test(`${name}: a clear sentence`, () => onPage({}, async (page) => {
    await analyse(page, text);
    assert.match(await problem(page), message);
    await analyse(page, HARBOUR);
    assert.equal(await problem(page), "");
    assert.match(await page.locator("#page-text").innerText(), /Ana Torres/);
  }));
}

for (const [name, text] of [["one letter", "a".repeat(10_000_000)], ["quotation marks", "“".repeat(3_400_000)]]) {
  test(`ten megabytes of ${name}, pasted: a clear sentence at once`, () => onPage({}, async (page) => {
    await paste(page, text);
    assert.match(await problem(page), /more than 2 MB/);
    await analyse(page, HARBOUR);
    assert.match(await page.locator("#page-text").innerText(), /Ana Torres/);
  }));
}

test("100,000 combining marks on one letter: a clear sentence at once, pasted, dropped or opened", () => onPage({}, async (page) => {
  const storm = `A\u0301na Torres e${"\u0301".repeat(100_000)}`;
  const sentence = /carries 100,000 combining marks \(at position 14\)/;
  await paste(page, storm);
  assert.match(await problem(page), sentence);
  await analyse(page, HARBOUR);
  assert.equal(await problem(page), "");
  await drop(page, "body", [{ name: "storm.txt", type: "text/plain", text: storm }]);
  await page.locator("#page-paste-problem:not(:empty)").waitFor();
  assert.match(await problem(page), sentence);
  await drop(page, "body", [{ name: "storm.html", type: "text/html", text: `<p>${storm}</p>` }]);
  await page.locator("#page-paste-problem:not(:empty)").waitFor();
  assert.match(await problem(page), sentence);
}));

const TAKEN = [
  ["lone surrogates", "Mayor Helen Okafor said \ud83d “we start\udc00 now” on Monday.", /\ufffd “we start\ufffd now”/],
  ["emoji and combining marks", "👩‍🚀👍🏽 Zoe\u0308 Marsh said: “Great 🚢!”", /👩‍🚀👍🏽 Zoe\u0308 Marsh/],
  ["an unclosed quotation mark", "Ana Torres said: “We start at six and nobody will stop us. The rest follows on Tuesday.", /nobody will stop us/],
  ["a word of a megabyte", "a".repeat(1_000_000), /^a+/],
  ["quotation marks only", "“”\"‘’«»".repeat(2_000), /“”/],
  ["200 combining marks on each letter", `Ana Torres met o${"\u0301".repeat(200)} a${"\u0302".repeat(200)}.`, /Ana Torres met o\u0301{200}/],
  ["control characters", "Ana\u0001 Torres\u0007 said \u200b\u202e\u00ad\ufeff hello.", /hello/],
  ["markup", "<script>alert(1)</script> <img src=x onerror=alert(2)> Ana Torres said “<b>no</b>”.", /<script>alert\(1\)<\/script> <img src=x/],
];

for (const [name, text, shown] of TAKEN) {
  test(`${name}: analysed and shown as given`, () => onPage({}, async (page) => {
    await analyse(page, text);
    assert.match(await page.locator("#page-text").textContent(), shown);
  }));
}
