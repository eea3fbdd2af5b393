// Correcting a quotation: somebody else says it, or nobody does.
import { TEXT } from "../text.js";
import { wordsOf } from "../words.js";
import { openDialog } from "./dialog.js";
import * as log from "./log.js";
import { labelOf, speakerControl, speakerNames } from "./people.js";

const WORDS = TEXT.corrections;

export function correctQuote(article, id, onApply) {
  const quote = article.document.quotes.find((one) => one.id === id);
  const who = speakerControl(article.document, "page-correct");
  return openDialog({
    title: WORDS.correctTitle(labelOf(wordsOf(quote.content))),
    choices: [
      {
        id: "speaker", label: WORDS.speaker, fields: who.nodes,
        read() {
          const { speakers, problem } = who.read();
          if (problem) return { problem };
          return { entry: log.setSpeakers(article, quote, speakers), was: WORDS.was.speaker(speakerNames(article.document, quote.speakers), quote.why) };
        },
      },
      { id: "no-quote", label: WORDS.removeQuote, fields: [], read: () => ({ entry: log.removeQuote(article, quote), was: WORDS.was.quote(quote.why) }) },
    ],
    onApply,
  });
}
