// The golden articles: {name, published, path, text}.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../golden/", import.meta.url));

export const GOLDENS = readFileSync(`${root}articles.tsv`, "utf8").split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split("\t"))
  .map(([name, published]) => {
    const path = `${root}articles/${name}.txt`;
    return { name, published: published === "-" ? undefined : published, path, text: readFileSync(path, "utf8") };
  });
if (GOLDENS.length < 12) throw new Error(`only ${GOLDENS.length} golden articles`);
