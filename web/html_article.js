// Reads an article out of HTML: a saved page, or what the clipboard holds beside the plain text.
//
// The document is parsed without being shown, so nothing in it runs or loads. Captions and what is no article (navigation, forms, teasers)
// are set aside before Readability looks for the article, which would take captions for paragraphs; nothing set aside is lost.
import { blockTexts } from "./html_blocks.js";
import { Readability } from "./vendor/readability.js";

const CAPTIONS = "figcaption, [class*='caption' i]:not(body):not(html)";
const ASIDES = "nav, aside, form, footer, [role='navigation'], [role='complementary'], [class*='newsletter' i], [class*='related' i], [class*='share' i]";
const UNSEEN = "script, style, noscript, template, svg, iframe, [hidden], [aria-hidden='true']";

/** Readability may miss most of a fragment; below this share of the words the fragment is taken as it is. */
const LEAST_SHARE = 0.4;

/** {text, published, source, aside}: the article with its title, author and captions in lines of their own, an ISO date or "", the
 *  site's name or "", and the texts that were set aside. `text` is "" if there is none. */
export function readHtml(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const about = readAbout(page);
  for (const node of page.querySelectorAll(UNSEEN)) node.remove();
  const captions = take(page, CAPTIONS);
  const aside = take(page, ASIDES);
  const all = blockTexts(page.body);
  // A page that is built by script has no words of its own, whatever its head declares.
  if (all.length === 0) return { text: "", body: [], published: "", source: "", aside: [...aside, ...captions] };
  const article = new Readability(page.cloneNode(true)).parse();
  const found = article ? blockTexts(new DOMParser().parseFromString(article.content, "text/html").body) : [];
  const enough = article !== null && sizeOf(found) >= LEAST_SHARE * sizeOf(all);
  const body = enough ? found : all;
  const title = about.title || (enough ? article.title : "") || "";
  const byline = about.byline || (enough ? article.byline : "") || "";
  return {
    text: compose({ title, byline: byline.trim(), body, captions }),
    body,
    published: about.published,
    source: about.source || (enough ? article.siteName : "") || "",
    aside: [...aside, ...(enough ? all.filter((block) => !found.includes(block) && block !== title) : [])],
  };
}

function readAbout(page) {
  const meta = (...names) => names.map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.content?.trim()).find(Boolean) ?? "";
  const stamp = meta("article:published_time", "date", "dc.date", "DC.date.issued", "pubdate") || page.querySelector("time[datetime]")?.getAttribute("datetime") || "";
  return {
    title: meta("og:title") || page.querySelector("h1")?.textContent.trim() || "",
    byline: meta("author"),
    source: meta("og:site_name"),
    published: /^\d{4}-\d\d-\d\d/.exec(stamp)?.[0] ?? "",
  };
}

function take(page, selector) {
  const texts = [];
  for (const node of page.querySelectorAll(selector)) {
    if (!node.isConnected) continue;
    texts.push(...blockTexts(node));
    node.remove();
  }
  return texts;
}

const sizeOf = (blocks) => blocks.reduce((sum, block) => sum + block.length, 0);

/** A byline that is an address or has "By" already is left as it is. */
const bylineOf = (byline) => (!byline || /^(by\b|https?:)/i.test(byline) ? byline : `By ${byline}`);

function compose({ title, byline, body, captions }) {
  const rest = body.filter((block) => block !== title);
  const known = new Set(rest.slice(0, 3));
  const head = [title, known.has(byline) || known.has(bylineOf(byline)) ? "" : bylineOf(byline)];
  return [...head, ...rest, ...captions].filter(Boolean).join("\n\n");
}
