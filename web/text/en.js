// Every English text of the page, ready for translation: a translation is a copy of this file under another name, chosen in text.js.
//
// A text with gaps is a function of what stands in them. A word that is counted is in `counted`, in the plural forms that Intl.PluralRules
// names for the language; numbers and dates arrive here already written as the browser's locale writes them. Only what a reader without
// scripts sees (title, description, noscript) stands in index.html itself. Its larger parts have files of their own
// beside it, en_*.js.
import { ALIASES_TEXT } from "./en_aliases.js";
import { COMPARE_TEXT } from "./en_compare.js";
import { CORRECTIONS } from "./en_corrections.js";
import { EXPORTS } from "./en_exports.js";
import { KEEP_TEXT } from "./en_keep.js";
import { PICTURES_TEXT } from "./en_pictures.js";
import { SETTINGS_TEXT } from "./en_settings.js";
import { RULE_WORDS } from "./en_rules.js";

const quoted = (words) => `“${words}”`;

export const EN = {
  language: "en",

  // No reader sees it: the module reads it before the first article, and it has something of all that is looked for.
  warmUp: "Ferries sail again\n\n“We start at six,” Ana Torres, the harbour master of Port Ansel, told Radio Costa on Tuesday. She said that nobody would be left on the quay. According to Northline, 4,000 travellers were affected between 3 and 5 March 2025, among them the mayor, who called the strike “a warning”.\n",

  counted: {
    article: { one: "article", other: "articles" },
    block: { one: "block", other: "blocks" },
    mention: { one: "mention", other: "mentions" },
    person: { one: "person", other: "people" },
    name: { one: "name", other: "names" },
    quotation: { one: "quotation", other: "quotations" },
    date: { one: "date", other: "dates" },
    article: { one: "article", other: "articles" },
    statement: { one: "statement", other: "statements" },
    word: { one: "word", other: "words" },
    sentence: { one: "sentence", other: "sentences" },
  },
  quoted,
  comma: ", ",
  semicolon: "; ",
  ellipsis: "…",
  gap: " … ",

  masthead: {
    skip: "Skip to the article",
    privacy: "Your article never leaves this tab. It is read on this machine, and the page is not able to send it anywhere.",
    theme: "Theme",
    themeAuto: "Auto",
    themeLight: "Light",
    themeDark: "Dark",
    help: "Help",
  },

  form: {
    lead: "Who is in the article, who says what, and when.",
    welcome: "Paste a news article in English. Every name, quotation and date that is found leads back to its words in the text.",
    text: "Text of the article",
    note: "Headline, bylines and captions may stay in. A web page copied whole is cleaned. Files may be dropped anywhere, also several: text, saved web pages, Word, PDF, JSON. Up to 2 MB of text each.",
    published: "Publication date",
    publishedNote: "Weekdays and “yesterday” are counted from the publication date. Left empty, it is looked for in the text.",
    source: "Source",
    sourceExample: "Ansel Courier",
    analyse: "Analyse",
    open: "Open files",
    example: "Read three example articles",
    exampleFailed: (reason) => `The example could not be loaded (${reason}).`,
  },

  tour: {
    title: "How to read this page",
    sentences: [
      "Choose a mark in the text to see what it was taken for, and choose a result to see its words.",
      "“Correct” beside a result mends what is wrong, and nothing you do leaves this machine.",
      "With several articles of one event, Compare shows what each tells and how.",
    ],
    dismiss: "Got it",
  },

  input: {
    empty: "There is no text yet. Paste an article first.",
    binary: (position) => `This is not plain text: it has a NUL character at position ${position}. Was a binary file pasted?`,
    large: (cap, size) => `The text has more than ${cap} (at least ${size}). Paste a part of it.`,
    largeFile: (name, size) => `${name} has ${size}, which is too large for an article. Paste the text instead.`,
    marks: (number, position) => `One letter carries ${number} combining marks (at position ${position}), which no browser can show. Remove them and paste again.`,
    unreadable: (name, reason) => `${name} could not be read (${reason}). Is it a folder, or was it moved?`,
    noArticle: "There is no text in this HTML: the page may build itself by script. Copy the article in the browser and paste it here.",
    nothingAside: "Read from HTML; nothing was set aside.",
    nothingAsideRich: "Read from the formatted text; nothing was set aside.",
    aside: (number) => `Read from HTML; set aside as no part of the article: ${number}`,
    plainInstead: "Use the plain text instead",
  },

  intake: {
    reading: "Reading the page …",
    readingFile: (name) => `Reading ${name} …`,
    read: "Read from a web page. This is what the page says about the article:",
    title: "Title",
    authors: "Authors",
    published: "Published",
    source: "Source",
    from: {
      json_ld: "from the page’s data (JSON-LD)",
      microdata: "from the page’s marked-up text",
      meta: "from the page’s head",
      time: "from a time marked in the page",
      address: "from the page’s address",
      heading: "from the page’s heading",
      text: "from the page’s text",
    },
    restore: "Put back",
    restoreNamed: (words) => `Put back: ${words}`,
    more: (blocks) => `And ${blocks} more.`,
    back: "Put back what stood here before",
    added: (articles) => `Added: ${articles}.`,
    several: (number) => `This looks like ${number} articles:`,
    split: (number) => `Split into ${number} articles`,
    problems: {
      damaged: (name, reason) => `${name} could not be opened: it is damaged, or not what its name says (${reason}). Copy its text and paste it.`,
      no_text: (name) => `${name} has no text.`,
      pdf_no_text: (name) => `${name} has no text, only pictures of pages perhaps. A program for text recognition can add it.`,
      pdf_locked: (name) => `${name} is locked by a password. Save it without one, or copy its text.`,
      too_many_pages: (name, pages) => `${name} has ${pages} pages, which is too many for an article. Copy the text of those you need.`,
      too_long: (name) => `${name} took too long to read and was left out. Copy its text and paste it.`,
      reader: (name, reason) => `What opens ${name} could not be loaded (${reason}). Load the page again, or copy the text and paste it.`,
    },
  },

  help: {
    title: "Help",
    close: "Close",
    marks: "What the marks mean",
    marksText: "Names are underlined, each kind in its own style. Quotations lie on a tint and carry a number in the margin: a filled number for words in quotation marks, an outlined one for indirect speech. Dates have a thin frame. The buttons above the text switch each kind off and on.",
    words: "Finding the words",
    wordsText: "Choose a mark in the text and its entry opens in the list. Choose an entry in the list and its words are shown in the text; Previous and Next go through them, Escape goes back. Everything works with Tab, Enter and the arrow keys.",
    source: "Source and speaker",
    sourceText: "The source is what the article writes (“she”); the speaker is the person or organisation it stands for. “Why” gives the reason for each. Where nobody is given, nobody is guessed.",
    mind: "What to keep in mind",
    mindText: "The analysis is automatic and makes mistakes. Certainty is given in words; check it against the text before you rely on it. Only English is supported.",
    privacy: "Checking the privacy line",
    privacyText: "Load the page, switch the network off and analyse: it works. The browser is told in the page’s security policy to refuse every connection but to this page’s own files.",
  },

  articles: {
    title: "Articles",
    article: "Article",
    add: "Add an article",
    remove: "Remove",
    removeOne: (name) => `Remove ${quoted(name)}`,
    untitled: "Untitled",
    state: { waiting: "waiting", analysing: "analysing …", cancelled: "cancelled", error: "not analysed" },
  },

  waiting: {
    title: "Analysing",
    stages: {
      load: "Loading the language data",
      text: "Reading the text",
      sections: "Telling the sections apart",
      mentions: "Finding names",
      syntax: "Reading the sentences",
      entities: "Working out who is who",
      quotes: "Finding quotations and their speakers",
      dates: "Resolving dates",
      report: "Writing the results down",
    },
    large: (size) => `A large text (${size}), this may take a while.`,
    cancel: "Cancel",
    cancelled: "Cancelled",
    failed: "This article could not be analysed",
    stopped: "The analysis was stopped. The text is kept.",
    report: "Report for the makers",
    again: "Analyse again",
    text: "The text",
    workerFailed: "The worker could not be started.",
    wasCancelled: "The analysis was cancelled.",
  },

  head: {
    published: "Publication date",
    publishedMissing: "Missing: weekdays and words like “yesterday” stay unresolved until it is given.",
    publishedGiven: "Given by you.",
    publishedFound: (day) => `Found in the text: ${day}.`,
    large: (size) => `A large text (${size}): marks further down appear as they are drawn.`,
    nothing: (reason) => `No names, quotations or dates were found. ${reason}`,
    otherLanguage: "The text does not seem to be English, the only language supported so far.",
    noClues: "The text has no capitalised names, no reporting verbs and no dates that are known here.",
    short: "The text is very short, or it has no sentences.",
    warnings: "Warnings",
    analysed: (names, quotations, dates) => `Analysed: ${names}, ${quotations}, ${dates}.`,
  },

  kinds: {
    person: "People", organization: "Organisations", place: "Places", group: "Groups", other: "Events, works, products", quote: "Quotations", date: "Dates",
  },
  types: {
    person: "person", organization: "organisation", place: "place", group: "group", event: "event", work: "work", product: "product",
  },
  quoteTypes: { direct: "direct quotation", partial: "partly quoted", indirect: "indirect speech" },
  sections: { meta: "About the article", caption: "Caption", embed: "Embedded post", related: "Related" },
  sectionKinds: {
    meta: "about the article", headline: "headline", subheading: "subheading", body: "article", caption: "caption", embed: "embedded post", related: "teaser",
  },
  forms: { name: "name", nominal: "description", pronoun: "pronoun" },
  certainty: {
    none: "not rated", almostCertain: "almost certain", veryLikely: "very likely", likely: "likely", even: "more likely than not", doubtful: "doubtful",
  },
  places: {
    paragraph: (number) => `in paragraph ${number}`,
    meta: "with the byline", headline: "in the headline", subheading: "in a subheading", caption: "in a caption", embed: "in an embedded post", related: "in a teaser",
  },

  text: {
    marks: "Marks shown in the text",
    quotation: (number, type) => `Quotation ${number}, ${type}`,
  },

  results: {
    title: "Results",
    show: "Show",
    hide: "Hide",
    names: "Names",
    quotes: "Quotations",
    dates: "Dates",
  },

  find: {
    label: "Find in text and results",
    inText: "In the text",
    nothing: "Nothing in the text or the results has these words.",
    place: (at, total) => `${at} of ${total}`,
    said: (entries, places) => `Found: ${entries} results, ${places} places in the text.`,
  },

  stepper: {
    words: (name) => `Words of ${name}`,
    place: (noun, position, total) => `${noun} ${position} of ${total}`,
    nouns: { mention: "mention", role: "role", quotation: "quotation", date: "date", phrase: "phrase", passage: "passage" },
    previous: "Previous",
    next: "Next",
    entry: "Show entry",
    close: "Close",
    said: (name, place, words) => `${name}, ${place}: ${words}`,
  },

  names: {
    groups: { person: "People", organization: "Organisations", place: "Places", more: "Groups and more" },
    none: "No names were found in this article.",
    roles: "Roles",
    former: "(former)",
    roleAt: (organization) => `, ${organization}`,
    also: "also",
    wikidata: "Wikidata",
    certainty: "Certainty",
    foundBy: "Found",
    says: "Says",
    namedWith: "Named with",
    of: " of ",
    first: (place) => `, first ${place}`,
    only: (place) => `, ${place}`,
    firstMention: "first mention",
  },

  quotes: {
    none: "No quotations and no reported speech were found in this article.",
    noSpeaker: "No speaker given",
    unnamedNote: "Not named in the article.",
    notSaid: ", reported as not said",
    source: "Source",
    noSource: "no source in the text",
    speaker: "Speaker",
    isUnnamed: "(unnamed)",
    unknown: "unknown",
    toldTo: "Told to",
    through: "Through",
    why: "Why",
    whySpeaker: (number) => ` this speaker for quotation ${number}`,
    cue: "Cue",
    noCue: "none",
    certainty: "Certainty",
    scare: "Marks that report nobody’s words",
    section: "Section",
    filter: "Which quotations are listed",
    any: "any",
    orBetter: (certainty) => `${certainty} or better`,
    shown: (some, all) => `${some} of ${all} quotations shown.`,
  },

  codes: {
    show: "Codes",
    of: " of ",
  },

  unnamed: {
    title: "Sources that are not named",
    reason: "The reason given:",
    noReason: "No reason is given for not naming them.",
  },

  dates: {
    none: "No dates were found in this article.",
    inOrder: "In the order of the text",
    types: { TIME: "time of day" },
    unresolved: "not resolved",
    noPublished: "the publication date is missing",
    notSaid: "the text does not say which",
    from: (reason, day) => `${reason} (${day})`,
  },

  /** Parts of the values of dates; days, months, years and intervals between days are written by Intl. */
  timex: {
    withPart: (day, part) => `${day}, ${part}`,
    partsOfDay: { MO: "morning", MI: "midday", AF: "afternoon", EV: "evening", NI: "night", DT: "daytime" },
    seasons: { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" },
    season: (season, year) => `${season} ${year}`,
    references: { PRESENT_REF: "the present", PAST_REF: "the past", FUTURE_REF: "the future" },
    week: (days) => `week of ${days}`,
    weekend: (days) => `weekend of ${days}`,
    interval: (from, to) => `${from} to ${to}`,
    quarter: (number, year) => `quarter ${number} of ${year}`,
    half: (number, year) => `${number === "1" ? "first" : "second"} half of ${year}`,
    decade: (years) => `the ${years}0s`,
    century: (years) => `the ${years}00s`,
    until: (end) => `up to ${end}`,
    since: (begin) => `from ${begin}`,
    every: (what) => `every ${what}`,
    day: "day",
    unreadable: "a value without words here",
    some: "some",
    units: {
      Y: { one: "year", other: "years" }, M: { one: "month", other: "months" }, W: { one: "week", other: "weeks" }, D: { one: "day", other: "days" },
      H: { one: "hour", other: "hours" }, TM: { one: "minute", other: "minutes" }, S: { one: "second", other: "seconds" },
      DE: { one: "decade", other: "decades" }, CE: { one: "century", other: "centuries" }, WE: { one: "weekend", other: "weekends" },
      Q: { one: "quarter", other: "quarters" },
    },
  },

  corrections: CORRECTIONS,
  exports: EXPORTS,
  aliases: ALIASES_TEXT,
  compare: COMPARE_TEXT,
  keep: KEEP_TEXT,
  pictures: PICTURES_TEXT,
  settings: SETTINGS_TEXT,
  rules: RULE_WORDS,
};
