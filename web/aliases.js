// A copy of an article in which people, organisations and places have aliases: "Person A" for a name, "Person A2" for another form of it,
// so that the copy reads on and can be turned back. Pronouns and possessive endings stay.

const KINDS = { person: "Person", organization: "Organisation", place: "Place" };

/** "A" to "Z", then "AA". */
const letters = (index) => (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Every one of `forms` as a whole word, the longest first; blanks in a form match any blanks. */
const anyOf = (forms) => new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...forms].sort((a, b) => b.length - a.length).map((form) => escaped(form).replace(/\s+/g, "\\s+")).join("|")})(?![\\p{L}\\p{N}])`, "gu");

const folded = (words) => words.replace(/\s+/g, " ");

/** {text, key}: the copy, and its key, [{alias, words}]. A form is replaced wherever it stands, also where the analysis did not find it. */
export function withAliases(text, document) {
  const used = { person: 0, organization: 0, place: 0 };
  const key = new Map();
  for (const { id, type } of document.entities.filter((entity) => entity.type in KINDS)) {
    const forms = new Set(document.mentions.filter(({ entity, form }) => entity === id && form === "name").map((mention) => folded(mention.text)).filter((form) => !key.has(form)));
    if (forms.size === 0) continue;
    let name;
    do name = `${KINDS[type]} ${letters(used[type]++)}`; while (text.includes(name));
    [...forms].sort((a, b) => b.length - a.length).forEach((form, i) => key.set(form, i === 0 ? name : `${name}${i + 1}`));
  }
  if (key.size === 0) return { text, key: [] };
  return { text: text.replace(anyOf(key.keys()), (words) => key.get(folded(words)) ?? words), key: [...key].map(([words, alias]) => ({ alias, words })) };
}

/** The text with the names of `key` in the place of the aliases, whatever else was changed in it. */
export function withoutAliases(text, key) {
  if (key.length === 0) return text;
  const names = new Map(key.map(({ alias, words }) => [alias, words]));
  return text.replace(anyOf(names.keys()), (alias) => names.get(folded(alias)) ?? alias);
}

/** A key as a table of two columns, and back; throws where it is none. */
export const writeKey = (key) => ["alias\tname", ...key.map(({ alias, words }) => `${alias}\t${words}`)].join("\n") + "\n";

export function readKey(table) {
  const [head, ...lines] = table.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line !== "");
  if (head !== "alias\tname") throw new Error("no key");
  return lines.map((line) => {
    const [alias, words] = line.split("\t");
    if (!alias || !words) throw new Error("no key");
    return { alias, words };
  });
}
