// Parts of speech: which words are verbs, nouns, prepositions.
//
// There is no parser; rules over clauses and noun phrases read these tags. "Reports" is a verb in "Reuters
// reports" and a noun in "the reports".
//
//     The minister denied reports .   ->   DT N VBD N PU
//
// A greedy averaged perceptron over hashed features of the word, its neighbours and the two tags before it;
// the weights are small integers, so the tags are the same on every machine. Cost: linear, about 25 additions
// per word and tag.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "tokens/token.h"

namespace newsglass {

// The Penn Treebank's tags, coarsened where no rule needs the difference.
enum class PartOfSpeech : uint8_t {
  kNoun,
  kName,
  kPronoun,
  kPossessive,  // his, their
  kDeterminer,
  kPreposition,  // and subordinating conjunctions, "that"
  kTo,
  kBase,        // VB: to go
  kPresent,     // VBP: they go
  kThird,       // VBZ: she goes
  kPast,        // VBD
  kParticiple,  // VBN
  kGerund,      // VBG
  kModal,
  kAdjective,
  kAdverb,
  kParticle,  // point out
  kNumber,
  kConjunction,
  kWh,  // who, which, that as a relative, how
  kThere,
  kGenitive,  // 's
  kPunctuation,
  kOther,
};
inline constexpr uint32_t kPartsOfSpeech = 24;

// "noun", "past": lives as long as the program. Learned signs are spelt with these names.
std::string_view name_of(PartOfSpeech tag);

class PartOfSpeechModel {
 public:
  static constexpr uint32_t kSlots = 1u << 15;  // hashed features
  static constexpr uint32_t kFeatures = 18;     // of a word

  // Reads syntax/parts_of_speech.bin: kSlots rows of kPartsOfSpeech signed bytes.
  static Loaded<PartOfSpeechModel> load(const Bundle& bundle);

  // One for each token; those of `names` are kName without looking. Sentences are tagged independently.
  std::vector<PartOfSpeech> tag(const Tokens& tokens, const std::vector<bool>& names) const;

  // The rows of the features of token `i` of `sentence`, given the two tags before it; the trainer uses it
  // too.
  static void features(const Tokens& tokens, TokenSpan sentence, uint32_t i, uint8_t before, uint8_t before2,
                       uint32_t (&out)[kFeatures]);

 private:
  std::vector<int8_t> weights_;
};

}  // namespace newsglass
