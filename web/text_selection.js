// What is selected in the drawn article, in UTF-16 units of its text: blocks carry the place where they begin.

/** {start, end} of the selection inside `root`, or null. */
export function selectedSpan(root) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Text nodes of a block that are words of the article: the numbers in the margin are not. */
export function textNodesOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    (parentElement.closest(".quote-number") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function offsetOf(container, inside) {
  const element = container.nodeType === Node.TEXT_NODE ? container.parentElement : container;
  const block = element.closest("[data-start]") ?? (container.childNodes[inside] ?? container.lastChild)?.querySelector?.("[data-start]");
  if (!block) return null;
  const point = document.createRange();
  point.setStart(container, inside);
  let offset = Number(block.dataset.start);
  for (const node of textNodesOf(block)) {
    if (node === container) return offset + inside;
    if (point.comparePoint(node, 0) >= 0) break;
    offset += node.length;
  }
  return offset;
}
