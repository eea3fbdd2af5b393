// What the elements around a block say about it: its kind, and the part of the page it stands in.

/** How many elements up a name counts: what stands further out holds half of the page. */
const LEVELS = 8;

const ASIDE_TAGS = new Set(["NAV", "ASIDE", "FOOTER"]);
const ASIDE = /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|newsletter|sign-?up|subscri\w*|related\w*|recommend\w*|read-?more|more-(?:on|from|stories)|share\w*|social\w*|comments?|disqus\w*|promo\w*|sponsor\w*|advert\w*|taboola|outbrain|cookie\w*|popular|trending|most-read|teasers?|tags?-?(?:list|cloud)?|author-?(?:bio|box|info)|pagination|copyright)(?:$|[\s_-])/i;
const META = /(?:^|[\s_-])(?:by-?lines?|authors?|dateline|date|time|timestamp|datetime|publish\w*|posted-?\w*|entry-meta|post-meta|article-meta)(?:$|[\s_-])/i;
const SUBTITLE = /(?:^|[\s_-])(?:stand-?first|sub-?title|dek|deck|sub-?head(?:line|ing)?|summary|teaser-text|article__intro|lede?)(?:$|[\s_-])/i;
const CAPTION = /caption|(?:^|[\s_-])credits?(?:$|[\s_-])/i;
const EMBED = /twitter-tweet|instagram-media|tiktok-embed|fb-post/i;

/** Sets `kind` ("paragraph" | "heading" | "item" | "caption") and `place` ("text" | "embed" | "subtitle" | "meta" | "aside") of a block. */
export function describe(block) {
  const around = elementsAround(block);
  const tags = around.map(({ tag }) => tag);
  const near = (pattern, levels) => around.slice(0, levels).some(({ names }) => pattern.test(names));
  const caption = tags.includes("FIGCAPTION") || near(CAPTION, 4);
  block.kind = caption ? "caption" : tags.some((tag) => /^H[1-6]$/.test(tag)) ? "heading" : tags.includes("LI") ? "item" : "paragraph";
  if (near(EMBED, LEVELS)) block.place = "embed";
  else if (tags.some((tag) => ASIDE_TAGS.has(tag)) || near(ASIDE, 5)) block.place = "aside";
  else if (near(META, 3)) block.place = "meta";
  else block.place = near(SUBTITLE, 3) ? "subtitle" : "text";
}

/** Whether a block reads like a paragraph of an article: long, or a sentence, and not one long link. */
export const isProse = ({ text, linked, kind }) =>
  kind !== "caption" && linked < 0.6 && (text.length >= 140 || (text.length >= 40 && /[.!?…。！？][”"’')\]」]*$/.test(text)));

function elementsAround({ parents }) {
  const around = [];
  for (let node = parents[0]; node && node.nodeType === 1 && node.nodeName.toUpperCase() !== "BODY" && around.length < LEVELS; node = node.parentNode) {
    around.push({ tag: node.nodeName.toUpperCase(), names: `${node.getAttribute("class") ?? ""} ${node.getAttribute("id") ?? ""}` });
  }
  return around;
}
