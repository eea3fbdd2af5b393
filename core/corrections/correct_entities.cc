// Who is who, corrected.
#include <algorithm>
#include <utility>

#include "corrections/apply.h"

namespace newsglass {
namespace {

// The results of `find` for each anchor, or the first problem.
template <class T, class Find>
Found<std::vector<T>> find_each(const std::vector<Anchor>& anchors, Find find) {
  std::vector<T> out;
  for (const Anchor& anchor : anchors) {
    Found<T> found = find(anchor);
    if (auto* problem = std::get_if<Problem>(&found)) return std::move(*problem);
    out.push_back(std::get<T>(found));
  }
  return out;
}

Found<std::vector<MentionId>> mentions_of(const Workbench& bench, const std::vector<Anchor>& anchors) {
  return find_each<MentionId>(anchors, [&](const Anchor& a) { return bench.mention_of(a); });
}

}  // namespace

std::optional<Problem> apply(Workbench& bench, const MergeEntities& change) {
  const auto found = find_each<EntityId>(change.entities, [&](const Anchor& a) { return bench.entity_of(a); });
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  const auto& entities = std::get<std::vector<EntityId>>(found);
  for (const EntityId entity : entities) bench.merge(entity, entities[0]);
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const SplitEntity& change) {
  const auto found = mentions_of(bench, change.mentions);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  const auto& mentions = std::get<std::vector<MentionId>>(found);
  EntityId to;
  if (change.to) {
    const auto entity = bench.entity_of(*change.to);
    if (const auto* problem = std::get_if<Problem>(&entity)) return *problem;
    to = std::get<EntityId>(entity);
  } else {
    to = bench.add_entity(bench.entity(bench.mention(mentions[0]).entity).type);
  }
  for (const MentionId mention : mentions) {
    const EntityId from = bench.mention(mention).entity;
    bench.move(mention, to);
    if (bench.entity(from).mentions.empty()) bench.redirect(from, to);
  }
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const RenameEntity& change) {
  const auto entity = bench.entity_of(change.entity);
  if (const auto* problem = std::get_if<Problem>(&entity)) return *problem;
  bench.rename(std::get<EntityId>(entity), change.name);
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const RetypeEntity& change) {
  const auto found = bench.entity_of(change.entity);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  const auto id = std::get<EntityId>(found);
  Entity& entity = bench.entity(id);
  if (entity.type != change.type) {
    // The link was made to something of the old type, and only persons have roles.
    entity.wikidata.clear();
    entity.link_rule = Rule::kNone;
    if (change.type != EntityType::kPerson) entity.roles.clear();
  }
  entity.type = change.type;
  for (const MentionId mention : entity.mentions) bench.mention(mention).type = change.type;
  bench.touch(id);
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const RemoveEntity& change) {
  const auto entity = bench.entity_of(change.entity);
  if (const auto* problem = std::get_if<Problem>(&entity)) return *problem;
  bench.remove(std::get<EntityId>(entity));
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const RemoveMentions& change) {
  auto found = mentions_of(bench, change.mentions);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  auto& mentions = std::get<std::vector<MentionId>>(found);
  std::sort(mentions.begin(), mentions.end());
  mentions.erase(std::unique(mentions.begin(), mentions.end()), mentions.end());
  for (const MentionId mention : mentions) bench.remove(mention);
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const AddMentions& change) {
  const auto found = find_each<ByteSpan>(change.mentions, [&](const Anchor& a) { return bench.selection_of(a); });
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  auto spans = std::get<std::vector<ByteSpan>>(found);
  std::sort(spans.begin(), spans.end());
  for (size_t i = 1; i < spans.size(); ++i)
    if (spans[i - 1].overlaps(spans[i])) return Problem{"two of its mentions overlap"};
  EntityId to;
  if (change.entity) {
    const auto entity = bench.entity_of(*change.entity);
    if (const auto* problem = std::get_if<Problem>(&entity)) return *problem;
    to = std::get<EntityId>(entity);
  }
  // Names do not overlap, so the new one takes the place of what stood there; a description may hold names.
  std::vector<MentionId> replaced;
  for (const ByteSpan span : spans)
    for (const MentionId old : bench.mentions_in(span)) {
      const Mention& m = bench.mention(old);
      if (change.form == MentionForm::kName && m.form == MentionForm::kName) replaced.push_back(old);
      if (m.form != MentionForm::kName && m.span == span) replaced.push_back(old);
    }
  if (!to) to = bench.add_entity(change.type);
  for (const ByteSpan span : spans) bench.add_mention(to, change.form, span);
  for (const MentionId old : replaced) {
    const EntityId from = bench.mention(old).entity;
    if (from != to && bench.entity(from).mentions.size() == 1) bench.redirect(from, to);
    bench.remove(old);
  }
  return std::nullopt;
}

}  // namespace newsglass
