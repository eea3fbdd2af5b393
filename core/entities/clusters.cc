#include "entities/clusters.h"

#include <numeric>
#include <utility>

namespace newsglass {

Clusters::Clusters(size_t names) : parent_(names), rules_(names, Rule::kNone), gender_(names, Gender::kUnknown) {
  std::iota(parent_.begin(), parent_.end(), 0u);
}

uint32_t Clusters::root(uint32_t name) const {
  while (parent_[name] != name) {
    parent_[name] = parent_[parent_[name]];
    name = parent_[name];
  }
  return name;
}

void Clusters::join(uint32_t a, uint32_t b, Rule rule) {
  a = root(a);
  b = root(b);
  if (a == b) return;
  if (b < a) std::swap(a, b);
  if (guard_.may_join && !guard_.may_join(a, b, rule)) return;
  parent_[b] = a;
  rules_[b] = rule;
  if (gender_[a] == Gender::kUnknown) gender_[a] = gender_[b];
  if (guard_.joined) guard_.joined(a, b);
}

void Clusters::add_gender(uint32_t name, Gender gender) {
  Gender& known = gender_[root(name)];
  if (known == Gender::kUnknown) known = gender;
}

bool Clusters::agree(uint32_t a, uint32_t b) const { return genders_agree(gender(a), gender(b)); }

}  // namespace newsglass
