// What each paragraph of the pasted text is: the article itself or one of the things that come along with it.
//
// Every paragraph has exactly one kind per stretch and nothing is dropped: names and quotations in captions
// and teasers are found too and carry their section. A paragraph may be cut in two where a caption is glued
// to the body.
#pragma once

#include <optional>
#include <vector>

#include "base/range.h"
#include "sections/section_lexicon.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

// The guideline's kinds (docs/guideline.md).
enum class SectionKind : uint8_t { kMeta, kHeadline, kSubheading, kBody, kCaption, kEmbed, kRelated };

struct Section {
  SectionKind kind = SectionKind::kBody;
  ByteSpan span;  // no white space at either end; consecutive paragraphs of one kind are one section
};

struct Sections {
  std::vector<Section> all;       // in order, without overlap; every non-blank character is in one
  std::optional<ByteSpan> title;  // the headline
  std::vector<ByteSpan> byline;   // authors as written

  // The kind at byte `byte`; kBody between sections.
  SectionKind kind_at(uint32_t byte) const;
};

// Linear in the text's length.
Sections find_sections(const Text& text, const Tokens& tokens, const SectionLexicon& lexicon);

}  // namespace newsglass
