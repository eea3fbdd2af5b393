// The example of a first visit: three articles of one event as three outlets tell it, all invented.
import { checkInput } from "./input.js";

const ARTICLES = [
  { file: "harbour.txt", source: "Ansel Courier" },
  { file: "harbour-island.txt", source: "Morrow Post" },
  { file: "harbour-wire.txt", source: "Coastline Press" },
];

/** The articles as the form gives them; `read(file)` resolves to the text of one. */
export const readExample = (read) =>
  Promise.all(ARTICLES.map(async ({ file, source }) => ({ ...checkInput(await read(file)), source, published: "" })));
