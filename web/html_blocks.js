// The text of a DOM tree as a reader sees it: one string for each block.

const BLOCKS = new Set(["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "DD", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "H1", "H2", "H3", "H4",
  "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "TABLE", "TD", "TH", "TR", "UL"]);

/** Blocks in the order of the tree, blanks folded, empty ones left out. */
export function blockTexts(root) {
  const blocks = [];
  let words = "";
  const close = () => {
    const text = words.replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").trim();
    if (text) blocks.push(text);
    words = "";
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) words += node.data.replace(/\s+/g, " ");
    else if (node.nodeName === "BR") words += "\n";
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const block = BLOCKS.has(node.nodeName);
      if (block) close();
      for (const child of node.childNodes) walk(child);
      if (block) close();
    }
  };
  walk(root);
  close();
  return blocks;
}
