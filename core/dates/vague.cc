#include "dates/vague.h"

namespace newsglass {

bool is_vague(const DateReader& r, const Match& m, Tense tense) {
  if (!r.is(m.tokens.begin, "today") || !m.expression.time.empty()) return false;
  // "about 30 percent of people today consider themselves": a state, not an event.
  return tense == Tense::kPresent && m.tokens.begin > r.sentence().begin && !r.is(m.tokens.end, "'s");
}

}  // namespace newsglass
