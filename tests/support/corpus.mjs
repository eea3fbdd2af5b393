// The inputs of the corpora of tests/corpus, as tests/unit/support.cc reads them: {id, text, published}.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../corpus/", import.meta.url));
// Their inputs are articles; comparisons, corrections and dates in EDTF have forms of their own.
const FOLDERS = readdirSync(root).filter((name) => !["compare", "corrections", "edtf"].includes(name)).sort();

function* inputsOf(folder, file) {
  const lines = readFileSync(`${root}${folder}/${file}`, "utf8").split("\n");
  let input = null, published;
  let number = 0;
  for (let i = 0; i < lines.length; ++i) {
    if (lines[i] === "====" && lines[i + 2] === "====") {
      [input, published] = [[], undefined];
      i += 2;
    } else if (lines[i] === "---" && input) {
      yield { id: `${folder}/${file}/${++number}`, text: input.join("\n"), published };
      input = null;
    } else if (input) {
      const option = !input.join("").trim() && /^@(\w+) ?(.*)$/.exec(lines[i]);
      if (!option) input.push(lines[i]);
      else if (option[1] === "published") published = option[2];
    }
  }
}

export const CORPUS = FOLDERS.flatMap((folder) =>
  readdirSync(root + folder).filter((name) => name.endsWith(".txt")).sort().flatMap((file) => [...inputsOf(folder, file)]));
if (CORPUS.length < 500) throw new Error(`only ${CORPUS.length} cases of corpora`);
