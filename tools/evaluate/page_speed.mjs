// How fast the page is, measured in the page in Debian's Chromium: the figures of docs/evaluation/page.md.
//
//   node tools/evaluate/page_speed.mjs             after `bash tools/run.sh` has built the page and `npm ci` in tests/
import { EVENT, long } from "../../tests/support/articles.mjs";
import { closeBrowser, onPage, paste } from "../../tests/support/page.mjs";

const TIMES = 20;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds from Analyse to the frame behind the one in which the first marks stand. */
const timeAnalysis = (page) => page.evaluate(() => new Promise((resolve) => {
  const start = performance.now();
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#page-text .section")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  }).observe(document.getElementById("page-text"), { childList: true, subtree: true });
  document.querySelector("#page-form button[type=submit]").click();
}));

/** Starts to note how long each task of the main thread takes; the browser reports those of 50 ms and more. */
const watchTasks = (page) => page.evaluate(() => {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
});

await onPage({}, async (page) => {
  const ready = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    const last = Math.max(...performance.getEntriesByType("resource").filter(({ initiatorType }) => initiatorType !== "other").map(({ responseEnd }) => responseEnd));
    return { paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, interactive: navigation.domContentLoadedEventEnd, last };
  });
  console.log(`first visit: first paint ${ready.paint?.toFixed(0)} ms, form ready ${ready.interactive.toFixed(0)} ms after the navigation began`);
  const text = EVENT[1].text;
  const times = [];
  for (let i = 0; i <= TIMES; ++i) {
    if (i > 0) await page.getByRole("button", { name: "Add an article" }).click();
    await paste(page, text);
    await page.locator("#page-published").fill(EVENT[1].published);
    times.push(await timeAnalysis(page));
  }
  const [first, ...rest] = times;
  console.log(`${Buffer.byteLength(text)} bytes from Analyse to painted: first ${first.toFixed(0)} ms, then median of ${TIMES} ${median(rest).toFixed(0)} ms, fastest ${Math.min(...rest).toFixed(0)} ms`);
});

await onPage({}, async (page) => {
  await watchTasks(page);
  await paste(page, long(1_000_000));
  await page.locator("#page-published").fill("2025-03-05");
  await page.evaluate(() => { globalThis.longTasks.length = 0; });
  const whole = await timeAnalysis(page);
  await page.waitForTimeout(8000);
  const tasks = await page.evaluate(() => globalThis.longTasks);
  console.log(`1 MB from Analyse to painted: ${whole.toFixed(0)} ms; longest task of the main thread ${Math.max(0, ...tasks).toFixed(0)} ms, ${tasks.filter((one) => one > 100).length} over 100 ms`);
});

await closeBrowser();
