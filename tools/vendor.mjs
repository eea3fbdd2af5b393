// Puts what the page takes from npm into web/vendor as ES modules, each with its licence: the page itself is served without a bundler.
// web/vendored.json lists the files with the checksums of what they must become; anything else is not put there.
//
//   node tools/vendor.mjs            after `npm ci` in web/
//   node tools/vendor.mjs --update   writes the checksums of the installed versions into the list
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const WEB = new URL("../web/", import.meta.url);
const LIST = new URL("vendored.json", WEB);
const to = (path) => new URL(`vendor/${path}`, WEB);
const update = process.argv.includes("--update");

const libraries = JSON.parse(await readFile(LIST, "utf8"));
const lock = JSON.parse(await readFile(new URL("package-lock.json", WEB), "utf8"));

await rm(to(""), { recursive: true, force: true });
await mkdir(to(""));
for (const library of libraries) {
  const folder = `node_modules/${library.name}/`;
  if (update) library.version = lock.packages[`node_modules/${library.name}`].version;
  if (library.version !== lock.packages[`node_modules/${library.name}`].version) throw new Error(`${library.name}: the list has another version than the lock file`);
  for (const file of library.files) {
    const source = await readFile(new URL(folder + file.from, WEB));
    const content = file.append ? Buffer.concat([source, Buffer.from(file.append)]) : source;
    const sha256 = createHash("sha256").update(content).digest("hex");
    if (update) file.sha256 = sha256;
    if (file.sha256 !== sha256) throw new Error(`${library.name}: ${file.from} is not what it was when it was looked at`);
    await writeFile(to(file.to), content);
  }
}
if (update) await writeFile(LIST, `${JSON.stringify(libraries, null, 2)}\n`);
console.log(`vendored into ${fileURLToPath(to(""))}`);
