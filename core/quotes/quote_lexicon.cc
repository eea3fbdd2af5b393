#include "quotes/quote_lexicon.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "base/tsv.h"

namespace newsglass {
namespace {

using Names = std::pair<std::string_view, uint32_t>;

constexpr Names kFrames[] = {
    {"clause", kFrameClause},
    {"weak", kFrameWeak},
    {"quote", kFrameQuote},
    {"invert", kFrameInvert},
    {"told", kFrameTold},
    {"wh", kFrameWh},
    {"to", kFrameTo},
    {"objto", kFrameObjectTo},
    {"noun", kFrameNoun},
    {"demand", kFrameDemand},
    {"of", kFrameOf},
    {"deny", kFrameDeny},
    {"attitude", kFrameAttitude},
    {"marked", kFrameMarked},
    {"quoting", kFrameQuoting},
};

constexpr Names kClasses[] = {
    {"time", kWordTime},
    {"occasion", kWordOccasion},
    {"audience", kWordAudience},
    {"outlet", kWordOutlet},
    {"preposition", kWordPreposition},
    {"report", kWordReportNoun},
    {"document", kWordDocument},
    {"person", kWordPerson},
    {"body", kWordBody},
    {"boundary", kWordBoundary},
    {"issue", kWordIssue},
};

// Calls `f` with each part of `list` between the separators.
template <class F>
void split(std::string_view list, char separator, F f) {
  while (!list.empty()) {
    const size_t at = std::min(list.find(separator), list.size());
    if (at > 0) f(list.substr(0, at));
    list.remove_prefix(std::min(at + 1, list.size()));
  }
}

// The bits of the names in `list`; 0 if one is unknown.
template <size_t N>
uint32_t bits_of(std::string_view list, const Names (&names)[N]) {
  uint32_t bits = 0;
  bool known = true;
  split(list, ' ', [&](std::string_view name) {
    const auto* found =
        std::find_if(std::begin(names), std::end(names), [&](const Names& n) { return n.first == name; });
    if (found == std::end(names)) {
      known = false;
    } else {
      bits |= found->second;
    }
  });
  return known ? bits : 0;
}

// Reads rows of comma-separated words and the names of what they are into `add`.
template <size_t N, class F>
Loaded<bool> read_rows(const Bundle& bundle, const char* name, const Names (&names)[N], F add) {
  const auto file = bundle.file(name);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next()) {
    const uint32_t bits = row->size() == 2 ? bits_of((*row)[1], names) : 0;
    if (!bits) return LoadError{LoadErrorCode::kBadLine, name, rows.line()};
    split((*row)[0], ',', [&](std::string_view word) { add(word, bits); });
  }
  return true;
}

// The words for persons, which the stage of entities reads too, with their plurals.
Loaded<bool> read_persons(const Bundle& bundle, const char* name, StringMap<uint32_t>& out) {
  const auto file = bundle.file(name);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next()) {
    if (row->empty() || (*row)[0].empty()) return LoadError{LoadErrorCode::kBadLine, name, rows.line()};
    const std::string word((*row)[0]);
    out[word] |= kWordPerson;
    out[word + "s"] |= kWordPerson;
  }
  return true;
}

// A whole number of percent; nothing if it is none.
std::optional<uint32_t> percent_of(std::string_view digits) {
  uint32_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9' || value > 100) return std::nullopt;
    value = value * 10 + static_cast<uint32_t>(c - '0');
  }
  if (digits.empty() || value > 100) return std::nullopt;
  return value;
}

Loaded<bool> read_scores(const Bundle& bundle, StringMap<uint32_t>& out) {
  constexpr char kFile[] = "quotes/scores.tsv";
  const auto file = bundle.file(kFile);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next()) {
    const auto percent = row->size() == 2 ? percent_of((*row)[1]) : std::nullopt;
    if (!percent) return LoadError{LoadErrorCode::kBadLine, kFile, rows.line()};
    out[std::string((*row)[0])] = *percent;
  }
  return true;
}

// A whole number of at most six digits, perhaps negative; nothing if it is none.
std::optional<int32_t> weight_of(std::string_view digits) {
  const bool negative = !digits.empty() && digits[0] == '-';
  if (negative) digits.remove_prefix(1);
  if (digits.empty() || digits.size() > 6) return std::nullopt;
  int32_t value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return negative ? -value : value;
}

Loaded<bool> read_border_weights(const Bundle& bundle, StringMap<int32_t>& out) {
  constexpr char kFile[] = "quotes/clause_borders.tsv";
  const auto file = bundle.file(kFile);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next()) {
    const auto weight = row->size() == 2 ? weight_of((*row)[1]) : std::nullopt;
    if (!weight) return LoadError{LoadErrorCode::kBadLine, kFile, rows.line()};
    out[std::string((*row)[0])] = *weight;
  }
  return true;
}

constexpr uint32_t kLongestCue = 4;  // in words

}  // namespace

Loaded<QuoteLexicon> QuoteLexicon::load(const Bundle& bundle) {
  QuoteLexicon out;
  const auto cues =
      read_rows(bundle, "quotes/cues.tsv", kFrames, [&](std::string_view form, uint32_t frames) {
        out.cues_[std::string(form)] |= frames;
        const size_t space = form.find(' ');
        if (space != std::string_view::npos) out.longer_.emplace(form.substr(0, space));
      });
  if (const auto* error = std::get_if<LoadError>(&cues)) return *error;
  const auto words =
      read_rows(bundle, "quotes/words.tsv", kClasses,
                [&](std::string_view word, uint32_t classes) { out.words_[std::string(word)] |= classes; });
  if (const auto* error = std::get_if<LoadError>(&words)) return *error;
  for (const char* file : {"entities/person_words.tsv", "entities/person_nouns.tsv"}) {
    const auto persons = read_persons(bundle, file, out.words_);
    if (const auto* error = std::get_if<LoadError>(&persons)) return *error;
  }
  const auto borders = read_border_weights(bundle, out.border_weights_);
  if (const auto* error = std::get_if<LoadError>(&borders)) return *error;
  const auto scores = read_scores(bundle, out.percent_right_);
  if (const auto* error = std::get_if<LoadError>(&scores)) return *error;
  return out;
}

Cue QuoteLexicon::cue_at(const Tokens& tokens, uint32_t i, uint32_t limit) const {
  Cue best;
  const auto single = cues_.find(tokens.normal(i));
  if (single != cues_.end()) best = {i + 1, single->second};
  if (longer_.find(tokens.normal(i)) == longer_.end()) return best;
  std::string form(tokens.normal(i));
  for (uint32_t end = i + 1; end < limit && end < i + kLongestCue; ++end) {
    form += ' ';
    form += tokens.normal(end);
    const auto found = cues_.find(form);
    if (found != cues_.end()) best = {end + 1, found->second};
  }
  return best;
}

}  // namespace newsglass
