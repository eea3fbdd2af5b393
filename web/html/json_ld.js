// What a page says about its article in JSON-LD (schema.org), read with patience: many pages write it by hand.

const ARTICLE = /Article|Posting|Review|Report|Interview|Story/;

/** Objects that describe an article, the fittest first, then those of any other kind. */
export function linkedData(page) {
  const objects = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) collect(parsed(script.textContent), objects);
  const isArticle = (object) => [object["@type"]].flat().some((type) => ARTICLE.test(String(type)));
  return { articles: objects.filter(isArticle), others: objects.filter((object) => !isArticle(object)) };
}

function parsed(text) {
  const source = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, "");
  // Line breaks inside strings and commas before a bracket are the usual slips.
  for (const candidate of [source, source.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([\]}])/g, "$1")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or the pairs that can be told without a parser.
    }
  }
  const day = /"datePublished"\s*:\s*"([^"]+)"/.exec(source);
  return day ? { "@type": "Article", datePublished: day[1] } : null;
}

function collect(root, objects) {
  const waiting = [root];
  while (waiting.length > 0 && objects.length < 500) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, 500));
    else if (value && typeof value === "object") {
      objects.push(value);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) if (value[key] && typeof value[key] === "object") waiting.push(value[key]);
    }
  }
}

/** The names in a value that may be a string, an object with a name, or a list of either. */
export const namesIn = (value) =>
  [value].flat(2).map((one) => (typeof one === "string" ? one : [one?.name].flat()[0])).filter((name) => typeof name === "string" && name.trim() !== "").map((name) => name.trim());
