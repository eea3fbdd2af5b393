#include "dates/recognise/share_year.h"

namespace newsglass {
namespace {

using Kind = ExpressionKind;

bool is_range(const DateReader& r, const Match& a, const Match& b) {
  if (b.tokens.begin != a.tokens.end + 1) return false;
  const uint32_t link = a.tokens.end;
  if (r.is_dash(link) || r.is(link, "to") || r.is(link, "until") || r.is(link, "till") ||
      r.is(link, "through"))
    return true;
  return r.is(link, "and") && r.is(a.tokens.begin - 1, "between");
}

}  // namespace

void share_year(const DateReader& r, std::vector<Match>& matches) {
  for (size_t i = 0; i + 1 < matches.size(); ++i) {
    Expression& a = matches[i].expression;
    const Expression& b = matches[i + 1].expression;
    const bool open = a.kind == Kind::kCalendar && a.month && !a.year && !a.shift && !a.nth;
    const bool known = b.kind == Kind::kCalendar && b.month && (b.year || (b.shift && b.unit == 'Y'));
    if (!open || !known || !is_range(r, matches[i], matches[i + 1])) continue;
    const int before = a.month > b.month;  // "November to March 2023" begins in the year before
    if (b.year) {
      a.year = b.year - before;
    } else {
      a.shift = *b.shift - before;
      a.unit = 'Y';
      a.reference = b.reference;
    }
  }
}

}  // namespace newsglass
