// Makes newsglass.html: the whole page in one file, for whoever wants to keep it, check it, or use it where there is no network at all.
//
//   node tools/single_file.mjs [OUT]               after the build of the module; OUT is web/newsglass.html unless given
//
// One classic script, one style sheet; module, model, worker and samples lie in blocks that no browser runs. The policy in the file
// names script and style by their hashes and allows no connection whatever. The same sources give the same bytes.
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const WEB = fileURLToPath(new URL("../web/", import.meta.url));
const HERE = fileURLToPath(new URL("./single_file/", import.meta.url));
const { build } = createRequire(join(WEB, "package.json"))("esbuild");

const sha256 = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The files that read their neighbours have a twin in tools/single_file/ that reads the blocks. */
const twins = {
  name: "twins",
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]web[\\/]own_(files|engine)\.js$/ }, async ({ path }) =>
    ({ contents: await readFile(join(HERE, path.split(/[\\/]/).at(-1)), "utf8"), loader: "js" })),
};

async function bundle(contents, loader) {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: WEB }, bundle: true, write: false, format: "iife", minify: true, legalComments: "inline", charset: "utf8",
    absWorkingDir: WEB, loader: { ".woff2": "dataurl" }, plugins: [twins], logLevel: "error",
    // The module's glue works out an address beside itself that nothing asks for here.
    define: { "import.meta.url": '"file:///"' },
  });
  return outputFiles[0].text.trim();
}

/** Takes every match of `pattern` out of `html` and returns [html, first groups]. */
function takeOut(html, pattern) {
  const found = [...html.matchAll(pattern)].map(([, group]) => group);
  if (found.length === 0) throw new Error(`index.html has nothing like ${pattern}`);
  return [html.replaceAll(pattern, ""), found];
}

/** A block that is data to the browser. Its text may not end it. */
function block(id, text) {
  if (/<\/script|<!--/i.test(text)) throw new Error(`the block ${id} would end before its end`);
  return `<script type="text/plain" id="${id}">${text}</script>`;
}

async function blocks() {
  const base64 = async (name) => (await readFile(join(WEB, "engine", name))).toString("base64");
  const samples = (await readdir(join(WEB, "samples"))).sort();
  return [
    ...(await Promise.all(samples.map(async (name) => block(`newsglass-sample-${name}`, await readFile(join(WEB, "samples", name), "utf8"))))),
    block("newsglass-wasm", await base64("newsglass.wasm")),
    block("newsglass-data", await base64("newsglass.data")),
  ];
}

/** The text of the file. */
export async function singleFile() {
  let html = await readFile(join(WEB, "index.html"), "utf8");
  let styles, scripts;
  [html] = takeOut(html, /<meta http-equiv="Content-Security-Policy"[^>]*>\n/g);
  [html] = takeOut(html, /<link rel="(manifest|icon)"[^>]*>\n/g);
  [html, styles] = takeOut(html, /<link rel="stylesheet" href="([^"]+)">\n/g);
  [html, scripts] = takeOut(html, /<script[^>]* src="([^"]+)"[^>]*><\/script>\n/g);
  const style = await bundle(styles.map((path) => `@import "./${path}";`).join("\n"), "css");
  const script = await bundle(scripts.map((path) => `import "./${path}";`).join("\n"), "js");
  const worker = await bundle('import "./worker.js";', "js");
  // Its libraries hold the ends of scripts and comments as strings, which no block may.
  const reader = Buffer.from(await bundle('import "./intake/worker.js";', "js")).toString("base64");
  const data = [block("newsglass-reader", reader), ...(await blocks())];
  if (/<\/script|<!--/i.test(script)) throw new Error("the script would end before its end");
  const icon = Buffer.from(await readFile(join(WEB, "icon.svg"))).toString("base64");
  const policy = `default-src 'none'; script-src ${sha256(script)} 'wasm-unsafe-eval'; style-src ${sha256(style)}; font-src data:; img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  return html
    .replace('<meta charset="utf-8">\n', (charset) => `${charset}${head}`)
    .replace("</head>", () => `<link rel="icon" href="data:image/svg+xml;base64,${icon}">\n<style>${style}</style>\n</head>`)
    .replace("</body>", () => [block("newsglass-worker", worker), `<script>${script}</script>`, ...data, "</body>"].join("\n"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? join(WEB, "newsglass.html");
  const text = await singleFile();
  await writeFile(out, text);
  console.log(`${out}: ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`);
}
