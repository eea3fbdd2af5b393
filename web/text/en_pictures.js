// English texts of the pictures.

export const PICTURES_TEXT = {
  bars: {
    title: "Picture: words quoted, by speaker",
    caption: "Words quoted and reported, by speaker",
    speaker: "Speaker",
    picture: "Share",
    words: "Words",
    key: "The full bar is words in quotation marks, the outlined one indirect speech.",
    nobody: "no speaker given",
    bar: (direct, indirect) => `${direct} in quotation marks, ${indirect} in indirect speech`,
  },
  together: {
    title: "Picture: who is named with whom",
    label: "Names down the side, an arc between two that are named in one sentence; the thicker, the more sentences",
    caption: "Pairs named in one sentence",
    pair: "Named together",
    sentences: "Sentences",
    pairWords: (one, other) => `${one} and ${other}`,
    arc: (one, other, sentences) => `${one} and ${other}, ${sentences}`,
  },
  days: {
    title: "Picture: the days of the article",
    label: "Days down the page, in their order; the list below gives the words for each",
    mark: (day, words) => `${day}: “${words}”`,
  },
};
