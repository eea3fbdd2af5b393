// The article read sentence by sentence, once for all stages behind it: of each token the part of speech (put right by
// tag_repairs.h), the frames of a reporting verb, the word classes, the name and the quotation marks around it; and
// sentences that a quotation does not break.
//
//     “It rains,” critics charge.      charge: tag kPresent, frames kFrameClause ..., no name, sentence 1
//
// There is no parser: a phrase is a subject if a finite verb follows it, or if a reporting verb after a quotation stands
// before it ("..., said Ana Torres."). Made in one pass over the tokens; about 20 bytes a token.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "marks/marks.h"
#include "mentions/mentions.h"
#include "sections/sections.h"
#include "syntax/part_of_speech.h"
#include "tokens/token.h"

namespace newsglass {

class Reading {
 public:
  // `speech` as the tagger gives it. All but `speech` must outlive the reading.
  Reading(const Tokens& tokens, const Sections& sections, const Marks& marks,
          const std::vector<NameMention>& names, std::vector<PartOfSpeech> speech, const Lexicon& lexicon);

  const Tokens& tokens;
  const Sections& sections;
  const Marks& marks;
  const std::vector<NameMention>& names;
  const Lexicon& lexicon;
  // Sentences, joined where a quotation runs over their border: “A. B,” she said.
  std::vector<TokenSpan> sentences;

  uint32_t size() const { return tokens.size(); }
  std::string_view word(uint32_t i) const { return i < size() ? tokens.normal(i) : std::string_view(); }
  PartOfSpeech tag(uint32_t i) const { return i < size() ? tags_[i] : PartOfSpeech::kPunctuation; }
  bool is(uint32_t i, WordClass c) const { return i < size() && (classes_[i] & c); }

  // The longest reporting verb that begins at `i` and ends by `limit`.
  Cue cue_at(uint32_t i, uint32_t limit) const;

  bool is_noun(uint32_t i) const;    // noun, name, handle or hashtag
  bool is_finite(uint32_t i) const;  // a finite verb, a modal, or a pronoun with one: "he'd"
  bool is_verb(uint32_t i) const;
  // A finite verb, or a participle that must be one.
  bool is_predicate(uint32_t i) const;
  bool is_comma(uint32_t i) const { return word(i) == ","; }
  bool is_dash(uint32_t i) const;
  bool ends_sentence(uint32_t i) const;  // . ! ? and ellipsis

  // The index of the name that covers a token, kNoName outside of all.
  static constexpr uint32_t kNoName = 0xFFFFFFFF;
  uint32_t name_at(uint32_t i) const { return i < size() ? name_of_token_[i] : kNoName; }
  bool is_person_at(uint32_t i) const {
    return name_at(i) != kNoName && names[name_at(i)].type == EntityType::kPerson;
  }

  // Inside quotation marks of depth 0, or such a mark.
  bool quoted(uint32_t i) const { return marks.outermost(i) != nullptr; }
  // The index of the outermost quotation marks around a token, Marks::kNone outside of all.
  uint32_t quotation_of(uint32_t token) const { return marks.outermost_index(token); }

  // Sentences are counted so that “A. B,” she said. is one, and those of the article itself without the
  // captions and posts between them.
  uint32_t sentence_of(uint32_t token) const { return sentence_[tokens.sentence_of(token)]; }
  // What is read on its own: the article itself (0), each caption, post or teaser.
  uint32_t strand_of(uint32_t token) const { return strand_[tokens.sentence_of(token)]; }

  // Whether the phrase, an apposition or relative clause after it left out, is the subject of a verb.
  bool is_subject(TokenSpan phrase) const;
  // "Ana Torres's boat", "his boat".
  bool is_possessor(TokenSpan phrase) const { return tag(phrase.end) == PartOfSpeech::kGenitive; }
  // Whether the token stands before the subject, in a phrase that opens the sentence: "In Lisbon, the bridge".
  bool is_in_opening(uint32_t token) const;

 private:
  void read_sentences();
  // The token after an apposition or relative clause that begins with the comma at `comma`; `comma` if none
  // ends soon.
  uint32_t after_insertion(uint32_t comma) const;

  std::vector<PartOfSpeech> tags_;
  std::vector<uint16_t> classes_;    // of WordClass
  std::vector<uint32_t> verb_form_;  // Lexicon::form_of
  std::vector<uint32_t> name_of_token_;
  std::vector<uint32_t> sentence_, strand_;  // by Tokens::sentences(), and one for what is beside the text
};

}  // namespace newsglass
