#include "compare/article_words.h"

namespace newsglass {

uint64_t hash_word(std::string_view word) {
  uint64_t hash = 0xcbf29ce484222325;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

ArticleWords article_words(const Analysis& a) {
  ArticleWords out;
  for (const Section& s : a.sections.all) {
    if (s.kind == SectionKind::kMeta || s.kind == SectionKind::kRelated || s.kind == SectionKind::kEmbed)
      continue;
    const TokenSpan tokens = a.tokens.tokens_in(s.span);
    for (uint32_t t = tokens.begin; t < tokens.end; ++t) {
      if (a.tokens[t].kind == TokenKind::kPunctuation) continue;
      out.tokens.push_back(t);
      out.hashes.push_back(hash_word(a.tokens.normal(t)));
    }
  }
  return out;
}

}  // namespace newsglass
