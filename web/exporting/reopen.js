// Reads back what the page or the command line saved (docs/exports.md, "newsglass"): the articles with their dates and corrections. They are
// analysed anew, so a file can make the page show nothing that is not found in its articles; what a correction may hold is judged by the module.
import { checkInput } from "../input.js";
import { TEXT, isolated } from "../text.js";

const WORDS = TEXT.exports.reopen;
const SCHEMA = 1;

/** {articles: [{text, bytes, source, published, corrections}]} from the JSON in the file called `name`, or {problem}. */
export function readSaved(json, name) {
  const saved = parsed(json);
  if (saved === undefined) return { problem: WORDS.badJson(isolated(name)) };
  const documents = saved?.format === "newsglass" && Array.isArray(saved.request?.documents) ? saved.request.documents : [];
  if (documents.length === 0 || !documents.every((one) => typeof one?.text === "string")) return { problem: WORDS.noText(isolated(name)) };
  if (saved.schema !== SCHEMA) return { problem: WORDS.newer(isolated(name)) };
  const log = entriesOf(saved.corrections);
  const articles = documents.map(({ id, text, published }) => ({
    ...checkInput(text),
    source: "",
    published: /^\d{4}-\d\d-\d\d$/.test(published) ? published : "",
    corrections: log.filter(({ document }) => document === id || (document === undefined && documents.length === 1)),
  }));
  return articles.find(({ problem }) => problem) ?? { articles };
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The entries of a log. Where they were counted in another unit than the page's, their words alone say where they stand. */
function entriesOf(log) {
  const entries = Array.isArray(log?.corrections) ? log.corrections.filter((entry) => entry !== null && typeof entry === "object") : [];
  return (log?.offset_unit ?? "utf16") === "utf16" ? entries : JSON.parse(JSON.stringify(entries, (key, value) => (key === "start" ? undefined : value)));
}
