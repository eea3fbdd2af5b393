#include "compare/role_words.h"

#include <algorithm>
#include <iterator>

namespace newsglass {
namespace {

// "minister" alone says too little.
constexpr size_t kFewestWords = 2;
constexpr double kMostlyTheSame = 0.6;

bool is_small(std::string_view word) {
  return word == "of" || word == "the" || word == "a" || word == "an" || word == "for" || word == "and" ||
         word == "s" || word == "to" || word == "in" || word == "his" || word == "her" || word == "its" ||
         word == "their" || word == "'s";
}

RoleWords words_in(const Analysis& a, ByteSpan span, const EntityLexicon& lexicon) {
  RoleWords out;
  const TokenSpan tokens = a.tokens.tokens_in(span);
  for (uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (!a.tokens[t].is_word() || is_small(a.tokens.normal(t))) continue;
    std::string word = lexicon.name_word(a.text.view(a.tokens[t].span));
    const std::string_view country = lexicon.knowledge().country(KnowledgeBase::key(word));
    if (!country.empty()) {
      word = "=";
      word += country;
    }
    if (word == "vice") word = "deputy";
    if (word.size() > 3 && word.back() == 's') word.pop_back();
    out.push_back(std::move(word));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace

std::vector<RoleWords> roles_of(const Analysis& a, const Entity& person, const EntityLexicon& lexicon) {
  std::vector<RoleWords> out;
  const auto add = [&](ByteSpan span) {
    RoleWords words = words_in(a, span, lexicon);
    if (!words.empty()) out.push_back(std::move(words));
  };
  for (const Role& role : person.roles)
    if (!role.former) add(role.span);
  for (const MentionId id : person.mentions) {
    const Mention& m = a.entities.mentions[id.index];
    if (m.form == MentionForm::kNominal) add(m.span);
  }
  return out;
}

bool role_is_within(const std::vector<RoleWords>& a, const std::vector<RoleWords>& b) {
  for (const RoleWords& x : a)
    for (const RoleWords& y : b)
      if (std::includes(y.begin(), y.end(), x.begin(), x.end())) return true;
  return false;
}

bool roles_agree(const std::vector<RoleWords>& a, const std::vector<RoleWords>& b) {
  for (const RoleWords& x : a)
    for (const RoleWords& y : b) {
      if (std::min(x.size(), y.size()) < kFewestWords) continue;
      RoleWords common;
      std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(common));
      if (static_cast<double>(common.size()) >=
          kMostlyTheSame * static_cast<double>(std::max(x.size(), y.size())))
        return true;
    }
  return false;
}

}  // namespace newsglass
