#include "unit/support.h"

namespace newsglass {
namespace {

using testing::analyze_checked;
using testing::CorpusCase;

// One sentence a line, tokens apart by spaces.
std::string show(const Analysis& a) {
  std::string out;
  for (const TokenSpan sentence : a.tokens.sentences()) {
    for (uint32_t i = sentence.begin; i < sentence.end; ++i)
      out += (i > sentence.begin ? " " : "") + std::string(a.text.view(a.tokens[i].span));
    out += "\n";
  }
  return out;
}

TEST(Tokens, Corpus) {
  testing::check_corpus("tokens", [](const CorpusCase& c) { return show(analyze_checked(c.input)); });
}

TEST(Tokens, AnUnrelatedParagraphChangesNoEarlierToken) {
  for (const CorpusCase& c : testing::load_corpus("tokens")) {
    const std::string before = show(analyze_checked(c.input));
    const std::string after = show(analyze_checked(c.input + "\n\nAn unrelated paragraph follows."));
    EXPECT_EQ(after.substr(0, before.size()), before) << c.title;
  }
}

TEST(Tokens, AreFoundByByte) {
  const Analysis a = analyze_checked("One two.");
  EXPECT_EQ(a.tokens.token_at(3), 1u);
  EXPECT_EQ(a.tokens.tokens_in({4, 8}), (TokenSpan{1, 3}));
  EXPECT_TRUE(a.tokens.tokens_in({3, 4}).empty());
}

// Rules look ahead and back without asking for the end.
TEST(Tokens, BesideTheTextThereIsTheEmptyWord) {
  const Analysis a = analyze_checked("One two. Three.");
  for (const uint32_t beside : {a.tokens.size(), a.tokens.size() + 7, uint32_t{0} - 1}) {
    EXPECT_TRUE(a.tokens[beside].span.empty());
    EXPECT_FALSE(a.tokens[beside].is_word());
    EXPECT_EQ(a.tokens.normal(beside), "");
    EXPECT_EQ(a.tokens.sentence_of(beside), a.tokens.sentences().size());
    EXPECT_TRUE(a.tokens.sentence_at(beside).empty());
    EXPECT_TRUE(a.tokens.paragraph_at(beside).empty());
  }
  EXPECT_EQ(a.tokens.sentence_at(3), (TokenSpan{3, 5}));
  EXPECT_EQ(a.tokens.paragraph_at(3), (TokenSpan{0, 5}));
}

}  // namespace
}  // namespace newsglass
