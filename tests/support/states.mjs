// Brings the page into each of its states, for the checks that must hold in all of them.
import { EVENT, HARBOUR, UNDATED, long } from "./articles.mjs";
import { analyse, correct, paste, showResults } from "./page.mjs";

const submit = async (page, text) => {
  await paste(page, text);
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
};

/** The page loads the module as soon as it is idle, so it is opened again behind the route. */
async function routeModule(page, answer) {
  await page.route("**/engine/*.wasm", answer);
  await page.reload();
}

/** Two reports of one event, compared; `part` of the comparison is shown. */
async function compare(page, part) {
  for (const { text, ...about } of EVENT.slice(0, 2)) await analyse(page, text, about);
  await page.getByRole("tab", { name: /Compare/ }).click();
  await page.locator(`#page-compare-part-${part}`).click();
}

export const STATES = {
  empty: async () => {},
  problem: async (page) => {
    await submit(page, "   ");
    await page.locator("#page-paste-problem:not(:empty)").waitFor();
  },
  help: async (page) => page.getByRole("button", { name: "Help" }).click(),
  analysing: async (page) => {
    // The answer never comes, so the page stays in this state for as long as it is looked at.
    await routeModule(page, () => {});
    await submit(page, HARBOUR);
    await page.locator("#page-progress").waitFor();
  },
  error: async (page) => {
    await routeModule(page, (route) => route.fulfill({ status: 500, body: "" }));
    await submit(page, HARBOUR);
    await page.locator("#page-retry").waitFor();
  },
  cancelled: async (page) => {
    await routeModule(page, () => {});
    await submit(page, HARBOUR);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.locator("#page-retry").waitFor();
  },
  names: (page) => analyse(page, HARBOUR, { published: "2025-03-05", source: "Ansel Courier" }),
  chosen: async (page) => {
    await STATES.names(page);
    await showResults(page);
    await page.locator("#page-panel-names .to-text").first().click();
    await showResults(page);
    await page.locator("#page-panel-names summary").first().click();
  },
  quotes: async (page) => {
    await STATES.names(page);
    await page.getByRole("tab", { name: /Quotations/ }).click();
    await page.locator(".quote-card .to-text").first().click();
    await showResults(page);
    await page.locator(".why summary").first().click();
  },
  dates: async (page) => {
    await STATES.names(page);
    await page.getByRole("tab", { name: /Dates/ }).click();
  },
  adding: async (page) => {
    await STATES.names(page);
    await page.getByRole("button", { name: "Add an article" }).click();
  },
  correcting: async (page) => {
    await STATES.names(page);
    await correct(page, "#page-panel-names .card");
    await page.getByLabel("Some of its mentions are somebody else").check();
    await page.getByRole("button", { name: "Correct it" }).click();
    await page.locator(".correct-dialog .problem:not(:empty)").waitFor();
  },
  missed: async (page) => {
    await STATES.names(page);
    await page.getByRole("button", { name: "Add what was missed" }).click();
    await page.getByLabel("Words, as they stand in the article").fill("Great … off");
    await page.getByLabel("A quotation").check();
  },
  corrections: async (page) => {
    await STATES.names(page);
    await correct(page, "#page-panel-names .card");
    await page.getByLabel("It is not a name").check();
    await page.getByRole("button", { name: "Correct it" }).click();
    await page.getByRole("tab", { name: /Corrections/ }).click();
    await page.locator(".correction-card").waitFor();
  },
  finding: async (page) => {
    await STATES.names(page);
    await page.getByRole("searchbox").fill("the");
    await page.getByRole("searchbox").press("Enter");
  },
  selected: async (page) => {
    await STATES.names(page);
    await page.locator("#page-text .section-body p").first().evaluate((node) => document.getSelection().selectAllChildren(node));
    await page.locator("#page-add-selected").waitFor();
  },
  exporting: async (page) => {
    await STATES.names(page);
    await page.getByRole("button", { name: "Export" }).click();
  },
  hidden: async (page) => {
    await STATES.names(page);
    for (const button of await page.locator(".legend-item").all()) await button.click();
  },
  ...Object.fromEntries(["names", "quotes", "days", "shared", "only"].map((part) => [`compare ${part}`, (page) => compare(page, part)])),
  followed: async (page) => {
    await compare(page, "names");
    await page.locator(".matrix-count").first().click();
    await page.locator(".lit").first().waitFor();
  },
  pictures: async (page) => {
    await analyse(page, EVENT[0].text, EVENT[0]);
    await showResults(page);
    await page.locator("#page-picture-together > summary").click();
    await page.getByRole("tab", { name: /Quotations/ }).click();
    await page.locator("#page-picture-quoted > summary").click();
    await page.getByRole("tab", { name: /Dates/ }).click();
    await page.locator("#page-picture-days > summary").click();
  },
  settings: async (page) => page.getByRole("button", { name: "Settings" }).click(),
  undated: (page) => analyse(page, UNDATED),
  nothing: (page) => analyse(page, "to be or not to be\n"),
  large: async (page) => {
    await analyse(page, long(210_000), { published: "2025-03-05" });
    // axe scrolls while it looks, and chunks that are drawn only in sight would move under it.
    await page.locator(".is-long").evaluate((node) => node.classList.remove("is-long"));
  },
};
