#include <algorithm>
#include <string>

#include "base/string_map.h"
#include "compare/role_words.h"
#include "compare/sound_key.h"
#include "compare/union_sieves.h"
#include "entities/aliases/one_edit.h"

namespace newsglass {
namespace {

// Shorter keys are those of too many names; a key one sound apart must be longer still.
constexpr size_t kShortestPerson = 4, kShortestOther = 3, kShortestNear = 5;
constexpr double kNearSpelling = 0.3;

bool ends_in_a(const std::string& word) { return !word.empty() && word.back() == 'a'; }

class SoundJoiner {
 public:
  SoundJoiner(const UnionContext& c, Clusters& clusters) : c_(c), clusters_(clusters) {}

  void run() {
    StringMap<std::vector<uint32_t>> by_key;  // forms
    const std::vector<NameForm>& forms = c_.names.forms.all;
    for (uint32_t f = 0; f < forms.size(); ++f) {
      if (!may_be_alike(forms[f])) continue;
      const std::string key = sound_key(forms[f].words);
      if (key.size() < (forms[f].is_person() ? kShortestPerson : kShortestOther)) continue;
      std::vector<std::string> keys{key};
      if (forms[f].is_person() && key.size() >= kShortestNear) keys = one_edit_keys(key);
      std::vector<uint32_t> seen;
      for (const std::string& k : keys) {
        std::vector<uint32_t>& candidates = by_key[static_cast<char>('a' + static_cast<int>(forms[f].type)) + k];
        for (const uint32_t other : candidates)
          if (std::find(seen.begin(), seen.end(), other) == seen.end()) {
            seen.push_back(other);
            compare(forms[other], forms[f]);
          }
        if (candidates.size() < kMostCandidates) candidates.push_back(f);
      }
    }
  }

 private:
  static bool may_be_alike(const NameForm& form) {
    if (form.handle || form.acronym || form.type == EntityType::kGroup) return false;
    return form.is_person() ? form.words.size() > 1 : form.joined().size() >= kShortestNear;
  }

  void compare(const NameForm& a, const NameForm& b) {
    if (a.suffix != b.suffix) return;
    // "Dimov" and "Dimova" are two.
    if (a.is_person() && (ends_in_a(a.words.back()) != ends_in_a(b.words.back()) ||
                          ends_in_a(a.words.front()) != ends_in_a(b.words.front())))
      return;
    if (!a.is_person() && known_apart(a, b)) return;
    const uint32_t x = a.names[0], y = b.names[0];
    if (clusters_.same(x, y)) return;
    if (spelling_distance(a.words, b.words) <= kNearSpelling || (a.is_person() && office_agrees(x, y)))
      clusters_.join(x, y, Rule::kAliasSoundsAlike);
  }

  // The knowledge base knows both, as different things.
  bool known_apart(const NameForm& a, const NameForm& b) const {
    const KnowledgeBase& knowledge = c_.lexicon.knowledge();
    const auto x = knowledge.things(KnowledgeBase::key(a.joined()));
    const auto y = knowledge.things(KnowledgeBase::key(b.joined()));
    if (x.empty() || y.empty()) return false;
    return std::none_of(x.begin(), x.end(), [&](const Thing& thing) {
      return std::any_of(y.begin(), y.end(), [&](const Thing& other) { return thing.wikidata == other.wikidata; });
    });
  }

  bool office_agrees(uint32_t x, uint32_t y) const {
    const auto roles = [&](uint32_t name) {
      return roles_of(c_.analyses[c_.names.owners[name].document], c_.entity(name), c_.lexicon);
    };
    return roles_agree(roles(x), roles(y));
  }

  const UnionContext& c_;
  Clusters& clusters_;
};

}  // namespace

void join_sounds_alike(const UnionContext& c, Clusters& clusters) { SoundJoiner(c, clusters).run(); }

}  // namespace newsglass
