#include "dates/day_order.h"

namespace newsglass {
namespace {

int small_number(const Tokens& tokens, uint32_t i) {
  if (i >= tokens.size() || tokens[i].kind != TokenKind::kNumber || tokens.normal(i).size() > 2) return 0;
  int value = 0;
  for (const char c : tokens.normal(i)) value = value * 10 + (c >= '0' && c <= '9' ? c - '0' : 0);
  return value;
}

}  // namespace

DayOrder find_day_order(const Tokens& tokens, const DateLexicon& lexicon,
                        const std::optional<Date>& published) {
  int written = 0;  // day-first minus month-first
  for (uint32_t i = 0; i + 2 < tokens.size(); ++i) {
    const int first = small_number(tokens, i);
    if (first && tokens.normal(i + 1) == "/") {
      const int second = small_number(tokens, i + 2);
      const bool year =
          i + 4 < tokens.size() && tokens.normal(i + 3) == "/" && tokens.normal(i + 4).size() == 4;
      if (year && first > 12 && first <= 31 && second >= 1 && second <= 12) return DayOrder::kDayFirst;
      // "Posted on 10/02/2025" of an article of 10 February
      if (year && published && first != second) {
        if (published->day == first && published->month == second) return DayOrder::kDayFirst;
        if (published->month == first && published->day == second) return DayOrder::kMonthFirst;
      }
      if (year && second > 12 && second <= 31 && first <= 12) return DayOrder::kMonthFirst;
    }
    if (!tokens[i + 1].is_word()) continue;
    const DateWord* month = lexicon.find(tokens.normal(i + 1));
    if (!month || !month->month || !tokens[i + 1].is_capitalised()) continue;
    written += first && first <= 31;
    written -= small_number(tokens, i + 2) != 0;
  }
  return written > 0 ? DayOrder::kDayFirst : written < 0 ? DayOrder::kMonthFirst : DayOrder::kUnknown;
}

}  // namespace newsglass
