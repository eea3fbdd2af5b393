#include "quotes/speakers.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "quotes/noun_phrase.h"
#include "quotes/outlets.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

class SpeakerFinder {
 public:
  SpeakerFinder(const QuoteContext& c, const std::vector<Draft>& drafts)
      : c_(c), drafts_(drafts), outlets_(find_outlets(c, drafts)), out_(drafts.size()) {}

  std::vector<SpeakerChoice> run() {
    // In text order, so that "he" and "the ministry" can look back.
    std::vector<uint32_t> order(drafts_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](uint32_t a, uint32_t b) { return position(a) < position(b); });
    for (const uint32_t d : order) resolve(d);
    for (const uint32_t d : order) share(d);
    carry_outlets(c_, drafts_, out_);
    return std::move(out_);
  }

 private:
  uint32_t position(uint32_t d) const {
    return drafts_[d].source.empty() ? drafts_[d].content[0].begin : drafts_[d].source[0].begin;
  }

  void resolve(uint32_t d) {
    const Draft& draft = drafts_[d];
    SpeakerChoice& choice = out_[d];
    choice.via = outlets_[d];
    if (draft.addressee) choice.addressee = entity_in(*draft.addressee);
    if (draft.source.empty()) return;
    const TokenSpan source = draft.source[0];
    const uint32_t head = head_of(c_, source);
    if (several(source, choice)) return;
    if (const EntityId entity = entity_in(source)) {
      choice.speakers = {{entity, ""}};
      choice.rule =
          c_.tag(head) == P::kPronoun || c_.tag(head) == P::kPossessive ? "speaker.pronoun" : "speaker.named";
    } else if (const EntityId body = institution(head)) {
      choice.speakers = {{body, ""}};
      choice.rule = "speaker.institution";
    } else if (c_.tag(head) == P::kPronoun || c_.tag(head) == P::kPossessive) {
      pronoun(head, choice);
    } else if (c_.tag(head) != P::kWh && !is_lone_document(source, head)) {
      choice.speakers = {{EntityId(), std::string(c_.text.view(c_.tokens.bytes_of(source)))}};
      choice.rule = "speaker.unnamed";
    }
    leave_open(draft, choice);
    if (!choice.speakers.empty() && choice.speakers[0].entity) last_ = choice.speakers[0].entity;
    // A speaker who is the outlet itself speaks through nobody.
    if (!choice.speakers.empty())
      choice.via.erase(std::remove(choice.via.begin(), choice.via.end(), choice.speakers[0].entity),
                       choice.via.end());
  }

  // "Torres and her officials", "Costa and several ports": a name, then "and" with another phrase.
  bool several(TokenSpan source, SpeakerChoice& choice) const {
    for (uint32_t i = source.begin + 1; i + 1 < source.end; ++i) {
      const P t = c_.tag(i);
      if (t == P::kWh || t == P::kPreposition || c_.is_comma(i)) return false;
      if (c_.word(i) != "and") continue;
      const MentionId left = c_.mention_at(i - 1);
      if (!left || c_.mention_at(i) || !speaks(left)) return false;
      const P next = c_.tag(i + 1);
      const TokenSpan rest = {i + 1, source.end};
      const EntityId right = entity_in(rest);
      if (!right && next != P::kPossessive && next != P::kAdjective && next != P::kNumber &&
          next != P::kDeterminer)
        return false;
      choice.speakers = {{c_.entities.mentions[left.index].entity, ""}};
      choice.speakers.push_back({right, right ? "" : std::string(c_.text.view(c_.tokens.bytes_of(rest)))});
      choice.rule = "speaker.several";
      return true;
    }
    return false;
  }

  // "a report", "the summons": whoever wrote it spoke, and is not told here. Several ("reports") stay as
  // written.
  bool is_lone_document(TokenSpan source, uint32_t head) const {
    return c_.is(head, kWordDocument) && c_.word(head).back() != 's' && !person_in(source);
  }

  // Nobody rather than a doubtful person.
  void leave_open(const Draft& draft, SpeakerChoice& choice) const {
    if (choice.speakers.empty() || !choice.speakers[0].entity) return;
    if (c_.lexicon.share_right(draft.rule) * c_.lexicon.share_right(choice.rule) >= kLeastShare) return;
    choice.speakers.clear();
    choice.rule = "speaker.open";
  }

  void share(uint32_t d) {
    const Draft& draft = drafts_[d];
    if (draft.same_speaker_as == Draft::kNobody || !out_[d].speakers.empty()) return;
    out_[d].speakers = out_[draft.same_speaker_as].speakers;
    out_[d].rule = "speaker.continued";
  }

  // The entity that the phrase names: a person anywhere before a relative clause, else what its head belongs
  // to.
  EntityId entity_in(TokenSpan phrase) const {
    if (const EntityId person = person_in(phrase)) return person;
    const uint32_t head = head_of(c_, phrase);
    if (const MentionId m = c_.mention_at(head); m && speaks(m)) return c_.entities.mentions[m.index].entity;
    return EntityId();
  }

  // "the minister, Ana Torres", "harbour master Ana Torres": a name that no other noun follows.
  EntityId person_in(TokenSpan phrase) const {
    for (uint32_t i = phrase.begin; i < phrase.end; ++i) {
      if (c_.tag(i) == P::kWh) break;
      const MentionId m = c_.mention_at(i);
      if (!m) continue;
      const Mention& mention = c_.entities.mentions[m.index];
      if (mention.type != EntityType::kPerson || mention.tokens.begin != i || owns(m)) continue;
      const uint32_t next = mention.tokens.end;
      const bool modifies = next < phrase.end && c_.tag(next) == P::kNoun;
      const bool apposed = i == phrase.begin || c_.is_comma(i - 1) || c_.is_noun(i - 1) ||
                           c_.tag(i - 1) == P::kConjunction || c_.word(i - 1) == ".";
      if (apposed && !modifies) return mention.entity;
    }
    return EntityId();
  }

  bool owns(MentionId m) const { return c_.tag(c_.entities.mentions[m.index].tokens.end) == P::kGenitive; }

  // Demonyms and events do not speak; "US officials" is not the US.
  bool speaks(MentionId m) const {
    const EntityType type = c_.entities.mentions[m.index].type;
    return type != EntityType::kGroup && type != EntityType::kEvent && type != EntityType::kProduct;
  }

  // "the university": the last entity named before whose name ends or begins with that word.
  EntityId institution(uint32_t head) const {
    if (c_.tag(head) != P::kNoun && c_.tag(head) != P::kName) return EntityId();
    if (last_ && is_same_again(head)) return last_;
    const std::string_view word = c_.word(head);
    const auto& mentions = c_.entities.mentions;
    auto m = std::partition_point(mentions.begin(), mentions.end(),
                                  [&](const Mention& mention) { return mention.tokens.begin < head; });
    for (uint32_t seen = 0; m != mentions.begin() && seen < kFurthestMentions; ++seen) {
      const Mention& mention = *--m;
      if (mention.form != MentionForm::kName) continue;
      if (mention.type != EntityType::kOrganization && mention.type != EntityType::kWork &&
          mention.type != EntityType::kPlace)
        continue;
      for (uint32_t t = mention.tokens.begin; t < mention.tokens.end; ++t)
        if (c_.word(t) == word) return mention.entity;
    }
    return EntityId();
  }

  // "The company said", "the book adds", right after the company or the book spoke.
  bool is_same_again(uint32_t head) const {
    if (head == 0 || !(c_.word(head - 1) == "the" || c_.word(head - 1) == "this")) return false;
    const EntityType type = c_.entities.all[last_.index].type;
    return (type == EntityType::kOrganization && c_.is(head, kWordBody)) ||
           (type == EntityType::kWork && c_.is(head, kWordDocument));
  }

  void pronoun(uint32_t head, SpeakerChoice& choice) {
    const std::string_view w = c_.word(head);
    const bool one = w == "he" || w == "she" || w == "his" || w == "her" || w == "it" || w == "its";
    if (one && last_) {
      const bool person = c_.entities.all[last_.index].type == EntityType::kPerson;
      if (person == (w != "it" && w != "its")) {
        choice.speakers = {{last_, ""}};
        choice.rule = "speaker.continuing";
      }
    }
  }

  static constexpr double kLeastShare = 0.2;
  static constexpr uint32_t kFurthestMentions = 60;

  const QuoteContext& c_;
  const std::vector<Draft>& drafts_;
  std::vector<std::vector<EntityId>> outlets_;
  std::vector<SpeakerChoice> out_;
  EntityId last_;  // of the quotation before
};

}  // namespace

std::vector<SpeakerChoice> find_speakers(const QuoteContext& c, const std::vector<Draft>& drafts) {
  return SpeakerFinder(c, drafts).run();
}

}  // namespace newsglass
