// Which Tuesday "Tuesday" is: cue words, then the tense of its clause.
#include "dates/resolve/resolve.h"

namespace newsglass {
namespace {

// Days from `from` back or ahead to the weekday; 0 when it is the day itself.
int days_back(int from, int to) { return (from - to + 7) % 7; }
int days_ahead(int from, int to) { return (to - from + 7) % 7; }

}  // namespace

Resolved resolve_weekday(const Expression& e, Tense tense, const Anchors& a) {
  Resolved open;
  open.rule = tense == Tense::kFuture ? Rule::kWeekdayFuture : Rule::kWeekdayPast;
  if (e.shift) open.rule = *e.shift < 0 ? Rule::kWeekdayLast : *e.shift > 0 ? Rule::kWeekdayNext : Rule::kWeekdayThis;
  const bool told = e.reference == Reference::kMentioned && a.mentioned && a.mentioned->granularity == 'D' &&
                    a.paragraph - a.mentioned->paragraph < kMentionedMemory;
  if (told) {
    const int from = weekday(a.mentioned->date);
    const int back = days_back(from, e.weekday), ahead = days_ahead(from, e.weekday);
    const int64_t moved = *e.shift < 0 ? -(back ? back : 7) : ahead ? ahead : 7;
    return resolved_day(from_days(to_days(a.mentioned->date) + moved), to_iso(a.mentioned->date), open.rule);
  }
  if (!a.day) return open;
  const int64_t today = to_days(*a.day);
  const int now = weekday(*a.day);
  if (e.unit == 'W') {
    const int64_t monday = today - (now - 1) + 7 * *e.shift;
    return resolved_day(from_days(monday + e.weekday - 1), "published", Rule::kWeekdayOfWeek);
  }
  if (e.amount)
    return resolved_day(from_days(today + days_ahead(now, e.weekday) + 7 * e.amount), "published",
                        Rule::kWeekdayWeeksAway);
  int64_t day = today;
  if (e.shift && *e.shift < 0) {
    const int back = days_back(now, e.weekday);
    day -= back ? back : 7;
  } else if (e.shift && *e.shift > 0) {
    const int ahead = days_ahead(now, e.weekday);
    day += ahead ? ahead : 7;
  } else if (e.shift) {
    // "this Tuesday" lies ahead unless the clause tells of it as past.
    day += tense == Tense::kPast ? -days_back(now, e.weekday) : days_ahead(now, e.weekday);
  } else {
    day += tense == Tense::kFuture ? days_ahead(now, e.weekday) : -days_back(now, e.weekday);
  }
  return resolved_day(from_days(day), "published", open.rule);
}

}  // namespace newsglass
