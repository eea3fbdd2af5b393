// The text of an article out of what was read of its page, a blank line between the blocks.

/** Words that tell a caption in plain text already (data/sections/cues.tsv knows them). */
const TOLD = /^\W{0,2}(?:photo|photos|photograph|picture|pictured|image|file (?:photo|picture|image)|media caption|caption)\b|^©/i;

/** Title, authors and the blocks inside the article at their places; a caption says that it is one. "" if nothing is inside. */
export function compose({ title, authors, blocks }) {
  const inside = blocks.filter((block) => block.inside && !sameWords(block.text, title.value));
  // A page of nothing but its title has that for its text.
  if (inside.length === 0) return blocks.filter((block) => block.inside).map(blockText).join("\n\n");
  const first = authors.value[0];
  const signed = first && inside.slice(0, 4).some(({ text }) => text.length < 200 && text.includes(first));
  const head = [title.value, first && !signed ? `By ${listed(authors.value.map((name) => name.replace(/^by\s+/i, "")))}` : ""];
  return [...head, ...inside.map(blockText)].filter(Boolean).join("\n\n");
}

const blockText = ({ text, kind }) => (kind === "caption" && !TOLD.test(text) ? `Image caption: ${text}` : text);

const listed = (names) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);

const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
/** Whether two texts differ in marks, blanks and capitals at most. */
export const sameWords = (a, b) => bare(a) === bare(b);
