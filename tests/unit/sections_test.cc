#include "report/words.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::analyze_checked;
using testing::CorpusCase;

// "kind: first three words ... last word" a section, then the title and the byline if there are any.
std::string show(const Analysis& a) {
  std::string out;
  for (const Section& s : a.sections.all) {
    const TokenSpan words = a.tokens.tokens_in(s.span);
    const uint32_t shown = std::min(words.begin + 3, words.end);
    out += std::string(word_for(s.kind)) + ":";
    for (uint32_t i = words.begin; i < shown; ++i) out += " " + std::string(a.text.view(a.tokens[i].span));
    if (shown < words.end) out += " ... " + std::string(a.text.view(a.tokens[words.end - 1].span));
    out += "\n";
  }
  if (a.sections.title) out += "title = " + std::string(a.text.view(*a.sections.title)) + "\n";
  for (const ByteSpan author : a.sections.byline)
    out += "author = " + std::string(a.text.view(author)) + "\n";
  return out;
}

TEST(Sections, Corpus) {
  testing::check_corpus("sections", [](const CorpusCase& c) { return show(analyze_checked(c.input)); });
}

TEST(Sections, EveryNonBlankCharacterIsInOne) {
  for (const CorpusCase& c : testing::load_corpus("sections")) {
    const Analysis a = analyze_checked(c.input);
    std::vector<bool> covered(a.text.size(), false);
    for (const Section& s : a.sections.all)
      for (uint32_t i = s.span.begin; i < s.span.end; ++i) {
        EXPECT_FALSE(covered[i]) << c.title;
        covered[i] = true;
      }
    for (const Token& t : a.tokens.all()) EXPECT_TRUE(covered[t.span.begin]) << c.title;
  }
}

}  // namespace
}  // namespace newsglass
