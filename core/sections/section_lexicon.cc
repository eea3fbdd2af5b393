#include "sections/section_lexicon.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/table.h"

namespace newsglass {
namespace {

constexpr char kFile[] = "sections/cues.tsv";
constexpr char kMonths[] = "dates/months.tsv";

constexpr std::pair<std::string_view, SectionCue> kClasses[] = {
    {"whole", kCueWhole},       {"opening", kCueOpening}, {"heading", kCueHeading}, {"end", kCueEnd},
    {"caption", kCueCaption},   {"credit", kCueCredit},   {"meta", kCueMeta},       {"date", kCueDate},
    {"function", kCueFunction}, {"note", kCueNote},       {"picture", kCuePicture},
};

uint16_t class_named(std::string_view name) {
  for (const auto& [word, bit] : kClasses)
    if (word == name) return bit;
  return 0;
}

// The months of other languages make a line a date too. Nothing, or what is wrong.
std::optional<LoadError> add_months(const Bundle& bundle, SectionLexicon& out) {
  return read_table(bundle, kMonths, 3, [&](const TableRow& row) {
    out.phrases[std::string(row[1])] |= kCueDate;
    return true;
  });
}

}  // namespace

Loaded<SectionLexicon> SectionLexicon::load(const Bundle& bundle) {
  SectionLexicon out;
  const auto error = read_table(bundle, kFile, 2, [&](const TableRow& row) {
    const uint16_t bit = class_named(row[0]);
    if (!bit) return false;
    const std::string_view phrase = row[1];
    out.phrases[std::string(phrase)] |= bit;
    out.longest =
        std::max(out.longest, static_cast<uint32_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1);
    return true;
  });
  if (error) return *error;
  if (const auto wrong = add_months(bundle, out)) return *wrong;
  return out;
}

uint16_t SectionLexicon::classes(std::string_view phrase) const {
  const auto found = phrases.find(phrase);
  return found == phrases.end() ? uint16_t{0} : found->second;
}

}  // namespace newsglass
