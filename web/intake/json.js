// Articles in a JSON file: a list of documents with their texts, as the analyzer is asked, or an export that carries them.

/** [{text, published, source, page: null}]; throws an Error with the code "json_syntax" or "json_no_text". */
export function articlesInJson(source) {
  let root;
  try {
    root = JSON.parse(source);
  } catch (error) {
    throw Object.assign(error, { code: "json_syntax" });
  }
  const documents = Array.isArray(root) ? root : Array.isArray(root?.documents) ? root.documents : [root];
  const articles = documents.filter((document) => typeof document?.text === "string" && document.text.trim() !== "").map((document) => ({
    text: document.text,
    published: typeof document.published === "string" && /^\d{4}-\d\d-\d\d$/.test(document.published) ? document.published : "",
    source: typeof document.source === "string" ? document.source : "",
    page: null,
  }));
  if (articles.length === 0) throw Object.assign(new Error("no text"), { code: "json_no_text" });
  return articles;
}
