// What the rules for pronouns and descriptions read of a sentence: which words are subjects, what stands in
// quotation marks, where sentences end when a quotation runs over their border.
//
// There is no parser: a phrase is a subject if a finite verb follows it, or if a reporting verb after a
// quotation stands before it ("..., said Ana Torres.").
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "marks/marks.h"
#include "mentions/mentions.h"
#include "sections/sections.h"
#include "syntax/part_of_speech.h"
#include "tokens/token.h"

namespace newsglass {

class Discourse {
 public:
  Discourse(const Tokens& tokens, const Sections& sections, const Marks& marks,
            const std::vector<PartOfSpeech>& speech, const std::vector<NameMention>& names);

  const Tokens& tokens;
  const std::vector<NameMention>& names;

  uint32_t size() const { return tokens.size(); }
  std::string_view word(uint32_t i) const { return i < size() ? tokens.normal(i) : std::string_view(); }
  PartOfSpeech tag(uint32_t i) const { return i < size() ? speech_[i] : PartOfSpeech::kPunctuation; }
  bool is_finite(uint32_t i) const;
  // A finite verb, or a participle that must be one.
  bool is_predicate(uint32_t i) const;

  // The index of the name that covers a token, kNoName outside of all.
  static constexpr uint32_t kNoName = 0xFFFFFFFF;
  uint32_t name_at(uint32_t i) const { return i < size() ? name_of_token_[i] : kNoName; }
  bool is_person_at(uint32_t i) const {
    return name_at(i) != kNoName && names[name_at(i)].type == EntityType::kPerson;
  }

  // Sentences are counted so that “A. B,” she said. is one, and those of the article itself without the
  // captions and posts between them.
  uint32_t sentence_of(uint32_t token) const { return sentence_[tokens.sentence_of(token)]; }
  // What is read on its own: the article itself (0), each caption, post or teaser.
  uint32_t strand_of(uint32_t token) const { return strand_[tokens.sentence_of(token)]; }
  // The index of the outermost quotation marks around a token, Marks::kNone outside of all.
  uint32_t quotation_of(uint32_t token) const { return marks_.outermost_index(token); }

  // Whether the phrase, an apposition or relative clause after it left out, is the subject of a verb.
  bool is_subject(TokenSpan phrase) const;
  // "Ana Torres's boat", "his boat".
  bool is_possessor(TokenSpan phrase) const { return tag(phrase.end) == PartOfSpeech::kGenitive; }
  // Whether the token stands before the subject, in a phrase that opens the sentence: "In Lisbon, the bridge".
  bool is_in_opening(uint32_t token) const;

 private:
  // The token after an apposition or relative clause that begins with the comma at `comma`; `comma` if none
  // ends soon.
  uint32_t after_insertion(uint32_t comma) const;

  const Marks& marks_;
  const std::vector<PartOfSpeech>& speech_;
  std::vector<uint32_t> sentence_, strand_;  // by Tokens::sentences(), and one for what is beside the text
  std::vector<uint32_t> name_of_token_;
};

}  // namespace newsglass
