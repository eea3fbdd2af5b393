// The English texts of correcting, part of en.js. `a`, `b`: names or words of the article, isolated and shortened already.

const q = (words) => `“${words}”`;

export const CORRECTIONS = {
  correct: "Correct",
  correctTitle: (a) => `Correct ${q(a)}`,
  what: "What is wrong?",
  reason: "Why is the correction needed?",
  reasonNote: "Kept with the correction. Left empty, what the program had is noted instead.",
  apply: "Correct it",
  close: "Cancel",
  choose: "Choose …",

  // What can be wrong with a name.
  rename: "It is called something else",
  name: "Name",
  retype: "It is of another kind",
  kind: "Kind",
  merge: "It is the same as another entry",
  sameAs: "The same as",
  mergeNote: (a) => `${q(a)} stays the name of both.`,
  split: "Some of its mentions are somebody else",
  mentions: "Mentions that are somebody else",
  splitTo: "They are",
  newEntry: "an entry of their own",
  remove: "It is not a name",

  // With a quotation.
  speaker: "Somebody else says it",
  saidBy: "It is said by",
  nobody: "nobody that is given",
  somebodyUnnamed: "somebody who is not named",
  described: "As the article describes them",
  removeQuote: "It is not a quotation",

  // With a date.
  setDate: "It is another day",
  firstDay: "Day",
  lastDay: "Last day, if there are several",
  noDay: "It cannot be told which day it is",
  removeDate: "It is not a date",

  // What was missed.
  add: "Add what was missed",
  addTitle: "Add what was missed",
  addWhat: "What is it?",
  words: "Words, as they stand in the article",
  wordsNote: "For a long quotation its first and last words are enough, with … between them.",
  wordsPlaces: "Where they stand",
  notThere: "These words do not stand in the article.",
  addName: "A name",
  addQuote: "A quotation",
  addDate: "A date",
  belongsTo: "It stands for",
  somebodyNew: "somebody or something new",
  quoteType: "Kind of quotation",
  addSelected: "Add the selected words",

  problems: {
    choose: "Choose what is wrong first.",
    name: "Write the name.",
    entry: "Choose the other entry.",
    mentions: "Choose at least one mention, and not all of them.",
    speaker: "Choose who says it.",
    described: "Write how the article describes them.",
    day: "Give the day.",
    order: "The last day is before the first.",
    words: "Write words that stand in the article.",
    places: "Choose at least one place.",
  },

  // What a correction did, one sentence each.
  done: {
    merge: (words) => `${words.map(q).join(" and ")} are one.`,
    split: (a, b) => `${q(a)} is ${b ? q(b) : "an entry of its own"}.`,
    rename: (a, b) => `${q(a)} is called ${q(b)}.`,
    retype: (a, kind) => `${q(a)} is of the kind “${kind}”.`,
    remove: (a) => `${q(a)} is not a name.`,
    addTo: (a, b) => `${q(a)} stands for ${q(b)}.`,
    add: (a, kind) => `${q(a)} is a name of the kind “${kind}”.`,
    set_speakers: (a, speakers) => `${q(a)} is said by ${speakers || "nobody that is given"}.`,
    remove_quote: (a) => `${q(a)} is not a quotation.`,
    add_quote: (a) => `${q(a)} is a quotation.`,
    set_date: (a, day) => `${q(a)} is ${day ?? "a day that cannot be told"}.`,
    remove_date: (a) => `${q(a)} is not a date.`,
    add_date: (a, day) => `${q(a)} is ${day ?? "a date"}.`,
  },

  // Why it was needed, where the reader does not say it.
  was: {
    merge: (a) => `${q(a)} stood as an entry of its own.`,
    split: (a, why) => `It was counted as ${q(a)}: ${why}.`,
    rename: (a) => `The program called it ${q(a)}.`,
    retype: (kind) => `The program took it for the kind “${kind}”.`,
    remove: (kind) => `The program took it for a name of the kind “${kind}”.`,
    missed: "The program missed it.",
    speaker: (speakers, why) => `The program gave ${speakers || "nobody"}: ${why}`,
    quote: (why) => `The program took it for a quotation: ${why}`,
    date: (day) => (day ? `The program read it as ${day}.` : "The program could not resolve it."),
  },

  // The list.
  tab: "Corrections",
  list: "Corrections, in their order",
  why: "Why:",
  none: "Nothing has been corrected. Every entry has a Correct button; words that were missed are added above the text.",
  undo: "Undo",
  redo: "Redo",
  takeBack: "Take back",
  notApplied: "Not applied:",
  undone: (what) => `Undone: ${what}`,
  redone: (what) => `Done again: ${what}`,
  corrected: (what) => `Corrected: ${what}`,
  byYou: "corrected by you",
};
