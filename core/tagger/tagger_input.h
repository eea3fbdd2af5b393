// A document as the tagger reads it: each distinct word analysed once, every token with its word and its
// flags.
//
// Why: an article repeats its words, and what depends on the word alone is then computed once. Flags tell of
// the token's place (first of a sentence, in a headline), of the name lists, and of the word elsewhere in the
// document. Cost: linear in the bytes of the words; a phrase is tried at most five tokens long.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/range.h"
#include "tagger/name_lists.h"
#include "tagger/word_features.h"

namespace newsglass {

// Flags of a token, the order of tools/train/features.py.
enum class TokenFlag : uint32_t {
  kFirst,
  kPlace,
  kGroup,
  kGiven,
  kSurname,
  kCapital,
  kCaps,
  kHeadline,
  kLowerSeen,
  kCapitalSeen,
  kDigit,
  kBoundary,
};

struct TaggerInput {
  std::vector<WordFeatures> words;   // distinct words in order of first use
  std::vector<uint32_t> lower_ids;   // of each distinct word: equal for equal lower-case forms
  std::vector<uint32_t> tokens;      // word of each token
  std::vector<uint16_t> flags;       // bit set of TokenFlag of each token
  std::vector<TokenSpan> sentences;  // cover the tokens in order

  bool has(size_t token, TokenFlag flag) const { return flags[token] >> static_cast<uint32_t>(flag) & 1; }
};

// `texts` are the token texts, `sentences` cover them in order.
TaggerInput tagger_input(const std::vector<std::string_view>& texts, std::vector<TokenSpan> sentences,
                         const NameLists& lists);

}  // namespace newsglass
