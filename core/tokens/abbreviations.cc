#include "tokens/abbreviations.h"

#include <optional>

#include "base/tsv.h"
#include "text/chars.h"

namespace newsglass {
namespace {

std::optional<Abbreviations::Kind> parse_kind(std::string_view word) {
  if (word == "title") return Abbreviations::Kind::kTitle;
  if (word == "before") return Abbreviations::Kind::kBefore;
  if (word == "number") return Abbreviations::Kind::kNumber;
  if (word == "either") return Abbreviations::Kind::kEither;
  return std::nullopt;
}

}  // namespace

Loaded<Abbreviations> Abbreviations::parse(std::string_view tsv) {
  Abbreviations out;
  TsvReader reader(tsv);
  while (const auto row = reader.next()) {
    const auto kind = row->size() == 2 ? parse_kind((*row)[1]) : std::nullopt;
    if (!kind) return LoadError{LoadErrorCode::kBadLine, "tokens/abbreviations.tsv", reader.line()};
    const std::string_view word = (*row)[0];
    out.entries_.emplace(normalise(word),
                         Entry{*kind, !word.empty() && is_upper(static_cast<unsigned char>(word[0]))});
  }
  return out;
}

const Abbreviations::Kind* Abbreviations::find(std::string_view normal, bool capitalised) const {
  const auto found = entries_.find(normal);
  if (found == entries_.end() || (found->second.needs_capital && !capitalised)) return nullptr;
  return &found->second.kind;
}

}  // namespace newsglass
