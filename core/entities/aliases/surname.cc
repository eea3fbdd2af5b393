#include <algorithm>
#include <deque>

#include "base/string_map.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

// A surname that more people share is rare, and the one last named is among the last.
constexpr size_t kPersonsOfAWord = 8;

class SurnameJoiner {
 public:
  SurnameJoiner(const AliasContext& c, Clusters& clusters) : c_(c), clusters_(clusters) {}

  void run() {
    for (const NameForm& form : c_.forms.all)
      if (is_full(form)) {
        for (const std::string& key : form.keys) remember(everywhere_[key], form.names[0]);
      }
    for (uint32_t n = 0; n < c_.names.size(); ++n) {
      const NameForm& form = c_.forms.all[c_.forms.of_name[n]];
      if (!form.is_person() || form.handle) continue;
      if (form.words.size() == 1) resolve(n, form.keys[0]);
      for (const std::string& key : form.keys) remember(named_[key], n);
    }
  }

 private:
  static bool is_full(const NameForm& form) {
    return form.is_person() && !form.handle && form.words.size() > 1;
  }

  // Puts the person in front; `persons` are one name of each.
  void remember(std::deque<uint32_t>& persons, uint32_t name) {
    const uint32_t root = clusters_.root(name);
    persons.erase(
        std::remove_if(persons.begin(), persons.end(), [&](uint32_t p) { return clusters_.root(p) == root; }),
        persons.end());
    persons.push_front(name);
    if (persons.size() > kPersonsOfAWord) persons.pop_back();
  }

  void resolve(uint32_t n, const std::string& key) {
    const auto before = named_.find(key);
    if (before != named_.end())
      for (const bool as_surname : {true, false})
        for (const uint32_t person : before->second)
          if (fits(person, n) && is_surname(person, key) == as_surname) {
            clusters_.join(person, n, as_surname ? Rule::kAliasSurname : Rule::kAliasPartOfName);
            return;
          }
    const auto anywhere = everywhere_.find(key);
    if (anywhere == everywhere_.end()) return;
    for (const bool as_surname : {true, false}) {
      std::vector<uint32_t> found;
      for (const uint32_t person : anywhere->second)
        if (fits(person, n) && is_surname(person, key) == as_surname) found.push_back(person);
      if (found.size() == 1) clusters_.join(found[0], n, Rule::kAliasSurnameOfLaterName);
      if (!found.empty()) return;
    }
  }

  bool fits(uint32_t person, uint32_t n) const {
    return genders_agree(clusters_.gender(person), c_.title_gender[n]);
  }

  bool is_surname(uint32_t person, const std::string& key) const {
    return c_.forms.all[c_.forms.of_name[person]].keys.back() == key;
  }

  const AliasContext& c_;
  Clusters& clusters_;
  StringMap<std::deque<uint32_t>> everywhere_;  // persons whose whole name has the word
  StringMap<std::deque<uint32_t>> named_;       // persons named so far with the word, the last first
};

}  // namespace

void join_surnames(const AliasContext& c, Clusters& clusters) { SurnameJoiner(c, clusters).run(); }

}  // namespace newsglass
