// Pictures of the page's main states for the README and the documents, light and dark, wide and narrow.
//
//   node tools/screenshots.mjs [FOLDER]            after `bash tools/run.sh` has built the page and `npm ci` in tests/; FOLDER is docs/images
import { fileURLToPath } from "node:url";
import { EVENT } from "../tests/support/articles.mjs";
import { analyse, closeBrowser, onPage } from "../tests/support/page.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("../docs/images/", import.meta.url));

const WAYS = [
  { name: "wide-light", viewport: { width: 1440, height: 960 }, colorScheme: "light" },
  { name: "wide-dark", viewport: { width: 1440, height: 960 }, colorScheme: "dark" },
  { name: "narrow-light", viewport: { width: 360, height: 760 }, colorScheme: "light" },
  { name: "narrow-dark", viewport: { width: 360, height: 760 }, colorScheme: "dark" },
];

for (const { name, ...options } of WAYS) {
  await onPage(options, async (page) => {
    const shot = (state) => page.screenshot({ path: `${folder}/${state}-${name}.png` });
    for (const { text, ...about } of EVENT) await analyse(page, text, about);
    await shot("article");
    await page.getByRole("tab", { name: /Compare/ }).click();
    for (const part of ["names", "quotes", "days"]) {
      await page.locator(`#page-compare-part-${part}`).click();
      await page.locator(".compare-parts").evaluate((node) => scrollTo({ top: node.getBoundingClientRect().top + scrollY - 56, behavior: "instant" }));
      await shot(`compare-${part}`);
    }
  });
}

await closeBrowser();
