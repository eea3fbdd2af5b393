// Lists what the page is made of, each file with its hash, into web/offline_files.js: the service worker stores exactly these.
//
//   node tools/offline_files.mjs [FOLDER]          after the build of the module; FOLDER is web/ unless given
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const WEB = fileURLToPath(new URL("../web/", import.meta.url));

/** In the folder, but no part of the running page; the single file is a download of its own. */
const NO_PART = [/^node_modules\//, /^package(-lock)?\.json$/, /^vendored\.json$/, /^offline_files\.js$/, /^service_worker\.js$/, /^newsglass\.html$/, /\.d\.ts$/, /(^|\/)(package\.json|LICENSE|README\.md)$/, /LICENSE[^/]*$/];

/** Writes the list and returns its {version, files}. */
export async function writeOfflineFiles(folder = WEB) {
  const root = resolve(folder);
  const paths = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .filter((path) => !NO_PART.some((pattern) => pattern.test(path)))
    .sort();
  const files = {};
  for (const path of paths) files[path] = `sha256-${digest(await readFile(join(root, path)), "base64")}`;
  const version = digest(JSON.stringify(files), "hex").slice(0, 16);
  await writeFile(join(root, "offline_files.js"), `// Written by tools/offline_files.mjs.\nself.OFFLINE = ${JSON.stringify({ version, files }, null, 1)};\n`);
  return { version, files };
}

const digest = (bytes, encoding) => createHash("sha256").update(bytes).digest(encoding);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version, files } = await writeOfflineFiles(process.argv[2]);
  console.log(`${Object.keys(files).length} files, version ${version}`);
}
