// English texts of the comparison.

export const COMPARE_TEXT = {
  tab: "Compare",
  title: "Comparison",
  comparing: "Comparing the articles …",
  failed: "The articles could not be compared.",
  again: "Compare again",
  back: "Back to the comparison",
  intro: (articles) => `${articles} side by side. Choose a number or a sentence to read it in its article.`,

  articles: "Articles compared",
  article: (letter, name) => `${letter}, ${name}`,
  fewest: "Two articles are needed for a comparison. Press a letter to bring one back.",

  parts: { names: "Names", quotes: "Quotations", days: "Timeline", shared: "Shared text", only: "Only in one", versions: "Versions" },
  partsLabel: "Parts of the comparison",

  names: {
    caption: "How often each article names whom",
    name: "Name",
    kinds: "Kinds of names shown",
    spread: "Named in",
    spreads: { all: "any number of articles", several: "two or more articles", one: "one article only" },
    find: "Find a name",
    none: "No name matches.",
    noneHere: "not named",
    mentions: (name, mentions, letter) => `${name}, ${mentions} in ${letter}`,
    more: (number) => `Show ${number} more`,
  },

  quotes: {
    speaker: "Speaker",
    anySpeaker: "any speaker",
    relation: "Relation",
    anyRelation: "any relation",
    nobody: "No speaker given",
    relations: {
      same_words: "The same words",
      same_statement: "Possibly the same statement in other words",
      differs: "Possibly the same statement, but one thing differs",
    },
    differs: {
      number: "Possibly the same statement, with another number",
      negation: "Possibly the same statement, with a negation in one",
      modality: "Possibly the same statement, said with another certainty",
    },
    marked: "Words that the others do not have are marked.",
    none: "No quotation was found in two articles.",
    noneFiltered: "No quotation matches.",
    more: (number) => `Show ${number} more`,
    source: "source",
    only: (quotations) => `${quotations} in one article only`,
    why: "Why",
    whyOf: (number) => ` these are side by side, group ${number}`,
  },

  days: {
    caption: "Days the articles tell of",
    picture: "Days down the page, articles side by side; a dot where an article tells of the day",
    day: "Day",
    words: "In the words of the articles",
    none: "No day could be resolved.",
    conflicts: "One phrase, different days",
    conflictNote: "The articles use the same words, and they were resolved to different days. Check the publication dates.",
    spread: "Told by",
    more: (number) => `Show ${number} more`,
    mark: (day, letter) => `${day}, in ${letter}`,
  },

  shared: {
    note: "Passages printed alike are most often one agency’s text. Printed twice, they are one report, not two confirmations.",
    none: "No passage is printed alike in two articles.",
    inArticles: "printed alike in",
    read: "Read it in ",
    via: (names) => `credited to ${names}`,
  },

  only: {
    note: "What was found in one article only. Nothing is said here about what the others should have told.",
    title: (letter) => `Appears only in ${letter}`,
    names: "Names",
    quotes: "Quotations",
    none: "Nothing that the others do not have.",
    more: (number) => `Show ${number} more`,
  },

  versions: {
    title: (earlier, later) => `${earlier} and ${later} look like two versions of one article`,
    share: (percent) => `${percent} of the shorter one is printed alike.`,
    changes: { added: "Added", removed: "No longer there", reworded: "Reworded" },
    sentences: "Sentences",
    names: "Names",
    quotes: "Quotations",
    dates: "Dates",
    none: "Nothing else changed.",
  },
};
