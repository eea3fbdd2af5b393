// The English texts of taking results along and bringing them back, part of en.js.

export const EXPORTS = {
  open: "Export",
  title: "Take the results along",
  scope: "Which articles",
  thisOne: "this article",
  all: (number) => `all ${number} articles`,
  note: "Files are made on this machine. They hold your corrections.",
  formats: [
    { format: "markdown", name: "Quotations as text", note: "Markdown: who says what, in which role, where in the article" },
    { format: "csv", name: "Tables", note: "CSV, a file for each table, safe to open in a spreadsheet" },
    { format: "html", name: "Report to print", note: "one HTML file without scripts" },
    { format: "newsglass", name: "Everything, to go on later", note: "JSON that this page opens again, with your corrections" },
    { format: "jsonl", name: "JSON lines", note: "an analysis a line, as the command line gives it" },
    { format: "web-annotation", name: "Web annotations", note: "W3C, for Recogito, Hypothesis and others" },
    { format: "tei", name: "TEI", note: "XML for editions, one file an article" },
    { format: "brat", name: "brat", note: "standoff annotations with the text" },
    { format: "graphml", name: "Network", note: "GraphML: who is named with whom, for Gephi" },
    { format: "timeline", name: "Timeline", note: "JSON for TimelineJS" },
  ],
  print: "Print this page",
  printNote: "the article with its marks labelled, and all results below it",
  close: "Close",
  making: "Making the file …",
  made: (name) => `Saved: ${name}`,
  failed: (reason) => `The file could not be made: ${reason}`,
  reopen: {
    badJson: (name) => `${name} is not JSON, so it cannot be opened.`,
    noText: (name) => `${name} is JSON, but no saved results of this page with their articles, nor a list of texts ({"documents": [{"text": …}]}).`,
    newer: (name) => `${name} was saved by a newer version of this page. Open it there.`,
  },
};
