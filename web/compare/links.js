// Links from the comparison to the words in an article. Each has an id made from where it stands, so that the way back finds it again.
import { el } from "../dom.js";
import { isolated } from "../text.js";

/** Link to `entry` ("e1", "q3", "d2" or the id of a mark) of the article `column`; `place` is unique in the comparison. */
export function wordsLink(column, entry, place, props, ...children) {
  return el("a", {
    href: `#${column.id}/${entry}`, id: `page-compare-${place}-${column.id}-${entry}`, "data-article": column.id, "data-show": entry, ...props,
  }, children);
}

/** The letter of an article as a small badge. */
export const letterBadge = ({ letter, name }) => el("abbr", { class: "letter", title: isolated(name) }, letter);
