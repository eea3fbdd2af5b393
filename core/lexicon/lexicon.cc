#include "lexicon/lexicon.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "base/table.h"

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
    {"object", kFrameObject},
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
    {"unnamed", kWordUnnamed},
    {"barred", kWordBarred},
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

// Reads rows of comma-separated words and the names of what they are into `add`, with each row's first word.
template <size_t N, class F>
std::optional<LoadError> read_words(const Bundle& bundle, const char* name, const Names (&names)[N], F add) {
  return read_table(bundle, name, 2, [&](const TableRow& row) {
    const uint32_t bits = bits_of(row[1], names);
    const std::string_view first = row[0].substr(0, row[0].find(','));
    if (bits) split(row[0], ',', [&](std::string_view word) { add(word, bits, first); });
    return bits != 0;
  });
}

// The words for persons, which the stage of entities reads too, with their plurals.
std::optional<LoadError> read_persons(const Bundle& bundle, const char* name, StringMap<uint16_t>& out) {
  return read_table(bundle, name, [&](const TableRow& row) {
    if (row.empty() || row[0].empty()) return false;
    for (const char* plural : {"", "s"}) {
      uint16_t& known = out[std::string(row[0]) + plural];
      known = static_cast<uint16_t>(known | kWordPerson);
    }
    return true;
  });
}

// Rows of a name and a whole number between `least` and `most`.
std::optional<LoadError> read_numbers(const Bundle& bundle, const char* name, int32_t least, int32_t most,
                                      StringMap<int32_t>& out) {
  return read_table(bundle, name, 2, [&](const TableRow& row) {
    const auto number = whole_number(row[1], 6);
    if (!number || *number < least || *number > most) return false;
    out[std::string(row[0])] = *number;
    return true;
  });
}

uint32_t index_of_last(const std::vector<std::string>& all) { return static_cast<uint32_t>(all.size() - 1); }

constexpr uint32_t kLongestCue = 4;  // in words
constexpr int32_t kMostWeight = 999999;

}  // namespace

Loaded<Lexicon> Lexicon::load(const Bundle& bundle) {
  Lexicon out;
  const auto add_cue = [&](std::string_view words, uint32_t frames, std::string_view verb) {
    if (out.verbs_.empty() || out.verbs_.back() != verb) out.verbs_.emplace_back(verb);
    Form& form = out.form(std::string(words));
    if (!form.frames) form.verb = index_of_last(out.verbs_);
    form.frames |= frames;
    const size_t space = words.find(' ');
    if (space != std::string_view::npos) out.form(std::string(words.substr(0, space))).longer = true;
  };
  const auto add_word = [&](std::string_view word, uint32_t classes, std::string_view) {
    uint16_t& known = out.words_[std::string(word)];
    known = static_cast<uint16_t>(known | classes);
  };
  if (auto error = read_words(bundle, "quotes/cues.tsv", kFrames, add_cue)) return *error;
  for (const char* file : {"quotes/words.tsv", "quotes/anonymity.tsv"})
    if (auto error = read_words(bundle, file, kClasses, add_word)) return *error;
  for (const char* file : {"entities/person_words.tsv", "entities/person_nouns.tsv"})
    if (auto error = read_persons(bundle, file, out.words_)) return *error;
  if (auto error =
          read_numbers(bundle, "quotes/clause_borders.tsv", -kMostWeight, kMostWeight, out.border_weights_))
    return *error;
  if (auto error =
          read_numbers(bundle, "quotes/object_reports.tsv", -kMostWeight, kMostWeight, out.object_weights_))
    return *error;
  return out;
}

Lexicon::Form& Lexicon::form(const std::string& words) {
  const auto [found, fresh] = cues_.try_emplace(words, static_cast<uint32_t>(forms_.size()));
  if (fresh) forms_.emplace_back();
  return forms_[found->second];
}

Cue Lexicon::cue_at(const Tokens& tokens, uint32_t i, uint32_t limit, uint32_t form) const {
  Cue best;
  const Form& single = forms_[form];
  if (single.frames) best = {i + 1, single.frames, verbs_[single.verb]};
  if (!single.longer) return best;
  std::string words(tokens.normal(i));
  for (uint32_t end = i + 1; end < limit && end < i + kLongestCue; ++end) {
    words += ' ';
    words += tokens.normal(end);
    const auto found = cues_.find(words);
    if (found == cues_.end() || !forms_[found->second].frames) continue;
    best = {end + 1, forms_[found->second].frames, verbs_[forms_[found->second].verb]};
  }
  return best;
}

}  // namespace newsglass
