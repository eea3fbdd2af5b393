// Finding names: small texts with the names in them, and what holds for any text.
#include "mentions/mentions.h"

#include <string>

#include "marks/marks.h"
#include "report/words.h"
#include "tokens/tokenizer.h"
#include "unit/support.h"

namespace newsglass {
namespace {

std::vector<NameMention> names_of(const Text& text) {
  const Tokens tokens = tokenize(text, testing::model().abbreviations);
  return find_names(text, tokens, find_marks(tokens), testing::model().names, testing::model().scores);
}

TEST(Names, Corpus) {
  testing::check_corpus("names", [](const testing::CorpusCase& c) {
    const Text text(c.input);
    std::string out;
    for (const NameMention& name : names_of(text))
      out += std::string(out.empty() ? "" : "\n") + word_for(name.type) + " " +
             std::string(text.view(name.span));
    return out;
  });
}

TEST(Names, AreInOrderAndDoNotOverlap) {
  const Text text(
      "Ana Torres (AT) met @anatorres, OF THE U.S., at http://example.org/Ana_Torres 's \"Pier 9\" - - Ana.");
  uint32_t end = 0;
  for (const NameMention& name : names_of(text)) {
    EXPECT_LE(end, name.span.begin);
    EXPECT_LT(name.span.begin, name.span.end);
    EXPECT_GE(name.score, 0.0);
    EXPECT_LE(name.score, 1.0);
    EXPECT_EQ(text.view(name.span).find("http"), std::string_view::npos);
    end = name.span.end;
  }
}

TEST(NameScores, RiseWithTheMargin) {
  const NameScores& scores = testing::model().names.scores;
  for (int type = 0; type < 7; ++type) {
    double last = 0;
    for (float margin = -4; margin < 16; margin += 0.5f) {
      const double score = scores.of({{0, 1}, static_cast<EntityType>(type), margin});
      EXPECT_GE(score, last);
      EXPECT_LE(score, 1.0);
      last = score;
    }
    EXPECT_GT(last, 0.3);
  }
}

TEST(Names, NoTextIsTooOdd) {
  for (const char* odd :
       {"", " ", "@", "'s", "\xEF\xBF\xBD", "''''''''", "A", "-----", "\xE2\x80\x9C\xE2\x80\x9C"})
    names_of(Text(odd));
  names_of(Text(std::string(300000, 'A')));
  std::string capitals;
  for (int i = 0; i < 30000; ++i) capitals += "Ana ";
  EXPECT_FALSE(names_of(Text(capitals)).empty());
}

}  // namespace
}  // namespace newsglass
