#include "mentions/known_names.h"

#include <string>
#include <utility>

#include "base/table.h"
#include "tagger/name_lists.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongest = 5;  // tokens of the longest listed name, hyphens apart
constexpr float kSureMargin = 6.0f;

}  // namespace

Loaded<KnownNames> KnownNames::load(const Bundle& bundle) {
  KnownNames out;
  const auto error = read_table(bundle, "names/known.tsv", 2, [&](const TableRow& row) {
    std::optional<EntityType> type;
    const std::string_view word = row[1];
    if (word == "organization") {
      type = EntityType::kOrganization;
    } else if (word == "event") {
      type = EntityType::kEvent;
    } else if (word == "work") {
      type = EntityType::kWork;
    } else if (word == "group") {
      type = EntityType::kGroup;
    } else if (word == "product") {
      type = EntityType::kProduct;
    } else if (word != "none") {
      return false;
    }
    out.names_.emplace(NameLists::squeeze(row[0]), type);
    return true;
  });
  if (error) return *error;
  return out;
}

KnownNames::Match KnownNames::longest(const Text& text, const Tokens& tokens, uint32_t begin,
                                      uint32_t end) const {
  Match best;
  std::string key;
  for (uint32_t t = begin; t < end && t < begin + 2 * kLongest; ++t) {
    if (tokens[t].span.size() > 40) break;  // no listed word is longer
    const std::string piece = NameLists::squeeze(text.view(tokens[t].span));
    if (piece.empty()) continue;  // a name does not end in a hyphen
    key += piece;
    const auto found = names_.find(key);
    if (found != names_.end()) best = {t + 1 - begin, found->second};
  }
  return best;
}

namespace {

// "iPhone 13"
bool is_version(const Tokens& tokens, uint32_t t) {
  constexpr uint32_t kMostDigits = 2;  // four are a year
  return t < tokens.size() && tokens[t].kind == TokenKind::kNumber && tokens[t].space_before &&
         tokens[t].span.size() <= kMostDigits;
}

// Listed names of several words, groups and products that the tagger saw in part or not at all.
NameCandidates passed_over(const Text& text, const Tokens& tokens, const KnownNames& known,
                           const NameCandidates& names) {
  NameCandidates out;
  size_t next = 0;
  for (uint32_t t = 0; t < tokens.size(); ++t) {
    if (!tokens[t].is_capitalised() && tokens[t].shape != WordShape::kMixed) continue;
    const KnownNames::Match match = known.longest(text, tokens, t, tokens.size());
    if (!match.type) continue;
    if (match.tokens < 2 && *match.type != EntityType::kGroup && *match.type != EntityType::kProduct)
      continue;
    TokenSpan span{t, t + match.tokens};
    if (*match.type == EntityType::kProduct && is_version(tokens, span.end)) ++span.end;
    while (next < names.size() && names[next].tokens.end <= t) ++next;
    bool inside = false;  // a longer name is another name, one of the same words has been dealt with
    for (size_t i = next; i < names.size() && names[i].tokens.begin < span.end; ++i)
      inside |=
          names[i].tokens.begin < span.begin || names[i].tokens.end > span.end || names[i].tokens == span;
    if (!inside) out.push_back({span, *match.type, kSureMargin, Rule::kListKnown});
    t = span.end - 1;
  }
  return out;
}

}  // namespace

NameCandidates apply_known_names(const Text& text, const Tokens& tokens, const KnownNames& known,
                                 const NameLists& lists, NameCandidates names) {
  NameCandidates out;
  for (NameCandidate& name : names) {
    const KnownNames::Match match = known.longest(text, tokens, name.tokens.begin, name.tokens.end);
    if (match.tokens == name.tokens.size()) {
      if (!match.type) continue;
      name.rule = name.type == *match.type ? name.rule : Rule::kListKnown;
      name.type = *match.type;
      name.margin = kSureMargin;
    } else if (match.tokens > 0 && match.type && name.tokens.end < tokens.size() &&
               lists.contains(NameLists::kTitle, tokens.normal(name.tokens.end))) {
      const TokenSpan rest{name.tokens.begin + match.tokens, name.tokens.end};
      if (lists.contains(NameLists::kPlace, text, tokens, rest)) {
        out.push_back({{name.tokens.begin, rest.begin}, *match.type, kSureMargin, Rule::kListKnown});
        name = {rest, EntityType::kPlace, kSureMargin, Rule::kListPlace};
      }
    }
    out.push_back(std::move(name));
  }
  return merged(out, passed_over(text, tokens, known, out));
}

}  // namespace newsglass
