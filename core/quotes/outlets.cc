#include "quotes/outlets.h"

#include <algorithm>
#include <string_view>

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kFurthestAround = 60;  // tokens around the cue in which an outlet counts
constexpr uint32_t kWidestPhrase = 6;     // tokens from a preposition to the name

class OutletFinder {
 public:
  explicit OutletFinder(const QuoteContext& c) : c_(c) {}

  std::vector<EntityId> of(const Draft& draft) {
    found_.clear();
    if (draft.addressee) take_named(*draft.addressee, false);
    for (const TokenSpan behind : draft.outlets) take_named(behind, true);
    if (draft.cue.empty()) return found_;
    const uint32_t cue = draft.cue[0].begin;
    const TokenSpan sentence = c_.tokens.sentences()[c_.tokens.sentence_of(cue)];
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

 private:
  const TokenSpan* covering(const std::vector<TokenSpan>& spans, uint32_t i) const {
    for (const TokenSpan& span : spans)
      if (span.contains(i)) return &span;
    return nullptr;
  }

  // A name of an institution in `phrase`; `any`: also one that does not sound like a medium.
  void take_named(TokenSpan phrase, bool any) {
    for (uint32_t i = phrase.begin; i < phrase.end; ++i) {
      const MentionId m = c_.mention_at(i);
      if (m && is_institution(m) && (any || is_outlet(m))) {
        take(m);
        return;
      }
    }
  }

  void take(MentionId m) {
    const EntityId entity = c_.entities.mentions[m.index].entity;
    if (std::find(found_.begin(), found_.end(), entity) == found_.end()) found_.push_back(entity);
  }

  bool is_institution(MentionId m) const {
    const EntityType type = c_.entities.mentions[m.index].type;
    return type == EntityType::kOrganization || type == EntityType::kWork || type == EntityType::kProduct;
  }

  // The name, or the word right after it, is a medium's: "Ria Times", "EFM radio".
  bool is_outlet(MentionId m) const {
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

}  // namespace newsglass
