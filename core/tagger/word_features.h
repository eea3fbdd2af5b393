// What the tagger sees of a word by itself: hashes of its lower-case form, affixes, character trigrams and
// shape.
//
// Why hashes: names are mostly words never seen in training, so their spelling has to speak. The numbers
// equal those of tools/train/features.py. Cost: linear in the word's first 24 code points.
//
//   WordFeatures f = word_features("Torres");   // f.capital, f.key == hash of "torres"
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsglass {

inline constexpr size_t kMaxWordChars = 24;
inline constexpr size_t kAffixes = 6;

struct WordFeatures {
  std::string lower;                         // first kMaxWordChars code points, straight quotes
  uint32_t key = 0;                          // hash of `lower`, the word's number in the model
  std::array<uint32_t, kAffixes> affixes{};  // hashes, taken modulo the table's rows by the network
  std::vector<uint32_t> trigrams;
  uint32_t shape = 0;
  uint32_t letters = 0;
  bool capital = false;  // begins with a capital letter
  bool caps = false;     // two letters or more, all capitals
  bool digit = false;
};

// Curly quotation marks and dashes as ' " -, other code points unchanged: the training text has both.
char32_t straight(char32_t c);

// 32-bit FNV-1a hash of the bytes, going on from `start`.
uint32_t hash_bytes(std::string_view bytes, uint32_t start = 2166136261u);

WordFeatures word_features(std::string_view word);

// "UKRAINE" as "Ukraine".
std::string titled(std::string_view word);

}  // namespace newsglass
