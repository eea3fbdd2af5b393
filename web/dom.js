// The only place where elements are made. Text always goes in as a text node, so nothing in an article can become markup.
import { shortened } from "./text.js";

/** Element `tag` with `props` and children (nodes, strings, or null for nothing). `data-*` and `aria-*` keys and
 *  `class`, `for`, `role`, `href`, `tabindex` and the like are attributes, `on` maps event names to listeners, other keys are properties. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "on") {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (key.includes("-") || ["class", "for", "role", "href", "id", "lang", "dir", "tabindex"].includes(key)) {
      node.setAttribute(key, value === true ? "" : value);
    } else {
      node[key] = value;
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** More UTF-16 units than this are no label any more, and take a browser minutes to lay out when no blank is among them. */
const LONGEST_LABEL = 1000;

/** Words of an article, a file name or a name among words of ours: their direction of reading ends with them. */
export const given = (words) => el("bdi", {}, typeof words === "string" ? shortened(words, LONGEST_LABEL) : words);

export const byId = (id) => document.getElementById(id);

/** Replaces the content of `parent`, keeping the keyboard focus on the element of the same id if there is one. */
export function replace(parent, ...children) {
  const focused = parent.contains(document.activeElement) ? document.activeElement.id : "";
  parent.replaceChildren(...children.flat().filter(Boolean));
  if (focused) byId(focused)?.focus({ preventScroll: true });
}

/** Scrolls `node` to the middle of the window, gently unless the reader asked for less motion. */
export function reveal(node, block = "center") {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  node.scrollIntoView({ block, behavior: calm ? "instant" : "smooth" });
}
