#include <algorithm>
#include <string>

#include "entities/aliases/only_owner.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

bool is_small_word(const std::string& word) {
  return word == "of" || word == "the" || word == "and" || word == "for" || word == "in" || word == "de" ||
         word == "on" || word == "&" || word == "to";
}

std::string initials(const NameForm& form, bool all_words) {
  std::string out;
  for (const std::string& word : form.words)
    if (all_words || !is_small_word(word)) out += word[0];
  return out;
}

// The acronym's letters stand in the name in this order, the first at its beginning.
bool abbreviates(const std::string& acronym, const NameForm& form) {
  const std::string name = form.joined();
  if (acronym.size() < 2 || form.words.size() < 2 || acronym[0] != name[0]) return false;
  size_t at = 0;
  for (const char letter : acronym) {
    at = name.find(letter, at);
    if (at == std::string::npos) return false;
    ++at;
  }
  return true;
}

// An acronym of another language often has the same letters in another order: "International Committee of
// Mines (CIM)".
bool has_same_initials(const std::string& acronym, const NameForm& form) {
  std::string a = acronym, b = initials(form, false);
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a.size() > 2 && a == b;
}

bool may_abbreviate(const NameForm& acronym, const NameForm& form) {
  return acronym.acronym &&
         (abbreviates(acronym.words[0], form) || has_same_initials(acronym.words[0], form));
}

// "Harbour Workers' Union (HWU)" and "HWU (Harbour Workers' Union)".
void join_brackets(const AliasContext& c, Clusters& clusters) {
  for (uint32_t n = 1; n < c.names.size(); ++n) {
    const uint32_t gap = c.names[n - 1].tokens.end;
    if (c.names[n].tokens.begin != gap + 1 || c.tokens.normal(gap) != "(") continue;
    const NameForm& before = c.forms.all[c.forms.of_name[n - 1]];
    const NameForm& inside = c.forms.all[c.forms.of_name[n]];
    if (may_abbreviate(inside, before) || may_abbreviate(before, inside))
      clusters.join(n - 1, n, Rule::kAliasBracket);
  }
}

}  // namespace

void join_acronyms(const AliasContext& c, Clusters& clusters) {
  join_brackets(c, clusters);
  // By initials; an acronym of several names of the article is left alone. Two letters must be of one type.
  OnlyOwners full(clusters);
  for (const NameForm& form : c.forms.all) {
    if (form.is_person() || form.words.size() < 2) continue;
    for (const bool all_words : {false, true}) full.add(initials(form, all_words), form.names[0]);
  }
  for (const NameForm& form : c.forms.all) {
    if (!form.acronym || form.is_person()) continue;
    const auto found = full.find(form.words[0]);
    if (found && (form.words[0].size() > 2 || c.names[*found].type == form.type))
      clusters.join(*found, form.names[0], Rule::kAliasAcronym);
  }
}

}  // namespace newsglass
