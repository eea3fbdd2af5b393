#include "corrections/workbench.h"

#include <algorithm>
#include <utility>

#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

void erase(std::vector<MentionId>& from, MentionId mention) {
  from.erase(std::remove(from.begin(), from.end(), mention), from.end());
}

bool overlap(const std::vector<ByteSpan>& spans, ByteSpan span) {
  return std::any_of(spans.begin(), spans.end(), [&](ByteSpan s) { return s.overlaps(span); });
}

uint32_t distance(ByteSpan a, ByteSpan b) {
  return a.overlaps(b) ? 0 : a.begin < b.begin ? b.begin - a.end : a.begin - b.end;
}

size_t words_in(std::string_view name) { return static_cast<size_t>(std::count(name.begin(), name.end(), ' ')); }

// Each once, in the order of their first appearance.
template <class T, class Same>
void drop_repeated(std::vector<T>& items, Same same) {
  std::vector<T> kept;
  for (T& item : items)
    if (std::none_of(kept.begin(), kept.end(), [&](const T& k) { return same(k, item); })) kept.push_back(std::move(item));
  items = std::move(kept);
}

}  // namespace

Workbench::Workbench(Analysis& analysis, OffsetUnit unit)
    : a_(analysis),
      finder_(analysis.text, unit),
      removed_(analysis.entities.mentions.size()),
      touched_(analysis.entities.all.size()),
      renamed_(analysis.entities.all.size()) {
  for (uint32_t i = 0; i < a_.entities.mentions.size(); ++i) {
    const ByteSpan span = a_.entities.mentions[i].span;
    mentions_at_[span].push_back(MentionId(i));
    longest_ = std::max(longest_, span.size());
  }
}

Found<ByteSpan> Workbench::selection_of(const Anchor& anchor) const {
  const auto found = finder_.find(anchor);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  auto span = std::get<ByteSpan>(found);
  const std::string_view text = a_.text.bytes();
  for (Decoded d; !span.empty() && is_space((d = decode_utf8(text, span.begin)).value);) span.begin += d.length;
  for (Decoded d; !span.empty() && is_space((d = decode_utf8_before(text, span.end)).value);) span.end -= d.length;
  if (span.empty() || a_.tokens.tokens_in(span).empty())
    return Problem{quoted_words(anchor.exact) + " holds no word"};
  return span;
}

Found<MentionId> Workbench::mention_of(const Anchor& anchor) const {
  const auto span = finder_.find(anchor);
  if (const auto* problem = std::get_if<Problem>(&span)) return *problem;
  const auto found = mentions_at_.find(std::get<ByteSpan>(span));
  if (found == mentions_at_.end() || found->second.empty())
    return Problem{"no name or reference stands exactly at " + quoted_words(anchor.exact)};
  for (const MentionId id : found->second)
    if (a_.entities.mentions[id.index].form == MentionForm::kName) return id;
  return found->second[0];
}

Found<EntityId> Workbench::entity_of(const Anchor& anchor) const {
  const auto mention = mention_of(anchor);
  if (const auto* problem = std::get_if<Problem>(&mention)) return *problem;
  return a_.entities.mentions[std::get<MentionId>(mention).index].entity;
}

Found<std::vector<Speaker>> Workbench::speakers_of(const std::vector<SpeakerAnchor>& anchors) const {
  std::vector<Speaker> out;
  for (const SpeakerAnchor& anchor : anchors) {
    if (!anchor.entity) {
      out.push_back({EntityId(), anchor.unnamed});
      continue;
    }
    const auto entity = entity_of(*anchor.entity);
    if (const auto* problem = std::get_if<Problem>(&entity)) return *problem;
    out.push_back({std::get<EntityId>(entity), ""});
  }
  return out;
}

std::vector<MentionId> Workbench::mentions_in(ByteSpan span) const {
  std::vector<MentionId> out;
  const uint32_t first = span.begin > longest_ ? span.begin - longest_ : 0;
  for (auto at = mentions_at_.lower_bound(ByteSpan{first, first}); at != mentions_at_.end() && at->first.begin < span.end; ++at)
    if (at->first.overlaps(span)) out.insert(out.end(), at->second.begin(), at->second.end());
  return out;
}

EntityId Workbench::add_entity(EntityType type) {
  const EntityId id(static_cast<uint32_t>(a_.entities.all.size()));
  a_.entities.all.emplace_back();
  a_.entities.all.back().type = type;
  touched_.push_back(true);
  renamed_.push_back(false);
  return id;
}

void Workbench::add_mention(EntityId to, MentionForm form, ByteSpan span) {
  const MentionId id(static_cast<uint32_t>(a_.entities.mentions.size()));
  a_.entities.mentions.push_back({to, entity(to).type, form, a_.tokens.tokens_in(span), span, 1, Rule::kCorrected, Rule::kCorrected});
  removed_.push_back(false);
  mentions_at_[span].push_back(id);
  longest_ = std::max(longest_, span.size());
  entity(to).mentions.push_back(id);
  touch(to);
}

void Workbench::detach(MentionId id) {
  const EntityId from = mention(id).entity;
  erase(entity(from).mentions, id);
  touch(from);
}

void Workbench::move(MentionId id, EntityId to) {
  Mention& m = mention(id);
  const EntityId from = m.entity;
  if (from == to) return;
  // A role goes with the mention that it stands nearest to.
  std::vector<Role> staying;
  for (const Role& role : entity(from).roles) {
    const auto nearest = std::min_element(
        entity(from).mentions.begin(), entity(from).mentions.end(), [&](MentionId x, MentionId y) {
          return distance(mention(x).span, role.span) < distance(mention(y).span, role.span);
        });
    const bool goes = *nearest == id && entity(to).type == EntityType::kPerson;
    (goes ? entity(to).roles : staying).push_back(role);
  }
  entity(from).roles = std::move(staying);
  detach(id);
  m.entity = to;
  m.type = entity(to).type;
  m.score = 1;
  m.join_rule = Rule::kCorrected;
  entity(to).mentions.push_back(id);
  touch(to);
  for (Quotation& q : a_.quotations.all) {
    if (!overlap(q.source, m.span)) continue;
    for (Speaker& s : q.speakers) {
      if (s.entity != from) continue;
      s.entity = to;
      q.speaker_rule = Rule::kCorrected;
      q.why = "A person corrected whom the words of the source mean.";
    }
  }
}

// Nothing stands at its span any more.
void Workbench::forget(MentionId id) {
  auto& there = mentions_at_[mention(id).span];
  erase(there, id);
  if (there.empty()) mentions_at_.erase(mention(id).span);
  removed_[id.index] = true;
}

void Workbench::remove(MentionId id) {
  const EntityId from = mention(id).entity;
  detach(id);
  forget(id);
  if (entity(from).mentions.empty()) redirect(from, EntityId());
}

void Workbench::remove(EntityId id) {
  for (const MentionId m : std::exchange(entity(id).mentions, {})) forget(m);
  redirect(id, EntityId());
}

void Workbench::merge(EntityId from, EntityId to) {
  if (from == to) return;
  Entity& kept = entity(to);
  Entity& gone = entity(from);
  for (const MentionId m : gone.mentions) {
    mention(m).entity = to;
    mention(m).type = kept.type;
    kept.mentions.push_back(m);
  }
  gone.mentions.clear();
  if (kept.type == EntityType::kPerson) kept.roles.insert(kept.roles.end(), gone.roles.begin(), gone.roles.end());
  // A person knows better than two links that contradict each other, but not which of them is right.
  const bool contradicting = !kept.wikidata.empty() && !gone.wikidata.empty() && kept.wikidata != gone.wikidata;
  if (contradicting || kept.wikidata.empty()) {
    kept.wikidata = contradicting ? "" : gone.wikidata;
    kept.link_rule = contradicting ? Rule::kNone : gone.link_rule;
  }
  if (kept.gender == Gender::kUnknown) kept.gender = gone.gender;
  touch(to);
  redirect(from, to);
}

void Workbench::redirect(EntityId from, EntityId to) {
  for (Quotation& q : a_.quotations.all) {
    for (EntityId& via : q.via)
      if (via == from) via = to;
    q.via.erase(std::remove(q.via.begin(), q.via.end(), EntityId()), q.via.end());
    drop_repeated(q.via, [](EntityId a, EntityId b) { return a == b; });
    if (q.addressee == from) q.addressee = to;
    bool changed = false;
    for (Speaker& s : q.speakers) {
      if (s.entity != from || s.unnamed.size() > 0) continue;
      changed = true;
      s.entity = to;
      if (!to && !q.source.empty()) s.unnamed = std::string(a_.text.view(q.source[0]));
    }
    if (!changed) continue;
    q.speakers.erase(std::remove_if(q.speakers.begin(), q.speakers.end(),
                                    [](const Speaker& s) { return !s.entity && s.unnamed.empty(); }),
                     q.speakers.end());
    drop_repeated(q.speakers,
                  [](const Speaker& a, const Speaker& b) { return a.entity == b.entity && a.unnamed == b.unnamed; });
    if (to) continue;
    q.speaker_rule = q.speakers.empty() ? Rule::kNone : Rule::kCorrected;
    q.why = "A person said that the words taken for the speaker's name are none.";
  }
  for (Entity& e : a_.entities.all)
    for (Role& r : e.roles)
      if (r.organization == from) r.organization = to;
}

void Workbench::rename(EntityId id, const std::string& name) {
  entity(id).name = name;
  renamed_[id.index] = true;
  touch(id);
}

// As entities/ names an entity: by its fullest name, or where no name is left, by its longest description.
void Workbench::name_again(EntityId id) {
  Entity& e = entity(id);
  e.score = 1;
  e.corrected = true;
  e.aliases.clear();
  std::string fullest, longest;
  for (const MentionId m : e.mentions) {
    const std::string words(a_.text.view(mention(m).span));
    if (longest.empty() || (mention(m).form == MentionForm::kNominal && words.size() > longest.size())) longest = words;
    if (mention(m).form != MentionForm::kName) continue;
    e.aliases.push_back(words);
    const bool more_words = words_in(words) > words_in(fullest);
    const bool longer = words_in(words) == words_in(fullest) && words.size() > fullest.size();
    if (fullest.empty() || (e.type == EntityType::kPerson ? more_words || longer : words.size() > fullest.size())) fullest = words;
  }
  drop_repeated(e.aliases, [](const std::string& a, const std::string& b) { return a == b; });
  if (renamed_[id.index]) return;
  const bool still_used = std::find(e.aliases.begin(), e.aliases.end(), e.name) != e.aliases.end();
  if (!still_used) e.name = fullest.empty() ? longest : fullest;
}

void Workbench::finish() {
  Entities& all = a_.entities;
  std::vector<uint32_t> order;
  for (uint32_t i = 0; i < all.mentions.size(); ++i)
    if (!removed_[i]) order.push_back(i);
  std::stable_sort(order.begin(), order.end(),
                   [&](uint32_t x, uint32_t y) { return all.mentions[x].span < all.mentions[y].span; });
  std::vector<Mention> mentions;
  std::vector<EntityId> renumbered(all.all.size());
  std::vector<uint32_t> old_of;  // entities by first mention
  for (Entity& e : all.all) e.mentions.clear();
  for (const uint32_t i : order) {
    Mention& m = all.mentions[i];
    EntityId& id = renumbered[m.entity.index];
    if (!id) {
      id = EntityId(static_cast<uint32_t>(old_of.size()));
      old_of.push_back(m.entity.index);
      if (m.join_rule == Rule::kCorrected) m.join_rule = Rule::kNone;
    } else if (m.join_rule == Rule::kNone) {
      m.join_rule = Rule::kCorrected;  // it was the first of its entity
    }
    all.all[m.entity.index].mentions.push_back(MentionId(static_cast<uint32_t>(mentions.size())));
    mentions.push_back(m);
    mentions.back().entity = id;
  }
  all.mentions = std::move(mentions);
  std::vector<Entity> entities;
  for (const uint32_t old : old_of) {
    if (touched_[old]) name_again(EntityId(old));
    entities.push_back(std::move(all.all[old]));
  }
  all.all = std::move(entities);
  const auto renumber = [&](EntityId& id) {
    if (id) id = renumbered[id.index];
  };
  for (Entity& e : all.all) {
    std::stable_sort(e.roles.begin(), e.roles.end(), [](const Role& x, const Role& y) { return x.span < y.span; });
    for (Role& r : e.roles) renumber(r.organization);
  }
  for (Quotation& q : a_.quotations.all) {
    for (Speaker& s : q.speakers) renumber(s.entity);
    for (EntityId& via : q.via) renumber(via);
    renumber(q.addressee);
  }
  std::stable_sort(a_.quotations.all.begin(), a_.quotations.all.end(),
                   [](const Quotation& x, const Quotation& y) { return x.content[0] < y.content[0]; });
  std::sort(a_.quotations.scare_quotes.begin(), a_.quotations.scare_quotes.end());
  std::sort(a_.dates.begin(), a_.dates.end(), [](const Timex& x, const Timex& y) { return x.span < y.span; });
}

}  // namespace newsglass
