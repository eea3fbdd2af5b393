// A static server for the page: right MIME types, the strict headers the page is meant to be served with, this machine only.
//
//   node tools/serve/serve.mjs [--port N] [FOLDER]      prints the address; port 0, the default, is any free one
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
};

/** Serves `folder` below the path `base` ("/" or "/some/folder/"); resolves to {address, close}. */
export async function serve(folder, { port = 0, base = "/" } = {}) {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, base, request, response));
  await new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening));
  const close = () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
  return { address: `http://127.0.0.1:${server.address().port}${base}`, close };
}

async function answer(root, base, request, response) {
  const path = pathOf(request.url);
  const file = path?.startsWith(base) ? join(root, normalize(`/${path.slice(base.length)}`)) : null;
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  if (file === null) return refuse(response, 404);
  const target = file.endsWith("/") ? join(file, "index.html") : file;
  const found = await stat(target).catch(() => null);
  if (!found?.isFile()) return refuse(response, 404);
  response.writeHead(200, { ...HEADERS, "Content-Type": TYPES[extname(target)] ?? "application/octet-stream", "Content-Length": found.size });
  if (request.method === "HEAD") return response.end();
  createReadStream(target).on("error", () => response.destroy()).pipe(response);
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function refuse(response, status) {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" }).end(`${status}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const at = words.indexOf("--port");
  const port = at < 0 ? 0 : Number(words.splice(at, 2)[1]);
  const folder = words[0] ?? fileURLToPath(new URL("../../web/", import.meta.url));
  const { address } = await serve(folder, { port });
  console.log(`newsglass is at ${address}   (Ctrl-C ends it)`);
}
