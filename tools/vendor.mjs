// Puts what the page takes from npm into web/vendor as ES modules, each with its licence: the page itself is served without a bundler.
//
//   node tools/vendor.mjs          after `npm ci` in web/
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const WEB = new URL("../web/", import.meta.url);
const from = (path) => new URL(`node_modules/${path}`, WEB);
const to = (path) => new URL(`vendor/${path}`, WEB);

await rm(to(""), { recursive: true, force: true });
await mkdir(to(""));
await writeFile(to("readability.js"), `${await readFile(from("@mozilla/readability/Readability.js"), "utf8")}\nexport { Readability };\n`);
await copyFile(from("@mozilla/readability/LICENSE.md"), to("readability.LICENSE.md"));
await copyFile(from("fflate/esm/browser.js"), to("fflate.js"));
await copyFile(from("fflate/LICENSE"), to("fflate.LICENSE"));
console.log(`vendored into ${fileURLToPath(to(""))}`);
