#include "export/co_mentions.h"

#include <algorithm>
#include <map>
#include <utility>

namespace newsglass {
namespace {

using Pairs = std::map<std::pair<EntityId, EntityId>, CoMention>;

void count(std::vector<EntityId> named, uint32_t CoMention::*counter, Pairs& pairs) {
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  if (named.size() > kMostNamed) return;
  for (size_t i = 0; i < named.size(); ++i)
    for (size_t k = i + 1; k < named.size(); ++k) {
      CoMention& pair = pairs[{named[i], named[k]}];
      pair.a = named[i];
      pair.b = named[k];
      ++(pair.*counter);
    }
}

}  // namespace

std::vector<CoMention> co_mentions(const Analysis& a) {
  Pairs pairs;
  std::vector<EntityId> in_sentence, in_paragraph;
  uint32_t sentence = 0, paragraph = 0;
  const auto end_sentence = [&] { count(std::exchange(in_sentence, {}), &CoMention::sentences, pairs); };
  const auto end_paragraph = [&] { count(std::exchange(in_paragraph, {}), &CoMention::paragraphs, pairs); };
  for (const Mention& m : a.entities.mentions) {
    const SectionKind kind = a.sections.kind_at(m.span.begin);
    if (m.form != MentionForm::kName || kind == SectionKind::kRelated || kind == SectionKind::kMeta) continue;
    const uint32_t s = a.tokens.sentence_of(m.tokens.begin), p = a.tokens.paragraph_of(m.tokens.begin);
    if (s != sentence) end_sentence();
    if (p != paragraph) end_paragraph();
    sentence = s;
    paragraph = p;
    in_sentence.push_back(m.entity);
    in_paragraph.push_back(m.entity);
  }
  end_sentence();
  end_paragraph();
  std::vector<CoMention> out;
  for (const auto& [ids, pair] : pairs) out.push_back(pair);
  return out;
}

}  // namespace newsglass
