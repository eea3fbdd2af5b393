// Which names are one entity so far: a union-find over the names, with the rule of each join and the gender
// that titles and given names tell. Who has more to say about who may be one (a comparison of articles) gives a
// guard that every join asks first.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "rules/rule.h"
#include "entities/entity_lexicon.h"

namespace newsglass {

class Clusters {
 public:
  // Asked before two clusters, given by their roots, become one; `joined` is told when they did.
  struct Guard {
    std::function<bool(uint32_t a, uint32_t b, Rule rule)> may_join;
    std::function<void(uint32_t root, uint32_t other)> joined;
  };

  explicit Clusters(size_t names);

  void set_guard(Guard guard) { guard_ = std::move(guard); }

  // The name that stands for `name`'s cluster: its first in text order.
  uint32_t root(uint32_t name) const;
  bool same(uint32_t a, uint32_t b) const { return root(a) == root(b); }

  // Makes the clusters of two names one. The later root gets the rule. Nothing happens if they are one or the
  // guard is against it.
  void join(uint32_t a, uint32_t b, Rule rule);

  // Why a name belongs to its cluster; "" for a cluster's first name.
  Rule rule_of(uint32_t name) const { return rules_[name]; }

  // What is known of the gender of `name`'s cluster; the first word about it counts.
  Gender gender(uint32_t name) const { return gender_[root(name)]; }
  void add_gender(uint32_t name, Gender gender);
  // What the whole article tells goes before.
  void set_gender(uint32_t name, Gender gender) { gender_[root(name)] = gender; }

  // False when one is known to be male and the other female.
  bool agree(uint32_t a, uint32_t b) const;

 private:
  Guard guard_;
  mutable std::vector<uint32_t> parent_;
  std::vector<Rule> rules_;
  std::vector<Gender> gender_;  // of roots
};

inline bool genders_agree(Gender a, Gender b) {
  return a == b || a == Gender::kUnknown || b == Gender::kUnknown;
}

}  // namespace newsglass
