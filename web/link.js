// Links to a view: the state in the fragment, which no browser sends to a server, and the texts only where the reader asked for it.
//
//   #v=1&tab=quotes&sel=q3            &text=... : [{text, source, published}] as JSON, deflated, base64url

/** A longer link is cut off by too many programs that carry it. */
const LONGEST_LINK = 64_000;

/** A link that unfolds to more than this is not of this page's making. In UTF-8 bytes. */
const MOST_BYTES = 4_000_000;

const TABS = ["names", "quotes", "dates", "compare"];

/** Fragment for the state of the page. */
export const viewFragment = ({ tab, selection }) =>
  `#v=1&tab=${TABS.includes(tab) ? tab : "names"}${selection && /^[a-z]\d+$/.test(selection.entry) ? `&sel=${selection.entry}` : ""}`;

/** The same with the texts, or null where they are too long. */
export async function textFragment(state) {
  const texts = state.articles.map(({ text, source, published }) => ({ text, source, published }));
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(JSON.stringify(texts)), Infinity);
  const fragment = `${viewFragment(state)}&text=${toBase64url(bytes)}`;
  return fragment.length > LONGEST_LINK ? null : fragment;
}

/** {tab, sel, texts} of a fragment, each null where it is not in it; null for one that is none of ours; throws where it is damaged. */
export async function readFragment(fragment) {
  const values = new URLSearchParams(fragment.replace(/^#/, ""));
  if (values.get("v") !== "1") return null;
  const tab = TABS.includes(values.get("tab")) ? values.get("tab") : null;
  const sel = /^[eqds]\d+$/.test(values.get("sel") ?? "") ? values.get("sel") : null;
  return { tab, sel, texts: values.has("text") ? await readTexts(values.get("text")) : null };
}

async function readTexts(packed) {
  const bytes = await through(new DecompressionStream("deflate-raw"), fromBase64url(packed), MOST_BYTES);
  const texts = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (!Array.isArray(texts) || texts.length === 0) throw new Error("no texts");
  return texts.map(({ text, source, published }) => {
    if (typeof text !== "string") throw new Error("no text");
    return { text, source: typeof source === "string" ? source : "", published: /^\d{4}-\d\d-\d\d$/.test(published) ? published : "" };
  });
}

async function through(stream, bytes, most) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  let size = 0;
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error("too large");
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64url(bytes) {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

const fromBase64url = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
