// Every state of the page, light and dark, narrow and wide, and in forced colours: axe finds no violation and leaves nothing
// open, and nothing is wider than the window.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { onPage } from "../support/page.mjs";
import { STATES } from "../support/states.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A state is entered once a width, since narrow screens have controls of their own, and is then looked at in other colours. */
const WIDTHS = [
  { viewport: { width: 320, height: 700 }, colours: [{ colorScheme: "light" }, { colorScheme: "dark" }] },
  { viewport: { width: 1280, height: 900 }, colours: [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "dark", forcedColors: "active" }] },
];

for (const { viewport, colours } of WIDTHS) {
  for (const [state, enter] of Object.entries(STATES)) {
    test(`${state}, ${viewport.width} px`, () => onPage({ viewport }, async (page) => {
      await enter(page);
      for (const way of colours) {
        await page.emulateMedia(way);
        const { scroll, window } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, window: innerWidth }));
        assert.ok(scroll <= window, `${scroll} px wide in a window of ${window} px, ${JSON.stringify(way)}`);
      }
      await layFlat(page);
      await page.evaluate(AXE);
      for (const way of colours) {
        await page.emulateMedia(way);
        assert.deepEqual(await findings(page), [], JSON.stringify(way));
      }
    }));
  }
}

/** Puts what lies over the article into the flow: axe cannot tell the background of words that something else covers. That nothing is
 *  covered which has the focus is tested where the sheet is (find.test.mjs). */
const layFlat = (page) => page.evaluate(() => {
  for (const node of document.querySelectorAll(".desk-results, #page-results, #page-tabs, .tabs, #page-stepper, #page-selected, .text-tools")) {
    Object.assign(node.style, { position: "static", maxHeight: "none", overflow: "visible", flexWrap: "wrap" });
  }
  // A dialog taller than the window is scrolled in itself, to what has the focus.
  for (const node of document.querySelectorAll("dialog[open]")) node.scrollTop = 0;
});

/** What axe finds, violations and what it could not decide, as lines. The policy forbids inline scripts, so axe comes through the debugger. */
async function findings(page) {
  const { violations, incomplete } = await page.evaluate((tags) => globalThis.axe.run(document, {
    runOnly: { type: "tag", values: tags },
    rules: { "target-size": { enabled: true } },
    resultTypes: ["violations", "incomplete"],
  }), TAGS);
  return [...violations, ...incomplete.map(withoutPictureText)].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => `${id} ${target}: ${[...any, ...all, ...none].map(({ message }) => message).join("; ")}`));
}

/** axe cannot tell what lies behind text in an SVG. The pictures have the ink and soft colours on the sheet, as the lists beside them, where it can. */
const withoutPictureText = (rule) => (rule.id === "color-contrast" ? { ...rule, nodes: rule.nodes.filter(({ html }) => !html.startsWith("<text")) } : rule);
