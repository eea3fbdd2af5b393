// What a page declares about its article: title, authors, day and outlet, each with the place it was found in.
import { dayIn, dayInAddress } from "./day.js";
import { linkedData, namesIn } from "./json_ld.js";

const DAY_NAMES = ["article:published_time", "og:published_time", "og:article:published_time", "article:published", "datepublished", "date_published", "parsely-pub-date", "sailthru.date",
  "bt:pubdate", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished", "publish-date", "publish_date", "publishdate", "published_at", "published-date", "publication_date", "publicationdate",
  "pubdate", "article_date_original", "originalpublicationdate", "article.published", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "date", "displaydate", "created", "cre_date"];
const TITLE_NAMES = ["og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "title"];
const AUTHOR_NAMES = ["author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author_name", "byl", "article:author", "twitter:creator:name"];
const SOURCE_NAMES = ["og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher", "al:android:app_name"];

/** {title, authors, published, source}, each {value, from}; value is "" (authors: []) and from null where nothing is declared.
 *  from: "json_ld" | "microdata" | "meta" | "time" | "address" | "heading" | "text". */
export function declaredIn(page) {
  const meta = metaOf(page);
  const { articles, others } = linkedData(page);
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute("href") || meta.get("og:url") || stringIn(articles, "url") || "";
  return {
    title: titleOf(page, meta, articles),
    authors: authorsOf(page, meta, articles),
    published: publishedOf(page, meta, articles, others, address),
    source: sourceOf(page, meta, articles, address),
  };
}

/** The first of [from, value] pairs whose value says something. Pairs are functions, so that nothing is looked for in vain. */
function firstOf(ways, nothing = "") {
  for (const [from, way] of ways) {
    const value = way();
    if (value && value.length > 0) return { value, from };
  }
  return { value: nothing, from: null };
}

function metaOf(page) {
  const values = new Map();
  for (const node of page.querySelectorAll("meta")) {
    const name = (node.getAttribute("property") || node.getAttribute("name") || node.getAttribute("itemprop") || "").toLowerCase();
    const value = folded(node.getAttribute("content"));
    if (name && value && !values.has(name)) values.set(name, value);
  }
  return values;
}

const folded = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const firstMeta = (meta, names, use = (value) => value) => names.map((name) => use(meta.get(name) ?? "")).find(Boolean) ?? "";
const stringIn = (objects, key) => objects.map((object) => object[key]).find((value) => typeof value === "string" && value.trim() !== "")?.trim() ?? "";
const isName = (name) => !/^(https?:|www\.|@)|[<>{}]|^\d+$/.test(name) && name.length <= 200;

function titleOf(page, meta, articles) {
  const headings = [...page.querySelectorAll("h1")].map((node) => folded(node.textContent)).filter(Boolean);
  const declared = [firstMeta(meta, TITLE_NAMES), folded(stringIn(articles, "headline")), folded(page.querySelector("title")?.textContent)].filter(Boolean);
  // The heading that the reader saw, told from the site's name by what the page declares.
  const seen = headings.find((heading) => declared.some((title) => title.startsWith(heading) || heading.startsWith(title)));
  return firstOf([
    ["heading", () => seen],
    ["json_ld", () => folded(stringIn(articles, "headline"))],
    ["meta", () => firstMeta(meta, TITLE_NAMES)],
    ["microdata", () => folded(page.querySelector('[itemprop="headline"]')?.textContent)],
    ["heading", () => (headings.length === 1 ? headings[0] : "")],
    ["heading", () => folded(page.querySelector("title")?.textContent)],
  ]);
}

function authorsOf(page, meta, articles) {
  const named = (nodes) => [...new Set([...nodes].map((node) => folded(node.getAttribute("content") || node.textContent).replace(/^by\s+/i, "")).filter(isName).filter(Boolean))].slice(0, 8);
  return firstOf([
    ["json_ld", () => [...new Set(articles.flatMap((article) => namesIn(article.author)).map(folded).filter(isName))].slice(0, 8)],
    ["meta", () => AUTHOR_NAMES.map((name) => meta.get(name)).filter((value) => value && isName(value)).slice(0, 1)],
    ["microdata", () => named(page.querySelectorAll('[itemprop="author"] [itemprop="name"]'))],
    ["microdata", () => named(page.querySelectorAll('[itemprop="author"]'))],
    ["text", () => named(page.querySelectorAll('[rel="author"]')).slice(0, 3)],
  ], []);
}

function publishedOf(page, meta, articles, others, address) {
  const days = (selector, read) => [...page.querySelectorAll(selector)].slice(0, 50).map((node) => dayIn(read(node) ?? "")).find(Boolean) ?? "";
  const stamp = (node) => node.getAttribute("content") || node.getAttribute("datetime") || node.getAttribute("title") || folded(node.textContent);
  const inData = (objects, key) => objects.map((object) => (typeof object[key] === "string" ? dayIn(object[key]) : "")).find(Boolean) ?? "";
  return firstOf([
    ["json_ld", () => inData(articles, "datePublished")],
    ["meta", () => firstMeta(meta, DAY_NAMES, dayIn)],
    ["microdata", () => days('[itemprop="datePublished"], [itemprop="datepublished"], [property="datePublished"]', stamp)],
    ["json_ld", () => inData(others, "datePublished") || inData(articles, "dateCreated")],
    ["meta", () => dayIn(/"pub_date"\s*:\s*"([^"]+)"/.exec(meta.get("parsely-page") ?? "")?.[1] ?? "")],
    ["time", () => days("time[pubdate], time[itemprop], time[class*='publi'], time.entry-date, .published[title], abbr.published", stamp)],
    ["time", () => days("article time[datetime], main time[datetime], header time[datetime]", stamp) || days("time[datetime]", stamp)],
    ["address", () => dayInAddress(address)],
    ["time", () => days("time", stamp)],
    ["text", () => days("[class*='publish' i], [class*='date' i]:not(body), [id*='date' i], [class*='posted' i], [class*='time' i], [class*='byline' i], [class*='meta' i]", shortText)],
  ]);
}

/** The words of a small element; a day is not looked for in what may be half a page. */
const shortText = (node) => {
  const text = folded(node.textContent);
  return text.length <= 120 ? text.replace(/^[^\d]*?(?=\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i, "") : "";
};

function sourceOf(page, meta, articles, address) {
  return firstOf([
    ["meta", () => firstMeta(meta, SOURCE_NAMES.slice(0, 1))],
    ["json_ld", () => articles.flatMap((article) => namesIn(article.publisher))[0]],
    ["microdata", () => folded(page.querySelector('[itemprop="publisher"] [itemprop="name"]')?.getAttribute("content") || page.querySelector('[itemprop="publisher"] [itemprop="name"]')?.textContent)],
    ["meta", () => firstMeta(meta, SOURCE_NAMES, (value) => (isName(value) ? value : ""))],
    ["address", () => /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1]],
  ]);
}
