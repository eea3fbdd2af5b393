// The page's reader of HTML on saved pages that are bent at random: whatever the markup, it answers, and no words are lost.
//
// The pages are of our own writing; the bending comes from a seed, so a failure repeats. NEWSGLASS_FUZZ_ROUNDS in the environment says how
// many pages are read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../web/html/article.js";
import { compose } from "../../web/html/compose.js";

/** What the form gets of a page, and what it lists as set aside. */
function readHtml(html) {
  const read = readPage(html);
  return { text: compose(read), published: read.published.value, source: read.source.value, aside: read.blocks.filter(({ inside }) => !inside).map(({ text }) => text) };
}

const ROUNDS = Number(process.env.NEWSGLASS_FUZZ_ROUNDS ?? 150);

/** Numbers from a seed (T. Ettinger, "mulberry32"). */
function chance(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  return { below: (n) => next() % n, of: (list) => list[next() % list.length] };
}

const PARAGRAPHS = [
  "Port Ansel will keep its night ferry for another winter, the harbour board decided on Monday after a long and heated meeting.",
  "“Nobody on the island should have to plan an illness around a timetable,” the harbour master, Ana Torres, told the board.",
  "The boat costs the town 40,000 crowns a month, and critics on the council had called for an end to the subsidy.",
  "Torres said that the number of passengers had doubled since the spring.",
  "Mira Solheim, a nurse, said: “I can be home before my children are up.”",
  "Photo: Mira Solheim",
  "Read more about the harbour",
  "Sign up for our newsletter",
  "5 March 2025",
];
const BLOCKS = ["p", "div", "section", "article", "aside", "figcaption", "li", "h1", "h2", "blockquote", "td", "span", "footer", "nav", "form", "pre"];
const CLASSES = ["", "caption", "newsletter", "related", "share", "article-body", "hidden-xs", "comment", "sidebar", "byline"];
const STRAY = ["<", ">", "</", "<!--", "-->", "<p", "</div>", "<table>", "<svg>", "<template>", "<![CDATA[", "&#0;", "&amp;", "&#x202e;", "\0", "\u0301", "<br>",
  "<script>", "</script>", "<style>", "<noscript>", "<base href='//x'>", "<meta property='og:title' content='", "<time datetime='9999-99-99'>", "<body>", "<html>",
  "<frameset>", "<select>", "<textarea>", "<plaintext>", "<img src=x onerror=globalThis.ran=1>", "<h1>", "\uD800"];

/** A page, and the numbered paragraphs that a reader of it sees. */
function page(random) {
  const seen = [];
  const tree = (depth) => {
    let out = "";
    for (let n = 1 + random.below(4); n > 0; n--) {
      const tag = random.of(BLOCKS), name = random.of(CLASSES);
      const attribute = name ? ` class="${name}"` : "";
      if (depth < 4 && random.below(3) === 0) {
        out += `<${tag}${attribute}>${tree(depth + 1)}</${tag}>`;
      } else {
        const words = `${random.of(PARAGRAPHS)} (${seen.length + 1})`;
        seen.push(words);
        out += `<${tag}${attribute}>${words}</${tag}>`;
      }
    }
    return out;
  };
  const head = random.below(2) ? '<meta property="og:title" content="Night ferry stays"><meta name="author" content="Leila Moran">' : "";
  return { html: `<!doctype html><html><head><title>Night ferry</title>${head}</head><body>${tree(0)}</body></html>`, seen };
}

/** Cuts, doubles, swaps and strays behind the document type. */
function bent(html, random) {
  const type = "<!doctype html>";
  let out = html.slice(type.length);
  for (let n = 1 + random.below(12); n > 0; n--) {
    const at = random.below(out.length + 1), size = random.below(60);
    const change = random.below(4);
    if (change === 0) out = out.slice(0, at) + out.slice(at + size);
    else if (change === 1) out = out.slice(0, at) + random.of(STRAY) + out.slice(at);
    else if (change === 2) out = out.slice(0, at) + out.slice(at, at + size).repeat(1 + random.below(3)) + out.slice(at);
    else out = out.slice(at) + out.slice(0, at);
  }
  return type + out;
}

function assertAnswer(html) {
  const answer = readHtml(html);
  for (const key of ["text", "published", "source"]) assert.equal(typeof answer[key], "string", key);
  assert.match(answer.published, /^(\d{4}-\d\d-\d\d)?$/);
  assert.ok(Array.isArray(answer.aside) && answer.aside.every((words) => typeof words === "string" && words.trim() !== ""));
  assert.deepEqual(readHtml(html), answer, "the same page gives the same answer");
  return answer;
}

test("whole pages of any shape lose no words", () => {
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const { html, seen } = page(chance(seed));
    const { text, aside } = assertAnswer(html);
    const all = [text, ...aside].join("\n").replace(/\s+/g, " ");
    for (const words of seen) assert.ok(all.includes(words), `seed ${seed} lost: ${words}\n${html}`);
  }
});

test("pages bent at random are answered, and nothing in them runs", () => {
  for (let seed = 1; seed <= 2 * ROUNDS; seed++) {
    const random = chance(1_000_000 + seed);
    const html = bent(page(random).html, random);
    try {
      assertAnswer(html);
    } catch (error) {
      throw new Error(`seed ${seed}: ${error.message}\n${html}`, { cause: error });
    }
  }
  assert.equal(globalThis.ran, undefined);
});

test("pages of nothing are answered", () => {
  for (const html of ["", " ", "\0", "<", "<!doctype html>", "<div id=root></div>", "<img>", "<frameset><frame></frameset>", "<svg></svg>", "<template><p>A</p></template>"]) {
    assertAnswer(html);
  }
});
