// The words of an article's own text (headline, body, captions), in order, as the comparison of passages and
// versions sees them: without case, punctuation and what stands around an article on its page.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/analysis.h"

namespace newsglass {

struct ArticleWords {
  std::vector<uint32_t> tokens;  // token numbers
  std::vector<uint64_t> hashes;  // of the normalised words
};

ArticleWords article_words(const Analysis& analysis);

// FNV-1a of a word, and a running combination of hashes, so that no standard library's hash decides.
uint64_t hash_word(std::string_view word);
inline uint64_t combine_hashes(uint64_t a, uint64_t b) { return (a ^ b) * 0x100000001b3 + (a >> 29); }

}  // namespace newsglass
