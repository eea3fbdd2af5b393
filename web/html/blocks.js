// The text of a DOM tree as a reader sees it, in blocks: paragraphs, headings, items of lists, captions.
// Walks without recursion, since a page may be nested as deep as it likes.

const BLOCKS = new Set(["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CAPTION", "DD", "DETAILS", "DIV", "DL", "DT", "FIELDSET", "FIGCAPTION", "FIGURE", "FOOTER", "FORM",
  "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TBODY", "TD", "TH", "THEAD", "TR", "UL"]);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** {blocks, depth}: `depth` is how deep the tree is nested, `blocks` are [{text, linked, parents}] in its order: `text` with blanks folded, `linked` the share of its characters inside links, `parents`
 *  the elements its text stands directly in. Two line breaks end a block, as pages without paragraphs write them. */
export function blocksOf(root) {
  const blocks = [];
  let words = "";
  let inLinks = 0;
  let parents = [];

  const close = () => {
    const text = words.replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").trim();
    if (text) blocks.push({ text, linked: Math.min(1, inLinks / text.length), parents });
    words = "";
    inLinks = 0;
    parents = [];
  };

  let links = 0;
  let level = 0;
  let depth = 0;
  for (let node = root, entering = true; node; ) {
    const name = node.nodeName.toUpperCase();
    if (entering && node.nodeType === TEXT_NODE) {
      const data = node.data.replace(/\s+/g, " ");
      words += data;
      if (data.trim()) {
        parents.push(node.parentNode);
        if (links > 0) inLinks += data.trim().length;
      }
    } else if (name === "BR" && entering) {
      if (/\n *$/.test(words)) close();
      else words += "\n";
    } else if (node.nodeType === ELEMENT_NODE) {
      if (BLOCKS.has(name)) close();
      if (name === "A") links += entering ? 1 : -1;
    }
    if (entering && node.firstChild) {
      node = node.firstChild;
      depth = Math.max(depth, ++level);
    } else if (node === root && (!entering || !node.firstChild)) node = null;
    else if (entering && node.nodeType === ELEMENT_NODE) entering = false;
    else if (node.nextSibling) [node, entering] = [node.nextSibling, true];
    else {
      [node, entering] = [node.parentNode, false];
      --level;
    }
  }
  close();
  return { blocks, depth };
}
