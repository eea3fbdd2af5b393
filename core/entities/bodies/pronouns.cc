#include "entities/bodies/pronouns.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kMostNouns = 24;     // looked back
constexpr uint32_t kLongestPhrase = 5;  // words before its noun
constexpr uint32_t kOpening = 3;
constexpr uint32_t kFurthestPlural = 60;

bool is_it(std::string_view w) { return w == "it" || w == "its" || w == "itself"; }

bool is_plural(std::string_view w) {
  if (w.size() < 3 || !w.ends_with('s')) return false;
  const char before = w[w.size() - 2];
  return before != 's' && before != 'u' && before != 'i';
}

bool belongs_to_phrase(P tag) {
  return tag == P::kDeterminer || tag == P::kAdjective || tag == P::kNoun || tag == P::kName ||
         tag == P::kNumber || tag == P::kPossessive || tag == P::kGenitive;
}

class BodyPronounFinder {
 public:
  BodyPronounFinder(const NounPhrases& phrases, const Clusters& clusters,
                    const std::vector<Reference>& descriptions)
      : p_(phrases), d_(phrases.d), clusters_(clusters), descriptions_(descriptions) {}

  std::vector<Reference> run() {
    size_t next = 0;
    for (uint32_t t = 0; t < d_.size(); ++t) {
      while (next < descriptions_.size() && descriptions_[next].tokens.end <= t) ++next;
      if (next < descriptions_.size() && descriptions_[next].tokens.begin == t &&
          d_.tag(t) != P::kPossessive) {
        see(descriptions_[next].tokens, clusters_.root(descriptions_[next].name));
        t = descriptions_[next].tokens.end - 1;
        continue;
      }
      if (const uint32_t name = d_.name_at(t); name != Reading::kNoName) {
        see_name(name);
        t = d_.names[name].tokens.end - 1;
      } else if (is_it(d_.word(t))) {
        resolve(t);
      } else if (d_.word(t) == "their" || d_.word(t) == "they") {
        resolve_plural(t);
      } else if (is_thing(t)) {
        see({t, t + 1}, Reading::kNoName);
      }
    }
    return std::move(out_);
  }

 private:
  struct Seen {
    TokenSpan tokens;
    uint32_t root = Reading::kNoName;  // none: no name
    bool subject = false;
  };

  void see(TokenSpan tokens, uint32_t root) {
    uint32_t begin = tokens.begin;
    while (begin > 0 && tokens.begin - begin < kLongestPhrase && belongs_to_phrase(d_.tag(begin - 1)))
      --begin;
    seen_.push_back({tokens, root, d_.is_subject({begin, tokens.end})});
  }

  void see_name(uint32_t name) {
    const EntityType type = d_.names[name].type;
    if (type == EntityType::kPerson || type == EntityType::kGroup) return;
    const bool body = type == EntityType::kOrganization || type == EntityType::kPlace;
    see(d_.names[name].tokens, body ? clusters_.root(name) : Reading::kNoName);
  }

  // A noun that "it" may mean.
  bool is_thing(uint32_t t) const {
    if (d_.tag(t) != P::kNoun || d_.tag(t + 1) == P::kNoun || is_plural(d_.word(t))) return false;
    return !p_.is_head(t) && p_.lexicon.phrase_word(d_.word(t)) != PhraseWord::kTime;
  }

  // The last subject before `t`, at most `furthest` sentences back; null if there is none on its side of the
  // quotation marks.
  const Seen* subject_before(uint32_t t, uint32_t furthest) const {
    uint32_t looked = 0;
    for (auto s = seen_.rbegin(); s != seen_.rend() && looked < kMostNouns; ++s, ++looked) {
      if (d_.strand_of(s->tokens.begin) != d_.strand_of(t)) continue;
      if (d_.sentence_of(t) - d_.sentence_of(s->tokens.begin) > furthest) break;
      if (s->subject) return d_.quotation_of(s->tokens.begin) == d_.quotation_of(t) ? &*s : nullptr;
    }
    return nullptr;
  }

  // "chief executive, Ana Torres"
  bool holds_office(uint32_t t) const {
    uint32_t end = t;
    while (end - t < kLongestPhrase && d_.word(end) != "," && belongs_to_phrase(d_.tag(end))) ++end;
    return end > t && d_.word(end) == "," && p_.is_head(end - 1) && d_.is_person_at(end + 1);
  }

  // The one organization of the sentence before; null if it has none or several.
  const Seen* only_organization_before(uint32_t t) const {
    const Seen* only = nullptr;
    uint32_t looked = 0;
    for (auto s = seen_.rbegin(); s != seen_.rend() && looked < kMostNouns; ++s, ++looked) {
      if (d_.sentence_of(t) - d_.sentence_of(s->tokens.begin) > 1) break;
      if (!is_organization(*s) || d_.quotation_of(s->tokens.begin) != d_.quotation_of(t)) continue;
      if (only && only->root != s->root) return nullptr;
      only = &*s;
    }
    return only;
  }

  void resolve(uint32_t t) {
    const std::string_view w = d_.word(t);
    const bool subject = w == "it" && acts(t + 1);
    const Seen* meant = nullptr;
    if (w == "its" || w == "itself") {
      // "Iran and its neighbours"
      const bool beside =
          t > 1 && d_.word(t - 1) == "and" && !seen_.empty() && seen_.back().tokens.end == t - 1;
      meant = beside ? &seen_.back() : subject_before(t, 0);
      // "The operator, Northway, gave in. Its chief executive, Ana Torres, ..."
      if (!meant && begins_sentence(t) && holds_office(t + 1)) meant = only_organization_before(t);
    } else if (subject) {
      meant = subject_before(t, 1);
      if (meant && !is_organization(*meant) && !(opens_sentence(t) && opens_sentence(meant->tokens.begin)))
        meant = nullptr;
    }
    const uint32_t root = meant ? meant->root : Reading::kNoName;
    if (root != Reading::kNoName)
      out_.push_back({{t, t + 1}, root, true, 0, subject ? Rule::kPronounIt : Rule::kPronounIts});
    if (subject) seen_.push_back({{t, t + 1}, root, true});
  }

  // "Marlow United lost their coach. They will play on": where nothing else is plural.
  void resolve_plural(uint32_t t) {
    const bool subject = d_.word(t) == "they";
    const Seen* meant = subject_before(t, subject ? 1 : 0);
    if (!meant || !is_organization(*meant) || (subject && !acts(t + 1))) return;
    const uint32_t begin = d_.tokens.sentence_at(meant->tokens.begin).begin;
    if (t - begin > kFurthestPlural) return;
    for (uint32_t i = begin; i < t; ++i)
      if (!meant->tokens.contains(i) && !is_joined(i, meant->root) && may_be_several(i)) return;
    out_.push_back({{t, t + 1}, meant->root, true, 0, Rule::kPronounThey});
  }

  bool is_joined(uint32_t i, uint32_t root) const {
    return !out_.empty() && out_.back().tokens.begin == i && out_.back().name == root;
  }

  bool may_be_several(uint32_t i) const {
    if (const uint32_t name = d_.name_at(i); name != Reading::kNoName) {
      const EntityType type = d_.names[name].type;
      return type == EntityType::kPerson || type == EntityType::kGroup;
    }
    const std::string_view w = d_.word(i);
    if (w == "and" || w == "they" || w == "their" || w == "them" || w == "we" || w == "people") return true;
    return d_.tag(i) == P::kNoun && (is_plural(w) || p_.is_head(i));
  }

  // A verb of doing or having follows: "it said", "it has", not "it is clear that".
  bool acts(uint32_t t) const {
    for (uint32_t adverbs = 0; adverbs < 2 && d_.tag(t) == P::kAdverb; ++adverbs) ++t;
    const std::string_view w = d_.word(t);
    if (w == "is" || w == "was") {
      // "it is also asking for money"
      const uint32_t next = d_.tag(t + 1) == P::kAdverb ? t + 2 : t + 1;
      return d_.tag(next) == P::kGerund;
    }
    return d_.is_finite(t) && p_.lexicon.phrase_word(w) != PhraseWord::kSeeming;
  }

  bool is_organization(const Seen& seen) const {
    return seen.root != Reading::kNoName && d_.names[seen.root].type == EntityType::kOrganization;
  }

  bool begins_sentence(uint32_t t) const {
    return d_.tokens.sentence_at(t).begin == t;
  }

  bool opens_sentence(uint32_t t) const {
    const uint32_t begin = d_.tokens.sentence_at(t).begin;
    return t - begin < kOpening;
  }

  const NounPhrases& p_;
  const Reading& d_;
  const Clusters& clusters_;
  const std::vector<Reference>& descriptions_;
  std::vector<Seen> seen_;
  std::vector<Reference> out_;
};

}  // namespace

std::vector<Reference> find_body_pronouns(const NounPhrases& phrases, const Clusters& clusters,
                                          const std::vector<Reference>& descriptions) {
  return BodyPronounFinder(phrases, clusters, descriptions).run();
}

}  // namespace newsglass
