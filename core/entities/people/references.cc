#include "entities/people/references.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "entities/people/antecedents.h"
#include "entities/people/later_offices.h"
#include "entities/people/nationalities.h"
#include "entities/people/of_two.h"
#include "entities/people/office_holders.h"
#include "entities/people/opening.h"

namespace newsglass {
namespace {

struct PronounWord {
  std::string_view word;
  Gender gender;
};
constexpr PronounWord kPronouns[] = {
    {"he", Gender::kMale},      {"him", Gender::kMale},       {"his", Gender::kMale},
    {"himself", Gender::kMale}, {"she", Gender::kFemale},     {"her", Gender::kFemale},
    {"hers", Gender::kFemale},  {"herself", Gender::kFemale},
};

// "he's" is one token.
Gender gender_of_pronoun(std::string_view normal) {
  normal = normal.substr(0, normal.find('\''));
  for (const PronounWord& w : kPronouns)
    if (w.word == normal) return w.gender;
  return Gender::kUnknown;
}

constexpr size_t kMostRecent = 12;  // mentions
constexpr uint32_t kPasses = 2;     // over the article, to learn from its pronouns who is a woman and who a man

class ReferenceFinder {
 public:
  ReferenceFinder(const NounPhrases& phrases, const std::vector<FoundRole>& roles, const Clusters& clusters,
                  uint16_t year, const LaterOffices& later_offices, GenderBeliefs& beliefs, const PronounObserver& observe)
      : p_(phrases),
        d_(phrases.d),
        roles_(roles),
        clusters_(clusters),
        holders_(phrases, clusters, year),
        later_offices_(later_offices),
        nationalities_(phrases, clusters),
        antecedents_(d_, clusters),
        resolver_(phrases.lexicon.antecedents(), beliefs),
        observe_(observe),
        in_role_(d_.size(), false) {
    for (const FoundRole& role : roles)
      for (uint32_t t = role.tokens.begin; t < role.tokens.end; ++t) in_role_[t] = true;
  }

  std::vector<Reference> run() {
    for (uint32_t t = 0; t < d_.size(); ++t) {
      for (; next_role_ < roles_.size() && roles_[next_role_].tokens.begin <= t; ++next_role_) {
        holders_.add(roles_[next_role_]);
        nationalities_.add(roles_[next_role_]);
      }
      const uint32_t name = d_.name_at(t);
      if (name != Reading::kNoName) {
        const NameMention& mention = d_.names[name];
        if (mention.tokens.begin == t && mention.type == EntityType::kPerson) see_name(name);
        continue;
      }
      if (!d_.tokens[t].is_word()) continue;
      if (const Gender gender = gender_of_pronoun(d_.word(t)); gender != Gender::kUnknown) {
        if (p_.lexicon.phrase_word(d_.word(t + 1)) == PhraseWord::kHonour) {
          resolve_honour(t);
          continue;
        }
        const uint32_t person = resolve_pronoun(t, gender);
        if (d_.tag(t) == PartOfSpeech::kPossessive && !in_role_[t]) describe(t, person);
      } else if (!in_role_[t] && !(t + 1 < d_.size() && in_role_[t + 1])) {
        if (const uint32_t age = age_at(d_, t)) {
          resolve_age(t, age);
        } else if (const std::string_view country = nationalities_.described_at(t); !country.empty()) {
          resolve_nationality(t, country);
        } else if (const OfTwo which = of_two_at(d_, t); which != OfTwo::kNeither) {
          resolve_of_two(t, which);
        } else if (const auto office = later_offices_.in_headline(t)) {
          resolve_office(*office);
        } else {
          describe(t, Reading::kNoName);
        }
      }
    }
    std::stable_sort(out_.begin(), out_.end(), [](const Reference& a, const Reference& b) {
      return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
    });
    return std::move(out_);
  }

 private:
  struct Recent {
    uint32_t person = 0;
    uint32_t at = 0;
    bool subject = false;
  };

  void see_name(uint32_t name) {
    const TokenSpan tokens = d_.names[name].tokens;
    if (last_seen_.empty() && opening_.is_named_by(d_, name, clusters_.gender(name))) {
      const uint32_t person = clusters_.root(name);
      const Description& description = opening_.description();
      out_.push_back({description.tokens, person, false, 0, Rule::kNominalOpening});
      FoundRole role;
      role.name = name;
      role.tokens = description.tokens;
      role.head = description.head;
      holders_.add(role);
      for (const TokenSpan pronoun : opening_.pronouns())
        out_.push_back({pronoun, person, true, 0, Rule::kPronounOpening});
    }
    see(tokens, clusters_.root(name), PersonForm::kName);
    note_age(name);
    if (tokens.size() < 2) return;
    std::string whole;
    for (uint32_t t = tokens.begin; t < tokens.end; ++t)
      whole += (t == tokens.begin ? "" : " ") + std::string(d_.word(t));
    if (!whole_names_.insert(whole).second) return;
    holders_.add_known(name, whole);
    nationalities_.add_known(name, whole);
  }

  void see(TokenSpan tokens, uint32_t root, PersonForm form = PersonForm::kNominal) {
    antecedents_.see(tokens, root, form, Gender::kUnknown);
    note_seen(root, tokens.begin, d_.is_subject(tokens));
  }

  void note_seen(uint32_t root, uint32_t at, bool subject) {
    last_seen_[root] = at;
    recent_.push_back({root, at, subject});
    if (recent_.size() > kMostRecent) recent_.pop_front();
  }

  uint32_t resolve_pronoun(uint32_t t, Gender gender) {
    const Choice choice = resolver_.choose(t, gender, antecedents_.of({t, t + 1}, gender), observe_);
    if (choice.unnamed) opening_.meant_by({t, t + 1});
    if (choice.person == Reading::kNoName) return Reading::kNoName;
    out_.push_back({{t, t + 1}, choice.person, true, choice.probability, choice.rule});
    antecedents_.see({t, t + 1}, choice.person, PersonForm::kPronoun, gender);
    note_seen(choice.person, t, use_of_pronoun(d_, t) == PronounUse::kSubject);
    return choice.person;
  }

  void describe(uint32_t t, uint32_t possessor) {
    const auto description = description_at(p_, t);
    if (!description) return;
    for (uint32_t i = description->tokens.begin; i < description->tokens.end; ++i)
      if (in_role_[i]) return;
    uint32_t person = Reading::kNoName;
    if (description->kind != Description::kIndefinite) person = last_seen_of(*description, possessor);
    Rule rule = Rule::kNominalRole;
    if (person == Reading::kNoName && description->kind != Description::kPossessive) {
      person = later_offices_.holder(description->head);
      rule = Rule::kNominalOpening;
    }
    if (person == Reading::kNoName && description->kind == Description::kDefinite) {
      person = varied(description->tokens, description->head, description->gender);
      rule = Rule::kNominalVaried;
    }
    if (person == Reading::kNoName) {
      if (description->kind == Description::kIndefinite && last_seen_.empty())
        opening_.describe(*description);
      unnamed_heads_.emplace(d_.word(description->head));
      antecedents_.see(description->tokens, Reading::kNoName, PersonForm::kNominal, description->gender);
      return;
    }
    out_.push_back({description->tokens, person, false, 0, rule});
    see(description->tokens, person);
  }

  // "Torres sat down. “It is late,” the captain said": another word for whoever was spoken of, unless the article told of somebody
  // unnamed in that word.
  uint32_t varied(TokenSpan tokens, uint32_t head, Gender gender) const {
    if (!speaks(d_, tokens) || d_.is(head, kWordBody) || unnamed_heads_.count(std::string(d_.word(head)))) return Reading::kNoName;
    return resolver_.choose_varied(tokens.begin, gender, antecedents_.of(tokens, gender)).person;
  }

  void resolve_office(TokenSpan tokens) {
    const uint32_t person = later_offices_.holder(tokens.begin);
    if (person == Reading::kNoName) return;
    out_.push_back({tokens, person, false, 0, Rule::kNominalOpening});
    see(tokens, person);
  }

  // Of those whose role fits best, the one mentioned last.
  uint32_t last_seen_of(const Description& description, uint32_t possessor) const {
    uint32_t best = Reading::kNoName, best_at = 0, least_extra = 0;
    bool known = false;  // what the article says goes before what the knowledge base knows
    for (const auto& fit : holders_.fitting(description, possessor)) {
      if (!genders_agree(clusters_.gender(fit.person), description.gender)) continue;
      const auto seen = last_seen_.find(fit.person);
      // Named later: the role stands before its name.
      if (seen == last_seen_.end()) continue;
      if (best == Reading::kNoName || fit.extra < least_extra ||
          (fit.extra == least_extra && (known != fit.known ? known : is_nearer(seen->second, best_at)))) {
        best = fit.person;
        best_at = seen->second;
        least_extra = fit.extra;
        known = fit.known;
      }
    }
    return best;
  }

  // Of two in one sentence the first is the more prominent: "whether Torres and Costa will come, since the
  // president said".
  bool is_nearer(uint32_t at, uint32_t other_at) const {
    return d_.sentence_of(at) == d_.sentence_of(other_at) ? at < other_at : at > other_at;
  }

  // "The American" is the one person of this sentence, or else of the one before, who may be one.
  void resolve_nationality(uint32_t t, std::string_view country) {
    uint32_t person = Reading::kNoName;
    bool several = false;
    for (uint32_t distance = 0; distance < 2 && person == Reading::kNoName; ++distance)
      person = compatriot(t, country, distance, several);
    const TokenSpan tokens{t, d_.names[d_.name_at(t + 1)].tokens.end};
    Rule rule = Rule::kNominalNationality;
    if (person == Reading::kNoName && !several) {
      person = varied(tokens, t + 1, Gender::kUnknown);
      rule = Rule::kNominalVaried;
      if (person != Reading::kNoName && nationalities_.is_of(person, country) == Nationalities::kNo) return;
    }
    if (person == Reading::kNoName) return;
    out_.push_back({tokens, person, false, 0, rule});
    see(tokens, person);
  }

  uint32_t compatriot(uint32_t t, std::string_view country, uint32_t distance, bool& several) const {
    uint32_t sure = Reading::kNoName, likely = Reading::kNoName;
    bool several_sure = false, several_likely = false;
    for (const Recent& recent : recent_) {
      // "Torres hoped that the Kenyan": another one.
      if (d_.sentence_of(t) - d_.sentence_of(recent.at) != distance || (distance == 0 && recent.subject))
        continue;
      const uint32_t person = clusters_.root(recent.person);
      const auto answer = nationalities_.is_of(person, country);
      if (answer == Nationalities::kYes) {
        several_sure |= sure != Reading::kNoName && sure != person;
        sure = person;
      } else if (answer == Nationalities::kUnknown) {
        several_likely |= likely != Reading::kNoName && likely != person;
        likely = person;
      }
    }
    several |= several_sure || (sure == Reading::kNoName && several_likely);
    if (sure == Reading::kNoName) return several_likely ? Reading::kNoName : likely;
    return several_sure ? Reading::kNoName : sure;
  }

  // Exactly two people must be spoken of in this sentence or, if fewer are, in the one before.
  void resolve_of_two(uint32_t t, OfTwo which) {
    std::vector<uint32_t> people;
    for (uint32_t distance = 0; distance < 2 && people.size() < 2; ++distance) {
      people.clear();
      for (const Recent& recent : recent_) {
        const uint32_t person = clusters_.root(recent.person);
        if (d_.sentence_of(t) - d_.sentence_of(recent.at) == distance &&
            std::find(people.begin(), people.end(), person) == people.end())
          people.push_back(person);
      }
    }
    if (people.size() != 2) return;
    const uint32_t person = people[which == OfTwo::kFormer ? 0 : 1];
    const TokenSpan tokens{t, t + 2};
    out_.push_back({tokens, person, false, 0, Rule::kNominalOfTwo});
    see(tokens, person);
  }

  // "His Majesty", unless the name or title follows.
  void resolve_honour(uint32_t t) {
    const TokenSpan tokens{t, t + 2};
    if (tokens.end < d_.size() && (in_role_[tokens.end] || d_.is_person_at(tokens.end))) return;
    uint32_t best = Reading::kNoName, best_at = 0;
    for (const char* title : {"king", "queen", "emir", "sultan", "prince", "princess", "pope", "emperor"})
      for (const uint32_t person : holders_.with_office(title)) {
        const auto seen = last_seen_.find(person);
        if (seen == last_seen_.end() || (best != Reading::kNoName && seen->second <= best_at)) continue;
        best = person;
        best_at = seen->second;
      }
    if (best == Reading::kNoName) return;
    out_.push_back({tokens, best, false, 0, Rule::kNominalHonour});
    see(tokens, best);
  }

  // "Ana Torres, 45,"
  void note_age(uint32_t name) {
    const uint32_t end = d_.names[name].tokens.end;
    if (d_.word(end) != "," || end + 2 >= d_.size()) return;
    const std::string_view age = d_.word(end + 1);
    if (d_.tokens[end + 1].kind == TokenKind::kNumber && age.size() == 2) ages_[std::string(age)] = name;
  }

  void resolve_age(uint32_t t, uint32_t age) {
    const auto found = ages_.find(std::to_string(age));
    if (found == ages_.end()) return;
    const TokenSpan tokens{t, t + 6};
    out_.push_back({tokens, clusters_.root(found->second), false, 0, Rule::kNominalAge});
    see(tokens, clusters_.root(found->second));
  }

  const NounPhrases& p_;
  const Reading& d_;
  const std::vector<FoundRole>& roles_;
  const Clusters& clusters_;
  OfficeHolders holders_;
  const LaterOffices& later_offices_;
  Nationalities nationalities_;
  Antecedents antecedents_;
  PronounResolver resolver_;
  const PronounObserver& observe_;
  Opening opening_;
  std::vector<bool> in_role_;
  std::unordered_map<uint32_t, uint32_t> last_seen_;  // token at which a person was mentioned last
  std::deque<Recent> recent_;
  StringMap<uint32_t> ages_;
  StringSet whole_names_;
  StringSet unnamed_heads_;  // of descriptions of somebody unnamed
  size_t next_role_ = 0;
  std::vector<Reference> out_;
};

}  // namespace

std::vector<Reference> find_references(const NounPhrases& phrases, const std::vector<FoundRole>& roles,
                                       const Clusters& clusters, uint16_t year, GenderBeliefs& beliefs,
                                       const PronounObserver& observe) {
  const LaterOffices later_offices(phrases, roles, clusters);
  for (uint32_t pass = 0; pass < kPasses; ++pass) {
    ReferenceFinder(phrases, roles, clusters, year, later_offices, beliefs, nullptr).run();
    beliefs.next_pass();
  }
  return ReferenceFinder(phrases, roles, clusters, year, later_offices, beliefs, observe).run();
}

}  // namespace newsglass
