/** newsglass: who says what in the news. The shape of an analysis is described key by key in docs/schema/analysis.schema.json. */

export interface Span { start: number; end: number; text: string }
export type EntityType = "person" | "organization" | "place" | "group" | "event" | "work" | "product";

export interface Mention {
  id: string; entity: string; type: EntityType; form: "name" | "nominal" | "pronoun";
  start: number; end: number; text: string; score: number | null; rule: string; join: string | null;
}
export interface Role extends Span { former: boolean; organization: string | null }
export interface Entity {
  id: string; type: EntityType; name: string; aliases: string[]; wikidata: string | null;
  /** The rule of the link; null without one. */
  wikidata_rule: string | null;
  mentions: string[]; roles: Role[]; score: number | null;
  /** Present where a person changed the entity. */
  corrected?: true;
}
export type Speaker = { entity: string } | { unnamed: string };
export interface Quote {
  id: string; type: "direct" | "partial" | "indirect";
  content: Span[]; quoted: Span[]; cue: Span[]; source: Span[]; speakers: Speaker[];
  via: string[]; addressee: string | null; negated: boolean; score: number | null; rule: string; speaker_rule: string; why: string;
  /** Where the article accounts for an unnamed speaker: its words for it. */
  anonymity?: Span[];
}
export interface Timex extends Span { type: "DATE" | "TIME" | "DURATION" | "SET"; value: string | null; anchor: string | null; rule: string }
export interface Section { kind: "meta" | "headline" | "subheading" | "body" | "caption" | "embed" | "related"; start: number; end: number }
export interface Warning { code: string; message: string; start?: number; end?: number;
  /** For correction_not_applied: the entry's place in the log, from 0. */
  correction?: number }

export interface Document {
  id: string; title: string | null; published: string | null; published_from: "given" | "text" | null; byline: Span[];
  language: string; text_sha256: string; length: number; sections: Section[]; sentences: [number, number][];
  mentions: Mention[]; entities: Entity[]; quotes: Quote[]; scare_quotes: Span[]; dates: Timex[]; warnings: Warning[];
}
/** How several documents tell the same story. Ids that begin with x are of `entities` here, those with p of `shared`. */
export interface Comparison {
  entities: { id: string; type: EntityType; name: string; wikidata: string | null; members: { document: string; entity: string }[]; why: string }[];
  quotes: {
    id: string; speaker: string | null; members: { document: string; quote: string }[];
    /** differs: the same statement but for a number, a negation or a modality. */
    relation: "same_words" | "same_statement" | "differs";
    differences: ({ document: string; quote: string; kind: "words" | "number" | "negation" | "modality" } & Span)[];
    why: string;
  }[];
  timeline: { value: string; members: { document: string; date: number }[] }[];
  shared: { id: string; text: string; members: { document: string; start: number; end: number }[]; via: string[] }[];
  conflicts: { kind: "date"; members: { document: string; date: number }[] }[];
  only_in: Record<string, { entities: string[]; quotes: string[] }>;
  versions: Versions[];
}
/** What changed between two versions of one article. */
export interface Versions {
  earlier: string; later: string; share: number;
  sentences: { change: Change; before: Span | null; after: Span | null }[];
  entities: { added: string[]; removed: string[] };
  quotes: { change: Change; before: string | null; after: string | null }[];
  dates: { added: number[]; removed: number[] };
}
export type Change = "added" | "removed" | "reworded";
export interface Analysis {
  schema: 1;
  engine: { name: "newsglass"; version: string; model: { name: string; sha256: string } };
  offset_unit: "utf16" | "codepoint" | "byte";
  documents: Document[];
  comparison: Comparison | null;
}

export interface AnalyzeRequest {
  documents: { text: string; id?: string; published?: string }[];
  /** Compare the documents as articles of one event. */
  compare?: boolean;
  /** What start and end count; "utf16" fits String.prototype.slice. */
  offsets?: "utf16" | "codepoint" | "byte";
  /** Replayed on what is found: docs/corrections.md. */
  corrections?: Corrections;
  /** Called before each stage of each document. */
  onProgress?: (progress: { stage: string; document?: string }) => void;
}

/**
 * Thrown by createAnalyzer and analyze, which throw nothing else but what your own onProgress throws. `code` is stable:
 * createAnalyzer: not_loaded, bad_module, bad_model;
 * of the request: bad_request, bad_json, missing_text, bad_id, duplicate_id, bad_published, bad_offsets, not_text, too_large, too_deep;
 * out_of_memory: the texts were too much, and the analyzer goes on working;
 * module_lost: the module broke, most likely for want of memory; create a new analyzer, this one answers no more.
 */
export class AnalysisError extends Error { code: string }

/** Words of a text; start counts the log's offset_unit. */
export interface Anchor { exact: string; prefix?: string; suffix?: string; start?: number }
/** The words from start to end (UTF-16) of a text, with 32 characters around them. */
export function anchorOf(text: string, start: number, end: number): Anchor;

export type SpeakerAnchor = { entity: Anchor } | { unnamed: string };
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";
export type Correction = { document?: string; reason?: string } & (
  | { action: "merge"; entities: Anchor[] }
  | { action: "split"; mentions: Anchor[]; to?: Anchor | null }
  | { action: "rename"; entity: Anchor; name: string }
  | { action: "retype"; entity: Anchor; type: EntityType }
  | { action: "remove"; entity: Anchor }
  | { action: "remove"; mentions: Anchor[] }
  | { action: "add"; mentions: Anchor[]; entity?: Anchor; type?: EntityType; form?: "name" | "nominal" | "pronoun" }
  | { action: "set_speakers"; quote: Anchor; speakers: SpeakerAnchor[] }
  | { action: "remove_quote"; quote: Anchor }
  | { action: "add_quote"; content: Anchor[]; type: "direct" | "partial" | "indirect"; cue?: Anchor[]; source?: Anchor[]; speakers?: SpeakerAnchor[] }
  | { action: "set_date"; date: Anchor; value: string | null; type?: TimexType }
  | { action: "remove_date"; date: Anchor }
  | { action: "add_date"; date: Anchor; type: TimexType; value: string | null }
);
/** A log of corrections; docs/schema/corrections.schema.json. */
export interface Corrections {
  schema: 1; offset_unit?: "utf16" | "codepoint" | "byte";
  documents?: { id: string; text_sha256: string }[]; corrections: Correction[];
}

/** docs/exports.md tells what each holds. */
export type ExportFormat = "newsglass" | "jsonl" | "csv" | "tei" | "brat" | "web-annotation" | "html" | "graphml" | "markdown" | "timeline";
export interface ExportedFile { name: string; mime: string; content: string }

export interface Analyzer {
  analyze(request: AnalyzeRequest): Analysis;
  /** Analyses and gives the files of a format; their content in UTF-8 is what the command line writes. */
  export(request: AnalyzeRequest, format: ExportFormat): ExportedFile[];
}

export type Loadable = URL | string | BufferSource;

export function createAnalyzer(options?: { wasm?: Loadable | WebAssembly.Module; model?: Loadable }): Promise<Analyzer>;
