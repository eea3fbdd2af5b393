// SVG elements, made like those of dom.js. Looks come from the style sheets: the page's policy knows no inline style.

/** Element `tag` with attributes and children (nodes, strings, or null for nothing). */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return node;
}
