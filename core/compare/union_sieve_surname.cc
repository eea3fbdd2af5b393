#include <algorithm>
#include <string>
#include <vector>

#include "base/string_map.h"
#include "compare/role_words.h"
#include "compare/union_sieves.h"

namespace newsglass {
namespace {

class SurnameFinder {
 public:
  SurnameFinder(const UnionContext& c, Clusters& clusters) : c_(c), clusters_(clusters) {}

  void run() {
    StringMap<std::vector<uint32_t>> full, lone;  // by event and surname
    StringMap<std::vector<uint32_t>> everywhere;   // by surname
    std::vector<uint32_t> alone;
    for (uint32_t n = 0; n < c_.names.names.size(); ++n) {
      const NameForm& form = c_.form(n);
      if (!form.is_person() || form.handle) continue;
      if (form.words.size() > 1) {
        add(full[key_of(n, form.keys.back())], n);
        add(everywhere[form.keys.back()], n);
      } else if (is_lone(n)) {
        alone.push_back(n);
      }
    }
    for (const uint32_t n : alone) {
      const std::string key = key_of(n, c_.form(n).keys[0]);
      const auto persons = full.find(key);
      if (persons != full.end()) {
        join_one_of(persons->second, n);
      } else {
        std::vector<uint32_t>& others = lone[key];
        if (!others.empty()) clusters_.join(others[0], n, Rule::kAliasSurname);
        add(others, n);
      }
      const auto any = everywhere.find(c_.form(n).keys[0]);
      if (any != everywhere.end() && any->second.size() == 1 && holds_role(n, any->second[0]))
        clusters_.join(any->second[0], n, Rule::kAliasSurnameAndRole);
    }
  }

 private:
  std::string key_of(uint32_t name, const std::string& surname) const {
    return std::to_string(c_.guard.event_of(c_.names.owners[name].document)) + " " + surname;
  }

  void add(std::vector<uint32_t>& to, uint32_t name) const {
    if (to.size() < kMostCandidates &&
        std::none_of(to.begin(), to.end(), [&](uint32_t other) { return clusters_.same(other, name); }))
      to.push_back(name);
  }

  // All names of the article's person are one word.
  bool is_lone(uint32_t name) const {
    const UnionNames::Owner& owner = c_.names.owners[name];
    for (uint32_t n = c_.names.first[owner.document][owner.entity.index];
         n < c_.names.owners.size() && c_.names.owners[n].document == owner.document &&
         c_.names.owners[n].entity == owner.entity;
         ++n)
      if (c_.form(n).words.size() > 1) return false;
    return true;
  }

  void join_one_of(const std::vector<uint32_t>& persons, uint32_t n) {
    std::vector<uint32_t> fit;
    for (const uint32_t person : persons)
      if (c_.guard.may_join(person, n, Rule::kAliasSurname)) fit.push_back(person);
    if (fit.size() > 1)
      fit.erase(std::remove_if(fit.begin(), fit.end(), [&](uint32_t p) { return !office_agrees(p, n); }),
                fit.end());
    if (fit.size() == 1) clusters_.join(fit[0], n, Rule::kAliasSurname);
  }

  std::vector<RoleWords> roles(uint32_t name) const {
    return roles_of(c_.analyses[c_.names.owners[name].document], c_.entity(name), c_.lexicon);
  }
  bool office_agrees(uint32_t x, uint32_t y) const { return roles_agree(roles(x), roles(y)); }

  // One of the person's articles gives the office that this one gives.
  bool holds_role(uint32_t n, uint32_t person) const {
    const std::vector<RoleWords> mine = roles(n);
    if (mine.empty()) return false;
    const std::vector<uint32_t>& same = c_.names.forms.all[c_.names.forms.of_name[person]].names;
    return std::any_of(same.begin(), same.begin() + static_cast<std::ptrdiff_t>(std::min(same.size(), kMostCandidates)),
                       [&](uint32_t p) { return clusters_.same(p, person) && role_is_within(mine, roles(p)); });
  }

  const UnionContext& c_;
  Clusters& clusters_;
};

}  // namespace

void join_lone_surnames(const UnionContext& c, Clusters& clusters) { SurnameFinder(c, clusters).run(); }

}  // namespace newsglass
