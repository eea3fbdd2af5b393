#include "mentions/mentions.h"

#include <string_view>
#include <utility>

#include "mentions/candidate.h"
#include "mentions/known_names.h"
#include "mentions/rules/acronyms.h"
#include "mentions/rules/appositions.h"
#include "mentions/rules/bodies.h"
#include "mentions/rules/brief_names.h"
#include "mentions/rules/consistency.h"
#include "mentions/rules/context.h"
#include "mentions/rules/file_names.h"
#include "mentions/rules/guideline.h"
#include "mentions/rules/heads.h"
#include "mentions/rules/joins.h"
#include "mentions/rules/person_letters.h"
#include "mentions/rules/places.h"
#include "mentions/rules/possessive_firms.h"
#include "mentions/rules/products.h"
#include "mentions/rules/storms.h"
#include "mentions/rules/works.h"
#include "tagger/network.h"
#include "tagger/tagger_input.h"
#include "tagger/viterbi.h"

namespace newsglass {
namespace {

// The order of the tagger's types (tools/train/tags.py).
constexpr EntityType kTypes[kTaggerTypes] = {
    EntityType::kPerson, EntityType::kOrganization, EntityType::kPlace,  EntityType::kGroup,
    EntityType::kEvent,  EntityType::kWork,         EntityType::kProduct};

// What the model alone says.
NameCandidates tag(const Text& text, const Tokens& tokens, const NameModel& model) {
  std::vector<std::string_view> words;
  words.reserve(tokens.size());
  for (const Token& token : tokens.all()) words.push_back(text.view(token.span));
  const TaggerInput input = tagger_input(words, tokens.sentences(), model.lists);
  NameCandidates out;
  score_tags(model.tagger, input, model.kernel, [&](TokenSpan read, std::span<const float> scores) {
    for (const TaggedName& name : best_names(scores))
      out.push_back({{read.begin + name.begin, read.begin + name.end}, kTypes[name.type], name.margin});
  });
  return out;
}

}  // namespace

NameCandidates name_candidates(const Text& text, const Tokens& tokens, const Marks& marks,
                               const NameModel& model) {
  NameCandidates names = tag(text, tokens, model);
  names = apply_guideline(text, tokens, model.lists, std::move(names));
  names = apply_person_letters(text, tokens, model.lists, model.words, std::move(names));
  names = apply_known_names(text, tokens, model.known, model.lists, std::move(names));
  names = join_pieces(text, tokens, model.lists, model.known, model.words, names);
  names = apply_context_rules(text, tokens, model.lists, model.words, std::move(names));
  names = apply_head_rules(text, tokens, model.lists, model.words, std::move(names));
  names = apply_appositions(text, tokens, model.lists, model.words, std::move(names));
  names = apply_place_rules(text, tokens, model.lists, model.words, std::move(names));
  names = apply_bodies(text, tokens, model.lists, model.words, std::move(names));
  names = apply_brief_names(text, tokens, model.lists, model.words, std::move(names));
  names = apply_possessive_firms(tokens, model.words, std::move(names));
  names = apply_acronyms(text, tokens, model.words, std::move(names));
  names = apply_storms(tokens, model.words, std::move(names));
  names = find_works(text, tokens, marks, model.lists, model.words, std::move(names));
  names = find_products(text, tokens, model.known, model.words, std::move(names));
  names = agree_in_document(text, tokens, model.lists, std::move(names));
  return without_file_names(tokens, model.words, std::move(names));
}

std::vector<NameMention> find_names(const Text& text, const Tokens& tokens, const Marks& marks,
                                    const NameModel& model, const RuleScores& scores) {
  std::vector<NameMention> out;
  for (const NameCandidate& name : name_candidates(text, tokens, marks, model))
    out.push_back({name.tokens, tokens.bytes_of(name.tokens), name.type,
                   has_trait(name.rule, kByMargin) ? model.scores.of(name) : scores.of(name.rule), name.rule});
  return out;
}

std::vector<bool> words_of_names(const Tokens& tokens, const std::vector<NameMention>& names) {
  std::vector<bool> out(tokens.size(), false);
  for (const NameMention& name : names) {
    if (name.type == EntityType::kGroup) continue;
    for (uint32_t t = name.tokens.begin; t < name.tokens.end; ++t)
      out[t] = tokens[t].is_word() && tokens[t].shape != WordShape::kLower;
    // "Torres's said": the firm's own ending owns nothing.
    const uint32_t last = name.tokens.end - 1;
    if (name.tokens.size() > 1 && tokens.normal(last) == "'s") out[last] = true;
  }
  return out;
}

}  // namespace newsglass
