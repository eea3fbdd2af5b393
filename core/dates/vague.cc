#include "dates/vague.h"

namespace newsglass {

bool is_vague(const DateReader& r, const Match& m, Tense tense) {
  if (!r.is(m.tokens.begin, "today") || !m.expression.time.empty()) return false;
  // "about 30 percent of people today consider themselves": a state, not an event.
  if (r.is(m.tokens.end, "'s")) return false;
  if (m.tokens.begin > r.sentence().begin) return tense == Tense::kPresent || tense == Tense::kUnknown;
  return tense == Tense::kPresent && r.is(m.tokens.end, ",");  // "Today, the award is known everywhere."
}

}  // namespace newsglass
