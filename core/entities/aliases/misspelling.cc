#include "base/string_map.h"
#include "entities/aliases/one_edit.h"
#include "entities/aliases/only_owner.h"
#include "entities/aliases/shared_words.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

// Shorter names one letter apart are mostly two names, and nobody misspells a word longer than that.
constexpr size_t kShortest = 5;
constexpr size_t kLongest = 24;

bool can_be_misspelt(const std::string& word) { return word.size() >= kShortest && word.size() <= kLongest; }

bool is_misspelt(const std::string& a, const std::string& b) {
  return can_be_misspelt(a) && can_be_misspelt(b) && is_one_edit(a, b);
}

// A surname that nobody in the article has, one letter from that of one person.
void join_misspelt_surnames(const AliasContext& c, Clusters& clusters) {
  OnlyOwners owners(clusters);
  for (const NameForm& form : c.forms.all) {
    if (!form.is_person() || form.handle || form.words.size() < 2 || !can_be_misspelt(form.words.back()))
      continue;
    for (const std::string& key : one_edit_keys(form.words.back())) owners.add(key, form.names[0]);
  }
  for (const NameForm& form : c.forms.all) {
    if (!form.is_person() || form.words.size() != 1 || form.handle || !can_be_misspelt(form.words[0]))
      continue;
    for (const std::string& key : one_edit_keys(form.words[0])) {
      const auto found = owners.find(key);
      if (!found) continue;
      const NameForm& full = c.forms.all[c.forms.of_name[*found]];
      if (!is_one_edit(full.words.back(), form.words[0])) continue;
      for (const uint32_t name : form.names)
        if (clusters.root(name) == name && clusters.agree(*found, name))
          clusters.join(*found, name, Rule::kAliasMisspelling);
      break;
    }
  }
}

// "Untied Nations": an organization's name that the article has once, with one word of
// another's misspelt.
void join_misspelt_organizations(const AliasContext& c, Clusters& clusters) {
  constexpr size_t kMostWords = 8;
  StringMap<std::vector<uint32_t>> by_rest;  // the forms that share all other words
  for (uint32_t f = 0; f < c.forms.all.size(); ++f) {
    const NameForm& form = c.forms.all[f];
    if (form.type != EntityType::kOrganization || form.words.size() < 2 || form.words.size() > kMostWords)
      continue;
    for (size_t w = 0; w < form.words.size(); ++w) {
      if (!can_be_misspelt(form.words[w])) continue;
      std::string rest;
      for (size_t i = 0; i < form.words.size(); ++i) rest += i == w ? "* " : form.words[i] + " ";
      std::vector<uint32_t>& others = by_rest[rest];
      for (const uint32_t other : others) {
        const NameForm& earlier = c.forms.all[other];
        if (std::min(earlier.names.size(), form.names.size()) == 1 &&
            (is_swapped(earlier.words[w], form.words[w]) || is_misspelt(earlier.words[w], form.words[w])))
          clusters.join(earlier.names[0], form.names[0], Rule::kAliasMisspelling);
      }
      if (others.size() < kFormsOfAWord) others.push_back(f);
    }
  }
}

// "Harbour Worker's Union", "Harbour Workers' Union" and "Harbour Worker Union".
void join_without_endings(const AliasContext& c, Clusters& clusters) {
  StringMap<uint32_t> first;
  for (const NameForm& form : c.forms.all) {
    if (form.type != EntityType::kOrganization || form.words.size() < 2) continue;
    std::string bare;
    for (const std::string& word : form.words)
      bare += word == "s" ? "" : word.ends_with('s') ? word.substr(0, word.size() - 1) + " " : word + " ";
    const auto [same, fresh] = first.try_emplace(bare, form.names[0]);
    if (!fresh) clusters.join(same->second, form.names[0], Rule::kAliasMisspelling);
  }
}

}  // namespace

void join_misspellings(const AliasContext& c, Clusters& clusters) {
  join_persons_if(c, clusters, Rule::kAliasMisspelling, [](const NameForm& a, const NameForm& b) {
    if (a.words.size() != 2 || b.words.size() != 2) return false;
    return (a.words[1] == b.words[1] && is_misspelt(a.words[0], b.words[0])) ||
           (a.words[0] == b.words[0] && is_misspelt(a.words[1], b.words[1]));
  });
  join_misspelt_surnames(c, clusters);
  join_without_endings(c, clusters);
  join_misspelt_organizations(c, clusters);
}

}  // namespace newsglass
