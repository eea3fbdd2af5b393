#include "compare/timeline.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace newsglass {
namespace {

constexpr size_t kDayLength = 10;  // "2025-02-18"

// The words of an expression, in small letters with single blanks.
std::string phrase_of(const Analysis& a, const Timex& t) {
  std::string out;
  const TokenSpan tokens = a.tokens.tokens_in(t.span);
  for (uint32_t i = tokens.begin; i < tokens.end; ++i)
    if (a.tokens[i].kind != TokenKind::kPunctuation) out += (out.empty() ? "" : " ") + std::string(a.tokens.normal(i));
  return out;
}

}  // namespace

std::vector<TimelineEntry> make_timeline(const std::vector<Analysis>& analyses) {
  std::map<std::string, std::vector<TimelineEntry::Member>> by_value;
  for (uint32_t d = 0; d < analyses.size(); ++d)
    for (uint32_t i = 0; i < analyses[d].dates.size(); ++i) {
      const Timex& t = analyses[d].dates[i];
      if (t.type == TimexType::kDate && !t.value.empty()) by_value[t.value].push_back({d, i});
    }
  std::vector<TimelineEntry> out;
  for (auto& [value, members] : by_value) out.push_back({value, std::move(members)});
  return out;
}

std::vector<DateConflict> find_date_conflicts(const std::vector<Analysis>& analyses,
                                              const std::vector<uint32_t>& events) {
  struct Phrase {
    std::vector<TimelineEntry::Member> members;
    std::set<std::pair<uint32_t, std::string>> seen;  // document and day
    std::set<std::string> days;
    std::set<uint32_t> documents;
  };
  std::map<std::pair<uint32_t, std::string>, Phrase> phrases;  // by event and words
  for (uint32_t d = 0; d < analyses.size(); ++d)
    for (uint32_t i = 0; i < analyses[d].dates.size(); ++i) {
      const Timex& t = analyses[d].dates[i];
      if (t.type != TimexType::kDate || t.value.size() != kDayLength) continue;
      Phrase& phrase = phrases[{events[d], phrase_of(analyses[d], t)}];
      if (!phrase.seen.insert({d, t.value}).second) continue;
      phrase.members.push_back({d, i});
      phrase.days.insert(t.value);
      phrase.documents.insert(d);
    }
  std::vector<DateConflict> out;
  for (auto& [key, phrase] : phrases)
    if (phrase.days.size() > 1 && phrase.documents.size() > 1) out.push_back({std::move(phrase.members)});
  std::stable_sort(out.begin(), out.end(), [](const DateConflict& a, const DateConflict& b) {
    return std::make_pair(a.members[0].document, a.members[0].date) <
           std::make_pair(b.members[0].document, b.members[0].date);
  });
  return out;
}

}  // namespace newsglass
