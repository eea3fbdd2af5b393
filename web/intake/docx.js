// Word files, by mammoth: their paragraphs, headings and cells as blocks of text; pictures are left out.
import "../vendor/mammoth.js";
import { blocksOf } from "../html/blocks.js";
import { parsePage } from "../html/parse.js";

export async function readDocx(bytes) {
  const { value } = await self.mammoth.convertToHtml({ arrayBuffer: bytes }, { convertImage: self.mammoth.images.imgElement(async () => ({})) });
  const text = blocksOf(parsePage(value).body).blocks.map((block) => block.text).join("\n\n");
  if (text.trim() === "") throw Object.assign(new Error("no text"), { code: "no_text" });
  return { text, published: "", source: "", page: null };
}
