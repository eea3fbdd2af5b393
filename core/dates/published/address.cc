// Dates in the address of the article.
#include "dates/published/finders.h"

namespace newsglass {
namespace {

constexpr int kFirstYear = 1990, kLastYear = 2059;
constexpr int64_t kEpochFrom = 946684800, kEpochTo = 2840140800;  // 2000 and 2060, seconds since 1970

struct Digits {
  size_t begin = 0, size = 0;
  int64_t value = 0;
};

// The next run of digits at or after `from`; size 0 at the end.
Digits next_digits(std::string_view s, size_t from) {
  Digits out;
  while (from < s.size() && (s[from] < '0' || s[from] > '9')) ++from;
  out.begin = from;
  while (from < s.size() && s[from] >= '0' && s[from] <= '9') {
    if (out.size < 18) out.value = out.value * 10 + (s[from] - '0');
    ++out.size;
    ++from;
  }
  return out;
}

bool is_divider(std::string_view s, size_t at) {
  return at < s.size() && (s[at] == '/' || s[at] == '-' || s[at] == '_' || s[at] == '.');
}

bool is_year(const Digits& d) { return d.size == 4 && d.value >= kFirstYear && d.value <= kLastYear; }

std::optional<Date> make(int64_t year, int64_t month, int64_t day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 31)
    return std::nullopt;
  const Date date{static_cast<int32_t>(year), static_cast<uint8_t>(month), static_cast<uint8_t>(day)};
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

// "jul" or "july" between two dividers.
int named_month(std::string_view s, size_t begin, const DateLexicon& lexicon, size_t& end) {
  end = begin;
  while (end < s.size() && ((s[end] | 32) >= 'a' && (s[end] | 32) <= 'z')) ++end;
  std::string word;
  for (const char c : s.substr(begin, end - begin)) word += static_cast<char>(c | 32);
  const DateWord* found = word.size() >= 3 && word.size() <= 9 ? lexicon.find(word) : nullptr;
  return found && !found->foreign_month ? found->month : 0;
}

struct Address {
  std::optional<Date> day;
  std::optional<Date> month;  // its first day
};

// Reads what the digits at `d` begin.
Address read_at(std::string_view s, const Digits& d, const DateLexicon& lexicon) {
  Address out;
  const bool own = d.begin == 0 || is_divider(s, d.begin - 1) || s[d.begin - 1] == '=';
  if (is_year(d) && own && is_divider(s, d.begin + d.size)) {
    const size_t next = d.begin + d.size + 1;
    const Digits month = next_digits(s, next);
    if (month.begin == next && month.size <= 2 && month.size > 0) {
      const Digits day = next_digits(s, next + month.size + 1);
      const bool divided = is_divider(s, next + month.size);
      if (divided && day.begin == next + month.size + 1 && day.size > 0 && day.size <= 2)
        out.day = make(d.value, month.value, day.value);
      // Only folders give a month alone: "/2022/05/".
      const bool folders = s[next - 1] == '/' && divided && s[next + month.size] == '/' && month.size == 2;
      if (!out.day && folders) out.month = make(d.value, month.value, 1);
    } else if (month.begin == next && month.size == 4 && s[next - 1] == '/') {
      out.day = make(d.value, month.value / 100, month.value % 100);  // "/2025/0305/"
    } else if (size_t end = next; const int name = named_month(s, next, lexicon, end)) {
      const Digits day = next_digits(s, end + 1);
      if (is_divider(s, end) && day.begin == end + 1 && day.size <= 2 && day.size > 0)
        out.day = make(d.value, name, day.value);
      if (!out.day && s[next - 1] == '/' && end < s.size() && s[end] == '/')
        out.month = make(d.value, name, 1);
    }
  } else if ((d.size == 8 || d.size == 14 || d.size == 17) && own) {
    int64_t head = d.value;
    for (size_t i = 8; i < d.size; ++i) head /= 10;
    out.day = make(head / 10000, head / 100 % 100, head % 100);
  }
  return out;
}

// Seconds or milliseconds since 1970 that end a part of the address.
std::optional<Date> read_epoch(std::string_view s, const Digits& d) {
  const bool own = d.begin > 0 && (is_divider(s, d.begin - 1) || s[d.begin - 1] == '=');
  const size_t end = d.begin + d.size;
  if (!own ||
      (end < s.size() && s[end] != '/' && s[end] != '.' && s[end] != '?' && s[end] != '&' && s[end] != '#'))
    return std::nullopt;
  int64_t seconds = 0;
  if (d.size == 10) seconds = d.value;
  if (d.size == 13) seconds = d.value / 1000;
  if (seconds < kEpochFrom || seconds > kEpochTo) return std::nullopt;
  return from_days(seconds / 86400);
}

// A number of an article may look like seconds: it is a day only where the text has no years or one near it.
bool fits_years_of_text(const PublishedContext& c, Date day) {
  bool years = false;
  for (uint32_t i = 0; i < c.tokens.size(); ++i) {
    if (c.tokens[i].kind != TokenKind::kNumber || c.tokens.normal(i).size() != 4) continue;
    const DigitWord year = split_digits(c.tokens.normal(i));
    if (year.digits != 4 || year.value < kFirstYear || year.value > kLastYear) continue;
    if (year.value >= day.year - 1 && year.value <= day.year + 1) return true;
    years = true;
  }
  return !years;
}

}  // namespace

std::optional<Published> published_address(const PublishedContext& c) {
  // The article's own address stands on a line of its own above it, or is the only one of its lines.
  for (const Section& section : c.sections.all) {
    if (section.kind != SectionKind::kMeta) continue;
    const TokenSpan tokens = c.tokens.tokens_in(section.span);
    for (uint32_t i = tokens.begin; i < tokens.end; ++i) {
      if (c.tokens[i].kind != TokenKind::kUrl) continue;
      const ByteSpan span = c.tokens[i].span;
      const std::string_view link = c.text.view(span);
      std::optional<Date> month, epoch;
      for (Digits d = next_digits(link, 0); d.size; d = next_digits(link, d.begin + d.size)) {
        const Address read = read_at(link, d, c.lexicon);
        if (read.day) return published_on(*read.day, span);
        if (read.month && !month) month = read.month;
        if (!epoch) epoch = read_epoch(link, d);
      }
      if (epoch && fits_years_of_text(c, *epoch)) return published_on(*epoch, span);
      if (month) {
        Published out;
        out.value = to_iso(*month).substr(0, 7);
        out.span = span;
        return out;
      }
      return std::nullopt;  // later addresses are of other pages
    }
  }
  return std::nullopt;
}

}  // namespace newsglass
