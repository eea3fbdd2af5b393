#include "quotes/speakers/speakers.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "quotes/clauses/noun_phrase.h"
#include "quotes/speakers/back_reference.h"
#include "quotes/speakers/document_authors.h"
#include "quotes/speakers/earlier_speakers.h"
#include "quotes/speakers/outlets.h"
#include "quotes/speakers/source_phrase.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr double kLeastShare =
    0.2;  // of rule and way of finding the speaker: below, the speaker is left open

class SpeakerFinder {
 public:
  SpeakerFinder(const QuoteContext& c, const std::vector<Draft>& drafts)
      : c_(c),
        drafts_(drafts),
        outlets_(find_outlets(c, drafts)),
        out_(drafts.size()),
        earlier_(c),
        authors_(c),
        back_(c) {}

  std::vector<SpeakerChoice> run() {
    // In text order, so that "he" and "the ministry" can look back.
    std::vector<uint32_t> order;
    for (uint32_t d = 0; d < drafts_.size(); ++d)
      if (!drafts_[d].dropped) order.push_back(d);
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
    if (draft.addressee) choice.addressee = named_in(c_, *draft.addressee);
    if (draft.source.empty()) return;
    choose(draft, choice);
    leave_open(draft, choice);
    if (has_trait(draft.rule, kInPassing)) return;  // told of in passing
    earlier_.spoke(choice.speakers, draft.source[0]);
    if (choice.speakers.size() == 1) authors_.note_occasion(draft, choice.speakers[0]);
    // A speaker who is the outlet itself speaks through nobody.
    if (!choice.speakers.empty())
      choice.via.erase(std::remove(choice.via.begin(), choice.via.end(), choice.speakers[0].entity),
                       choice.via.end());
  }

  // The ways of finding a speaker, the surest first.
  void choose(const Draft& draft, SpeakerChoice& choice) {
    const TokenSpan source = draft.source[0];
    const uint32_t head = head_of(c_, source);
    if (auto several = several_in(c_, source); !several.empty()) {
      choice.speakers = std::move(several);
      choice.rule = Rule::kSpeakerSeveral;
    } else if (const EntityId entity = named_in(c_, source)) {
      choice.speakers = {{entity, ""}};
      choice.rule = is_pronoun(c_, head) ? Rule::kSpeakerPronoun : Rule::kSpeakerNamed;
    } else if (const EntityId person = apposed_before(c_, source)) {
      choice.speakers = {{person, ""}};
      choice.rule = Rule::kSpeakerApposition;
    } else if (is_pronoun(c_, head)) {
      take(earlier_.pronoun(head), choice);
    } else if (take(earlier_.described(head), choice)) {
      return;
    } else if (authors_.is_document(source, head)) {
      document(source, head, choice);
    } else if (may_speak(draft, head) && !back_.points_back(source, head)) {
      choice.speakers = {speaker_of_phrase(c_, source)};
      choice.rule = Rule::kSpeakerUnnamed;
    }
  }

  // Whether words that name nobody are likely to be somebody's description.
  bool may_speak(const Draft& draft, uint32_t head) const {
    if (c_.tag(head) == P::kWh || c_.is(head, kWordTime) || !names_somebody(c_, head)) return false;
    const bool doubtful = has_trait(draft.rule, kDoubtfulSpeaker);
    return !doubtful || c_.word(head).ends_with('s') || c_.is(head, kWordBody) || c_.is(head, kWordPerson);
  }

  bool take(PointedBack found, SpeakerChoice& choice) const {
    choice.speakers = std::move(found.speakers);
    choice.rule = found.rule;
    return !choice.speakers.empty();
  }

  // A document that the article has told nothing about before speaks as written: "a study". Whoever wrote
  // "the report" may have been told in a way that is not understood.
  void document(TokenSpan source, uint32_t head, SpeakerChoice& choice) {
    const Speaker author = authors_.author_of(source, head);
    const bool told = author.entity || !author.unnamed.empty();
    if (told) {
      choice.speakers = {author};
      choice.rule = Rule::kSpeakerAuthor;
    } else if (c_.word(source.begin) == "a" || c_.word(source.begin) == "an") {
      choice.speakers = {speaker_of_phrase(c_, source)};
      choice.rule = Rule::kSpeakerUnnamed;
    }
  }

  // Nobody rather than a doubtful person.
  void leave_open(const Draft& draft, SpeakerChoice& choice) const {
    if (choice.speakers.empty() || !choice.speakers[0].entity) return;
    if (c_.scores.of(draft.rule) * c_.scores.of(choice.rule) >= kLeastShare) return;
    choice.speakers.clear();
    choice.rule = Rule::kNone;
  }

  void share(uint32_t d) {
    const Draft& draft = drafts_[d];
    if (draft.same_speaker_as == Draft::kNobody || !out_[d].speakers.empty()) return;
    out_[d].speakers = out_[draft.same_speaker_as].speakers;
    out_[d].rule = Rule::kSpeakerContinued;
  }

  const QuoteContext& c_;
  const std::vector<Draft>& drafts_;
  std::vector<std::vector<EntityId>> outlets_;
  std::vector<SpeakerChoice> out_;
  EarlierSpeakers earlier_;
  DocumentAuthors authors_;
  BackReferences back_;
};

}  // namespace

std::vector<SpeakerChoice> find_speakers(const QuoteContext& c, const std::vector<Draft>& drafts) {
  return SpeakerFinder(c, drafts).run();
}

}  // namespace newsglass
