#include "sections/section_lexicon.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/tsv.h"

namespace newsglass {
namespace {

constexpr char kFile[] = "sections/cues.tsv";
constexpr char kMonths[] = "dates/months.tsv";

constexpr std::pair<std::string_view, SectionCue> kClasses[] = {
    {"whole", kCueWhole}, {"opening", kCueOpening}, {"heading", kCueHeading},
    {"end", kCueEnd},     {"caption", kCueCaption}, {"credit", kCueCredit},
    {"meta", kCueMeta},   {"date", kCueDate},       {"function", kCueFunction},
};

uint16_t class_named(std::string_view name) {
  for (const auto& [word, bit] : kClasses)
    if (word == name) return bit;
  return 0;
}

// The months of other languages make a line a date too. Nothing, or what is wrong.
std::optional<LoadError> add_months(const Bundle& bundle, SectionLexicon& out) {
  const auto file = bundle.file(kMonths);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next()) {
    if (row->size() != 3) return LoadError{LoadErrorCode::kBadLine, kMonths, rows.line()};
    out.phrases[std::string((*row)[1])] |= kCueDate;
  }
  return std::nullopt;
}

}  // namespace

Loaded<SectionLexicon> SectionLexicon::load(const Bundle& bundle) {
  const auto file = bundle.file(kFile);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  SectionLexicon out;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next()) {
    const uint16_t bit = row->size() == 2 ? class_named((*row)[0]) : 0;
    if (!bit) return LoadError{LoadErrorCode::kBadLine, kFile, rows.line()};
    const std::string_view phrase = (*row)[1];
    out.phrases[std::string(phrase)] |= bit;
    out.longest =
        std::max(out.longest, static_cast<uint32_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1);
  }
  if (auto error = add_months(bundle, out)) return *error;
  return out;
}

uint16_t SectionLexicon::classes(std::string_view phrase) const {
  const auto found = phrases.find(phrase);
  return found == phrases.end() ? uint16_t{0} : found->second;
}

}  // namespace newsglass
