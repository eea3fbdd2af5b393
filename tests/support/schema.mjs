// Holds an analysis to docs/schema/analysis.schema.json with Ajv.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(new URL("../../docs/schema/analysis.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

/** Fails unless `analysis` is valid, its ids resolve, and every span's text is the slice of its document's text. `texts`: by document id. */
export function assertValid(analysis, texts) {
  assert.ok(validate(analysis), JSON.stringify(validate.errors?.slice(0, 3), null, 1));
  if (analysis.offset_unit !== "utf16") return;
  for (const document of analysis.documents) checkSpans(document, texts[document.id]);
}

function checkSpans(document, text) {
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === "object") {
      if ("text" in value && "start" in value) assert.equal(text.slice(value.start, value.end), value.text);
      Object.values(value).forEach(visit);
    }
  };
  visit(document);
  const entities = new Set(document.entities.map(({ id }) => id));
  const mentions = new Set(document.mentions.map(({ id }) => id));
  for (const { entity } of document.mentions) assert.ok(entities.has(entity));
  for (const entity of document.entities) for (const id of entity.mentions) assert.ok(mentions.has(id));
  for (const { speakers, via } of document.quotes) {
    for (const speaker of speakers) assert.ok(speaker.unnamed || entities.has(speaker.entity));
    for (const id of via) assert.ok(entities.has(id));
  }
}
