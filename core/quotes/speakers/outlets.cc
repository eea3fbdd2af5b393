#include "quotes/speakers/outlets.h"

#include <algorithm>
#include <string_view>

#include "quotes/clauses/noun_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kFurthestAround = 60;  // tokens around the cue in which an outlet counts
constexpr uint32_t kWidestPhrase = 10;    // tokens from a preposition to the name

class OutletFinder {
 public:
  explicit OutletFinder(const QuoteContext& c) : c_(c) {}

  std::vector<EntityId> of(const Draft& draft) {
    found_.clear();
    if (draft.addressee) take_named(*draft.addressee, Outlet::kSounds);
    for (const TokenSpan behind : draft.outlets)
      take_named(behind, draft.addressee && draft.addressee->contains(behind.begin) ? Outlet::kHears
                                                                                    : Outlet::kRelays);
    if (draft.cue.empty()) return found_;
    const uint32_t cue = draft.cue[0].begin;
    const TokenSpan sentence = c_.tokens.sentence_at(cue);
    const uint32_t begin = std::max(sentence.begin, cue > kFurthestAround ? cue - kFurthestAround : 0);
    const uint32_t end = std::min(sentence.end, cue + kFurthestAround);
    for (uint32_t i = begin; i < end; ++i) {
      if (const TokenSpan* content = covering(draft.content, i)) {
        i = content->end - 1;
        continue;
      }
      const MentionId m = c_.mention_at(i);
      if (!m || c_.quoted(i) || c_.entities.mentions[m.index].tokens.begin != i) continue;
      if (is_outlet(m) && is_channel(i, begin)) take(m);
    }
    return found_;
  }

  // "praised the cakes during an interview with Radio Costa": where a sentence without a clause reported
  // tells of the occasion.
  std::vector<EntityId> of_occasion(TokenSpan sentence) {
    found_.clear();
    const uint32_t end = std::min(sentence.end, sentence.begin + 2 * kFurthestAround);
    uint32_t interview = end;
    for (uint32_t i = sentence.begin; i < end; ++i) {
      if (c_.word(i) == "interview" || c_.word(i) == "podcast") interview = i;
      const MentionId m = c_.mention_at(i);
      if (m && i > interview && i < interview + kWidestPhrase && is_outlet(m) &&
          is_channel(i, sentence.begin))
        take(m);
    }
    return found_;
  }

 private:
  const TokenSpan* covering(const std::vector<TokenSpan>& spans, uint32_t i) const {
    for (const TokenSpan& span : spans)
      if (span.contains(i)) return &span;
    return nullptr;
  }

  // What makes a name an outlet: its sound; besides, that it hears, unless it is a body; or that it relays.
  enum class Outlet { kSounds, kHears, kRelays };

  // The first name of an outlet in `phrase`.
  void take_named(TokenSpan phrase, Outlet how) {
    for (uint32_t i = phrase.begin; i < phrase.end; ++i) {
      const MentionId m = c_.mention_at(i);
      if (!m || !(is_outlet(m) || (how != Outlet::kSounds && may_be_outlet(m, how)))) continue;
      take(m);
      return;
    }
  }

  // A brand without a word that tells; "the Senate Committee" hears, but passes nothing on.
  bool may_be_outlet(MentionId m, Outlet how) const {
    const Mention& mention = c_.entities.mentions[m.index];
    // "Petra reported": an agency that is called like a person.
    if (how == Outlet::kRelays && mention.tokens.size() == 1 && c_.is(mention.tokens.begin, kWordOutlet))
      return true;
    if (mention.type != EntityType::kOrganization && mention.type != EntityType::kWork &&
        mention.type != EntityType::kProduct)
      return false;
    for (uint32_t i = mention.tokens.begin; i < mention.tokens.end; ++i)
      if (c_.is(i, kWordBody)) return how == Outlet::kRelays;
    return true;
  }

  void take(MentionId m) {
    const EntityId entity = c_.entities.mentions[m.index].entity;
    if (std::find(found_.begin(), found_.end(), entity) == found_.end()) found_.push_back(entity);
  }

  bool is_institution(MentionId m) const {
    const EntityType type = c_.entities.mentions[m.index].type;
    return type == EntityType::kOrganization || type == EntityType::kWork || type == EntityType::kProduct;
  }

  // The name, or the word right beside it, is a medium's: "Ria Times", "EFM radio", "the daily Costa Verde".
  bool is_outlet(MentionId m) const {
    const Mention& mention = c_.entities.mentions[m.index];
    const bool beside = mention.tokens.begin > 0 && c_.is(mention.tokens.begin - 1, kWordOutlet) &&
                        mention.type != EntityType::kPerson && mention.type != EntityType::kGroup;
    if (beside) return true;
    if (!is_institution(m)) return false;
    const TokenSpan name = c_.entities.mentions[m.index].tokens;
    for (uint32_t i = name.begin; i < name.end; ++i)
      if (c_.is(i, kWordOutlet)) return true;
    return c_.tag(name.end) == P::kNoun && c_.is(name.end, kWordOutlet);
  }

  // "on Instagram", "with the Ria Times", "to CBS": a preposition leads to the name at `i`.
  bool is_channel(uint32_t i, uint32_t limit) const {
    const uint32_t stop = std::max(limit, i > kWidestPhrase ? i - kWidestPhrase : 0);
    for (uint32_t k = i; k > stop; --k) {
      const P t = c_.tag(k - 1);
      if (t == P::kPreposition || t == P::kTo) {
        const std::string_view w = c_.word(k - 1);
        return w == "on" || w == "with" || w == "to" || w == "in" || w == "by" || w == "for" || w == "via" ||
               w == "through" || w == "at" || w == "from";
      }
      if (t == P::kPunctuation || (c_.is_verb(k - 1) && t != P::kParticiple)) return false;
    }
    return false;
  }

  const QuoteContext& c_;
  std::vector<EntityId> found_;
};

}  // namespace

std::vector<std::vector<EntityId>> find_outlets(const QuoteContext& c, const std::vector<Draft>& drafts) {
  OutletFinder finder(c);
  std::vector<std::vector<EntityId>> out;
  for (const Draft& draft : drafts) out.push_back(finder.of(draft));
  return out;
}

void carry_outlets(const QuoteContext& c, const std::vector<Draft>& drafts,
                   std::vector<SpeakerChoice>& choices) {
  constexpr uint32_t kFurthestParagraph = 3;
  constexpr size_t kMostNamed = 16;
  std::vector<uint32_t> order;
  for (uint32_t d = 0; d < drafts.size(); ++d) order.push_back(d);
  std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    return drafts[a].content[0].begin < drafts[b].content[0].begin;
  });
  OutletFinder finder(c);
  std::vector<EntityId> outlets, named;  // of the last occasion: through whom, and whoever is mentioned there
  uint32_t paragraph = 0, next = 0;
  uint32_t unnamed_before = Draft::kNobody;
  for (const TokenSpan sentence : c.tokens.sentences()) {
    bool reports = false;
    for (; next < order.size() && drafts[order[next]].content[0].begin < sentence.end; ++next) {
      reports = reports || !has_trait(drafts[order[next]].rule, kMayBeNoReport);
      SpeakerChoice& choice = choices[order[next]];
      const bool near =
          !outlets.empty() && c.tokens.paragraph_of(sentence.begin) <= paragraph + kFurthestParagraph;
      if (choice.via.empty() && near && choice.speakers.size() == 1 &&
          std::find(named.begin(), named.end(), choice.speakers[0].entity) != named.end()) {
        choice.via = outlets;
        paragraph = c.tokens.paragraph_of(sentence.begin);  // the occasion goes on
      }
      // "A source told Costa Times ... The source said"
      if (choice.speakers.size() != 1 || choice.speakers[0].entity || drafts[order[next]].source.empty())
        continue;
      const TokenSpan source = drafts[order[next]].source[0];
      if (choice.via.empty() && unnamed_before != Draft::kNobody && c.word(source.begin) == "the" &&
          c.word(head_of(c, source)) == c.word(head_of(c, drafts[unnamed_before].source[0])))
        choice.via = choices[unnamed_before].via;
      if (!choice.via.empty()) unnamed_before = order[next];
    }
    if (reports) continue;
    auto found = finder.of_occasion(sentence);
    if (found.empty()) continue;
    outlets = std::move(found);
    paragraph = c.tokens.paragraph_of(sentence.begin);
    named.clear();
    for (uint32_t i = sentence.begin; i < sentence.end; ++i)
      if (const MentionId m = c.mention_at(i); m && named.size() < kMostNamed)
        named.push_back(c.entities.mentions[m.index].entity);
  }
}

}  // namespace newsglass
