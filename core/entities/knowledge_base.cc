#include "entities/knowledge_base.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "base/table.h"
#include "text/chars.h"

namespace newsglass {
namespace {

constexpr size_t kNameFields = 5, kPersonFields = 7, kCountryFields = 4;

std::string_view view(const std::vector<char>& bytes) { return {bytes.data(), bytes.size()}; }

// Copies the file and checks that its rows have `fields` fields and ascend.
std::optional<LoadError> take(const Bundle& bundle, const char* name, size_t fields, std::vector<char>& out) {
  const auto file = bundle.file(name);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  const std::string_view bytes = std::get<std::string_view>(file);
  uint32_t line = 0;
  std::string_view before;
  for (size_t from = 0; from < bytes.size();) {
    ++line;
    const size_t end = bytes.find('\n', from);
    if (end == std::string_view::npos) return LoadError{LoadErrorCode::kBadLine, name, line};
    const std::string_view row = bytes.substr(from, end - from);
    from = end + 1;
    if (line == 1 && !row.empty() && row.front() == '#') {
      out.reserve(bytes.size() - from);
      out.assign(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.end());
      continue;
    }
    const auto tabs = static_cast<size_t>(std::count(row.begin(), row.end(), '\t'));
    if (line == 1 || tabs + 1 != fields || row <= before)
      return LoadError{LoadErrorCode::kBadLine, name, line};
    before = row;
  }
  return std::nullopt;
}

// The rows whose first field is `key`: a binary search over the bytes, each probe moved to its line's begin.
std::string_view rows_of(std::string_view rows, std::string_view key) {
  size_t low = 0, high = rows.size();  // both at line begins; the first row >= key lies in [low, high]
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const size_t newline = middle > low ? rows.rfind('\n', middle - 1) : std::string_view::npos;
    const size_t line = newline == std::string_view::npos ? low : std::max(low, newline + 1);
    const size_t end = rows.find('\n', line) + 1;
    const std::string_view field = rows.substr(line, rows.find('\t', line) - line);
    if (field < key)
      low = end;
    else
      high = line;
  }
  size_t end = low;
  while (end < rows.size() && rows.substr(end, key.size()) == key && end + key.size() < rows.size() &&
         rows[end + key.size()] == '\t')
    end = rows.find('\n', end) + 1;
  return rows.substr(low, end - low);
}

uint32_t number(std::string_view digits) {
  uint32_t out = 0;
  for (const char c : digits)
    if (c >= '0' && c <= '9') out = out * 10 + static_cast<uint32_t>(c - '0');
  return out;
}

std::optional<Thing::Kind> kind_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> kWords = {"country", "capital", "city",       "region",
                                                       "group",   "body",    "government", "media",
                                                       "party",   "company", "university", "institute"};
  const auto* found = std::find(kWords.begin(), kWords.end(), word);
  if (found == kWords.end()) return std::nullopt;
  return static_cast<Thing::Kind>(found - kWords.begin());
}

std::string_view until(std::string_view& rest, char separator) {
  const size_t end = rest.find(separator);
  const std::string_view out = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  return out;
}

std::pair<uint16_t, uint16_t> years(std::string_view range) {
  const std::string_view first = until(range, '-');
  return {static_cast<uint16_t>(number(first)), static_cast<uint16_t>(number(range))};
}

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
}

// "Zelenskyy", "Zelenskiy" and "Zelenski" are "zelensky", "Sergei" is "sergey"; the same as in
// tools/knowledge/folding.py.
void spell_ending(std::string& word) {
  for (const std::string_view ending : {"iy", "yy", "ii"})
    if (word.size() > 4 && ends_with(word, ending)) word.replace(word.size() - 2, 2, "y");
  if (word.size() > 4 && (ends_with(word, "ski") || ends_with(word, "ei"))) word.back() = 'y';
}

}  // namespace

Loaded<KnowledgeBase> KnowledgeBase::load(const Bundle& bundle) {
  KnowledgeBase out;
  if (auto error = take(bundle, "knowledge/names.tsv", kNameFields, out.names_)) return *error;
  if (auto error = take(bundle, "knowledge/persons.tsv", kPersonFields, out.persons_)) return *error;
  if (auto error = take(bundle, "knowledge/countries.tsv", kCountryFields, out.countries_)) return *error;
  const auto error = read_table(bundle, "knowledge/spellings.tsv", 2, [&](const TableRow& row) {
    out.spellings_.emplace(row[0], row[1]);
    return true;
  });
  if (error) return *error;
  for (std::string_view rest = view(out.persons_); !rest.empty();) {
    std::string_view row = until(rest, '\n');
    OfficeHolder holder;
    holder.key = until(row, '\t');
    holder.wikidata = until(row, '\t');
    for (int skipped = 0; skipped < 4; ++skipped) until(row, '\t');
    while (!row.empty()) {  // "UA president 2019-"
      std::string_view term = until(row, '|');
      const std::string_view country = until(term, ' ');
      const size_t blank = term.rfind(' ');
      std::tie(holder.from, holder.to) = years(term.substr(blank + 1));
      out.terms_.push_back({country, term.substr(0, blank), holder});
    }
  }
  std::stable_sort(out.terms_.begin(), out.terms_.end(), [](const Term& a, const Term& b) {
    return std::tie(a.country, a.office) < std::tie(b.country, b.office);
  });
  return out;
}

std::string KnowledgeBase::key(std::string_view name) {
  std::string out;
  bool gap = false;
  for (const char c : fold(name)) {
    if (c == ' ' || c == '-' || c == '/' || c == ',' || c == '\t' || c == '\n' || c == '\r') {
      gap = !out.empty();
    } else if (c == '&' || static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') ||
               (c >= 'a' && c <= 'z')) {
      if (gap) out += ' ';
      gap = false;
      out += c;
    }
  }
  constexpr std::string_view kThe = "the ";
  if (out.compare(0, kThe.size(), kThe) == 0) out.erase(0, kThe.size());
  return out;
}

std::string KnowledgeBase::person_key(std::string_view name) const {
  const std::string plain = key(name);
  std::string out;
  for (std::string_view rest = plain; !rest.empty();) {
    const bool first = out.empty();
    std::string word(until(rest, ' '));
    spell_ending(word);
    if (const auto usual = spellings_.find(word); usual != spellings_.end()) word = usual->second;
    if (word == "jr" || word == "sr") continue;
    if (!first) out += ' ';
    out += word;
  }
  return out;
}

std::string KnowledgeBase::without_initials(std::string_view person_key) {
  std::string out;
  while (!person_key.empty()) {
    const std::string_view word = until(person_key, ' ');
    if (word.size() == 1 && !out.empty() && !person_key.empty()) continue;
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

std::vector<Thing> KnowledgeBase::things(std::string_view key) const {
  std::vector<Thing> out;
  for (std::string_view rest = rows_of(view(names_), key); !rest.empty();) {
    std::string_view row = until(rest, '\n');
    until(row, '\t');
    Thing thing;
    thing.wikidata = until(row, '\t');
    const auto kind = kind_of(until(row, '\t'));
    if (!kind) continue;
    thing.kind = *kind;
    thing.country = until(row, '\t');
    thing.weight = number(row);
    out.push_back(thing);
  }
  return out;
}

std::vector<KnownPerson> KnowledgeBase::people(std::string_view person_key) const {
  std::vector<KnownPerson> out;
  for (std::string_view rest = rows_of(view(persons_), person_key); !rest.empty();) {
    std::string_view row = until(rest, '\n');
    until(row, '\t');
    KnownPerson person;
    person.wikidata = until(row, '\t');
    person.countries = until(row, '\t');
    person.kinds = until(row, '\t');
    person.first_year = years(until(row, '\t')).first;
    person.common_name = until(row, '\t') == "common";
    out.push_back(person);
  }
  return out;
}

std::vector<OfficeHolder> KnowledgeBase::holders(std::string_view country, std::string_view office,
                                                 uint16_t year) const {
  std::vector<OfficeHolder> out;
  const auto before = [](const Term& t, const std::pair<std::string_view, std::string_view>& wanted) {
    return std::tie(t.country, t.office) < std::tie(wanted.first, wanted.second);
  };
  auto term = std::lower_bound(terms_.begin(), terms_.end(), std::make_pair(country, office), before);
  for (; term != terms_.end() && term->country == country && term->office == office; ++term) {
    const OfficeHolder& h = term->holder;
    if (year == 0 || (h.from <= year && (h.to == 0 || year <= h.to))) out.push_back(h);
  }
  return out;
}

std::string_view KnowledgeBase::country(std::string_view key) const {
  std::string_view out;
  for (const Thing& thing : things(key)) {
    if (thing.kind != Thing::kCountry && thing.kind != Thing::kGroup) continue;
    if (!out.empty() && out != thing.country) return {};
    out = thing.country;
  }
  return out;
}

std::string_view KnowledgeBase::country_wikidata(std::string_view code) const {
  std::string_view row = rows_of(view(countries_), code);
  until(row, '\t');
  return until(row, '\t');
}

}  // namespace newsglass
