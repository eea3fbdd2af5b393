// An analysis while it is corrected: mentions and entities keep their places until finish() puts them in order
// again, so that entries can follow each other without renumbering.
//
//     Workbench bench(analysis);
//     bench.move(mention, entity);  ...  bench.finish();
#pragma once

#include <map>
#include <string>
#include <vector>

#include "analysis/analysis.h"
#include "corrections/anchor.h"

namespace newsglass {

// The rule of everything that a person decided; its score is 1.

class Workbench {
 public:
  // `analysis` is changed in place; `unit` is that of the anchors.
  Workbench(Analysis& analysis, OffsetUnit unit);

  Analysis& analysis() { return a_; }
  Entity& entity(EntityId id) { return a_.entities.all[id.index]; }
  Mention& mention(MentionId id) { return a_.entities.mentions[id.index]; }

  // What stands at an anchor's words, found anew for every entry.
  Found<ByteSpan> span_of(const Anchor& anchor) const { return finder_.find(anchor); }
  // The same without white space at its ends; a problem if no word is left.
  Found<ByteSpan> selection_of(const Anchor& anchor) const;
  Found<MentionId> mention_of(const Anchor& anchor) const;
  Found<EntityId> entity_of(const Anchor& anchor) const;
  Found<std::vector<Speaker>> speakers_of(const std::vector<SpeakerAnchor>& anchors) const;

  // Mentions whose spans overlap `span`.
  std::vector<MentionId> mentions_in(ByteSpan span) const;

  EntityId add_entity(EntityType type);
  // `span` has tokens.
  void add_mention(EntityId entity, MentionForm form, ByteSpan span);
  // The mention becomes one of `to`, and where its words are the source of a quotation, so does the speaker.
  void move(MentionId mention, EntityId to);
  void remove(MentionId mention);
  void remove(EntityId entity);  // with all its mentions
  // All of `from` becomes `to`'s.
  void merge(EntityId from, EntityId to);
  // Everything that points to `from` points to `to`, or nowhere if that is none.
  void redirect(EntityId from, EntityId to);
  // Marks the entity as corrected; finish() finds its name and forms again.
  void touch(EntityId entity) { touched_[entity.index] = true; }
  void rename(EntityId entity, const std::string& name);

  // Orders mentions, entities, quotations and dates as an analysis has them.
  void finish();

 private:
  void detach(MentionId mention);
  void forget(MentionId mention);
  void name_again(EntityId entity);

  Analysis& a_;
  AnchorFinder finder_;
  std::map<ByteSpan, std::vector<MentionId>> mentions_at_;  // that were not removed
  std::vector<bool> removed_;                               // by mention
  std::vector<bool> touched_, renamed_;                     // by entity
  uint32_t longest_ = 0;                                    // bytes of a mention, to look for overlaps
};

}  // namespace newsglass
