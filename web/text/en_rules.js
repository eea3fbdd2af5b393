// Why the program decided as it did, in words, by the code of the rule that decided. The codes themselves are shown on demand only. The
// words of the core's rules stand in core/rules/*.def, from which rules.js is made; here are those that only the page gives.
import { RULES } from "./rules.js";

const SET_BY_READER = { corrected: "set by you" };

export const RULE_WORDS = {
  /** How the value of a date was found. */
  dates: { ...RULES.dates, ...SET_BY_READER },
  /** What told that some words are a name, and of which kind; the rules of other mentions go by their first part. */
  names: { ...RULES.names, nominal: "a description that stands for a name", pronoun: "a pronoun that stands for a name", ...SET_BY_READER },
  /** Why a mention was joined to its entity. */
  joins: { ...RULES.joins, corrected: "joined by you" },
  /** Why a name was linked to an entry of Wikidata. */
  links: RULES.links,
  unknown: "decided by a rule without words here",
};
