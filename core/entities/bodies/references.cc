#include "entities/bodies/references.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "entities/bodies/appositions.h"

namespace newsglass {
namespace {

constexpr size_t kMostOfAKind = 8;  // candidates remembered
constexpr size_t kKindBits = 64;
constexpr double kOfSubjects = 1.5;  // how often a subject counts

constexpr double kCalledSo = 1.5;
constexpr double kAnyOrganization = -1.0;
constexpr double kCountryUnknown = -0.5;  // "the Dutch company"
constexpr double kKindUnknown = -1.0;
constexpr double kLastSubject = 0.3;  // of this sentence or the one before
constexpr double kBySentence = -0.2;
constexpr uint32_t kFurthest = 10;  // sentences: more make no difference
constexpr double kRepeated = 0.3;   // by each doubling
constexpr double kLeastMargin = 0.3;
constexpr double kAlone = 9;    // the margin of an only candidate
constexpr double kNone = -100;  // no weight is as low

class BodyReferenceFinder {
 public:
  BodyReferenceFinder(const NounPhrases& phrases, const NamedBodies& bodies, const Clusters& clusters)
      : p_(phrases), d_(phrases.d), bodies_(bodies), clusters_(clusters) {}

  std::vector<Reference> run() {
    for (uint32_t t = 0; t < d_.size(); ++t) {
      const uint32_t name = d_.name_at(t);
      if (name != Reading::kNoName) {
        if (d_.names[name].tokens.begin == t) see_name(name);
        continue;
      }
      if (!d_.tokens[t].is_word()) continue;
      const auto description = body_description_at(p_, t);
      if (description && description->tokens.end != described_) resolve(*description);
    }
    // A description before a name is found at the name.
    std::stable_sort(out_.begin(), out_.end(),
                     [](const Reference& a, const Reference& b) { return a.tokens.begin < b.tokens.begin; });
    return std::move(out_);
  }

 private:
  struct Seen {
    uint32_t root = Reading::kNoName;  // none: unnamed
    uint32_t at = 0;                     // the last token
    double count = 0;
    bool subject = false;  // there
  };

  // The last of each kind, the latest last.
  void remember(BodyKinds kinds, uint32_t root, uint32_t at, double count, bool subject = false) {
    for (size_t bit = 0; kinds >> bit; ++bit) {
      if (!(kinds >> bit & 1)) continue;
      std::vector<Seen>& of_kind = seen_[bit];
      auto same = std::find_if(of_kind.begin(), of_kind.end(), [&](const Seen& s) { return s.root == root; });
      Seen now{root, at, count, subject};
      if (same != of_kind.end()) {
        if (root != Reading::kNoName) now.count += same->count;  // one unnamed body is not another
        of_kind.erase(same);
      } else if (of_kind.size() == kMostOfAKind) {
        of_kind.erase(of_kind.begin());
      }
      of_kind.push_back(now);
    }
  }

  void see(uint32_t root, TokenSpan tokens) {
    BodyKinds kinds = bodies_.kinds(root);
    if (d_.names[root].type == EntityType::kOrganization) kinds |= BodyWords::kAny;
    if (!bodies_.kinds(root)) kinds |= BodyWords::likely(d_.names[root].type);
    const bool subject = d_.is_subject(tokens) && !is_conjoined(tokens.begin);
    remember(kinds, root, tokens.end - 1, subject ? kOfSubjects : 1, subject);
  }

  void see_name(uint32_t name) {
    const uint32_t root = clusters_.root(name);
    if (const auto before = body_apposition_before(p_, name, bodies_.kinds(root)))
      out_.push_back({*before, root, false, 0, Rule::kNominalBodyApposition});
    see(root, d_.names[name].tokens);
    const auto after = body_apposition_after(p_, name, bodies_.kinds(root));
    if (!after) return;
    out_.push_back({*after, root, false, 0, Rule::kNominalBodyApposition});
    described_ = after->end;
  }

  // "Marlow University and Arden University opened": the second is no subject of its own.
  bool is_conjoined(uint32_t begin) const {
    if (begin > 0 && d_.word(begin - 1) == "the") --begin;
    return begin > 0 && d_.word(begin - 1) == "and";
  }

  double weight_of(const Seen& seen, const BodyDescription& description, bool any) const {
    const uint32_t distance = std::min(d_.sentence_of(description.head) - d_.sentence_of(seen.at), kFurthest);
    double weight = kBySentence * distance + kRepeated * std::log2(seen.count);
    if (seen.root == Reading::kNoName) return weight;
    if (any) weight += kAnyOrganization;
    if (!any && !bodies_.kinds(seen.root)) weight += kKindUnknown;
    if (seen.subject && distance <= 1) weight += kLastSubject;
    if (description.modifier != Reading::kNoName && bodies_.country(seen.root).empty())
      weight += kCountryUnknown;
    if (bodies_.is_called(seen.root, d_.word(description.head))) weight += kCalledSo;
    return weight;
  }

  // "the news agency" may be any outlet, "the town hall" none but a town, or what has "town" in its name.
  bool is_compound_of(uint32_t root, std::string_view first) const {
    return bodies_.is_called(root, first) || (bodies_.kinds(root) & p_.lexicon.body_words().kinds(first));
  }

  bool fits(uint32_t root, const BodyDescription& description) const {
    if (root != Reading::kNoName && description.compound != Reading::kNoName &&
        !is_compound_of(root, d_.word(description.compound)))
      return false;
    if (description.modifier == Reading::kNoName || root == Reading::kNoName) return true;
    const TokenSpan modifier = d_.names[description.modifier].tokens;
    std::string phrase;
    for (uint32_t t = modifier.begin; t < modifier.end; ++t)
      phrase += (t == modifier.begin ? "" : " ") + std::string(d_.word(t));
    const std::string_view country = p_.lexicon.knowledge().country(KnowledgeBase::key(phrase));
    return !country.empty() && (country == bodies_.country(root) || bodies_.country(root).empty());
  }

  void resolve(const BodyDescription& description) {
    if (description.modifier != Reading::kNoName) {
      const uint32_t named = clusters_.root(description.modifier);
      if (is_called_by_its_name(p_, description, bodies_.kinds(named))) {
        add(description, named, 0, Rule::kNominalBodyNamed);
        return;
      }
    }
    if (!description.definite) {
      if (is_of_name_before(description)) return;
      remember(description.kinds, Reading::kNoName, description.head, 1);
      return;
    }
    if (joins_next_name(description)) return;
    const Seen* best = nullptr;
    double most = 0, second = kNone;
    for (size_t bit = 0; description.kinds >> bit; ++bit) {
      if (!(description.kinds >> bit & 1)) continue;
      for (const Seen& seen : seen_[bit]) {
        if (!fits(seen.root, description)) continue;
        const double weight = weight_of(seen, description, BodyKinds{1} << bit == BodyWords::kAny);
        if (best && best->root == seen.root) {
          most = std::max(most, weight);
        } else if (!best || weight > most) {
          if (best) second = std::max(second, most);
          best = &seen;
          most = weight;
        } else {
          second = std::max(second, weight);
        }
      }
    }
    const double margin = second == kNone ? kAlone : most - second;
    if (!best || margin < kLeastMargin || best->root == Reading::kNoName) {
      remember(description.kinds, Reading::kNoName, description.head, 1);
      return;
    }
    add(description, best->root, margin, Rule::kNominalBody);
  }

  // "Northway Tunnels was a company": no second one.
  bool is_of_name_before(const BodyDescription& description) const {
    const uint32_t begin = description.tokens.begin;
    if (begin < 2) return false;
    const std::string_view before = d_.word(begin - 1);
    const uint32_t name = d_.name_at(begin - 2);
    return (before == "," || before == "is" || before == "was") && name != Reading::kNoName &&
           (bodies_.kinds(clusters_.root(name)) & description.kinds);
  }

  // "the company Northway Tunnels", "the operator, Northway Tunnels,"
  bool joins_next_name(const BodyDescription& description) {
    uint32_t next = description.tokens.end;
    const bool comma = d_.word(next) == ",";
    if (comma) ++next;
    const uint32_t name = d_.name_at(next);
    if (name == Reading::kNoName) return false;
    if (!(BodyWords::possible(d_.names[name].type) & description.kinds)) return false;
    const uint32_t after = d_.names[name].tokens.end;
    if (comma && d_.word(after) != ",") return false;
    if (!comma && d_.tag(after) == PartOfSpeech::kNoun) return false;
    add(description, clusters_.root(name), 0, Rule::kNominalBodyApposition);
    return true;
  }

  void add(const BodyDescription& description, uint32_t root, double margin, Rule rule) {
    out_.push_back({description.tokens, root, false, margin, rule});
    see(root, description.tokens);
  }

  const NounPhrases& p_;
  const Reading& d_;
  const NamedBodies& bodies_;
  const Clusters& clusters_;
  std::array<std::vector<Seen>, kKindBits> seen_;
  uint32_t described_ = 0;  // the end of the last apposition after a name
  std::vector<Reference> out_;
};

}  // namespace

std::vector<Reference> find_body_references(const NounPhrases& phrases, const NamedBodies& bodies,
                                            const Clusters& clusters) {
  return BodyReferenceFinder(phrases, bodies, clusters).run();
}

}  // namespace newsglass
