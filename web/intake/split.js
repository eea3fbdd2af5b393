// Several articles in one paste: where the next one seems to begin. Only an offer: the reader decides.

/** A line of three or more dashes, stars and the like, or the closing line of a press database. */
const SEPARATOR = /^[^\S\n]*(?:(?:[-=*_~#+•·–—][^\S\n]*){3,}|end of document|document \d+ of \d+|\d+ of \d+ documents?)[^\S\n]*$/i;

/** What stands below a headline: an author, a day, an address. */
const BELOW_HEADLINE = /^(?:by\s+\p{Lu}|https?:\/\/\S+$|(?:published|updated|posted)\b|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}\b|\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4}\b|\d{4}-\d\d-\d\d\b)/iu;

/** An article has at least this many characters; shorter parts are not told apart. */
const SHORTEST = 200;
const LONGEST_HEADLINE = 160;

/** The articles in `text`, one string each, in order; a single one if nothing suggests more. */
export function splitArticles(text) {
  const lines = text.split("\n");
  const bySeparator = parts(lines, (i) => SEPARATOR.test(lines[i]), true);
  return bySeparator.length > 1 ? bySeparator : parts(lines, (i) => isHeadline(lines, i), false);
}

function parts(lines, beginsAt, dropped) {
  const found = [[]];
  lines.forEach((line, i) => {
    const begins = beginsAt(i);
    if (begins && found.at(-1).some((one) => one.trim() !== "")) found.push([]);
    if (!begins || !dropped) found.at(-1).push(line);
  });
  const texts = found.map((part) => part.join("\n").trim()).filter(Boolean);
  return texts.length > 1 && texts.every((part) => part.length >= SHORTEST) ? texts : [lines.join("\n")];
}

/** A short line after a blank one, without the end of a sentence, with an author, a day or an address in one of the next three lines of text. */
function isHeadline(lines, i) {
  const line = lines[i].trim();
  if (line === "" || line.length > LONGEST_HEADLINE || /[.,;:]$/.test(line) || BELOW_HEADLINE.test(line)) return false;
  if (i > 0 && lines[i - 1].trim() !== "") return false;
  const below = lines.slice(i + 1, i + 7).map((next) => next.trim()).filter(Boolean).slice(0, 2);
  return below.some((next) => next.length < LONGEST_HEADLINE && BELOW_HEADLINE.test(next));
}
