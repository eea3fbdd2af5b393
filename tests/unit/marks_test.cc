#include "marks/marks.h"

#include "tokens/tokenizer.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::analyze_checked;
using testing::CorpusCase;

// One stretch a line: two spaces per depth, what stands between the marks, what is missing or taken up.
std::string show(const std::string& input) {
  const Text text(input);
  const Tokens tokens = tokenize(text, testing::model().abbreviations);
  std::string out;
  for (const MarkedSpan& span : find_marks(tokens).all) {
    out += std::string(2 * span.depth, ' ') + std::string(text.view(span.inner));
    if (span.continues) out += " | continues";
    if (!span.closed) out += " | unclosed";
    out += "\n";
  }
  return out;
}

TEST(Marks, Corpus) {
  testing::check_corpus("marks", [](const CorpusCase& c) { return show(c.input); });
}

TEST(Marks, TokensKnowTheirStretches) {
  const Text text("“He said ‘no’ twice” today");
  const Tokens tokens = tokenize(text, testing::model().abbreviations);
  const Marks marks = find_marks(tokens);
  ASSERT_EQ(marks.all.size(), 2u);
  EXPECT_EQ(marks.innermost(4), &marks.all[1]);
  EXPECT_EQ(marks.outermost(4), &marks.all[0]);
  EXPECT_EQ(marks.outermost(tokens.size() - 1), nullptr);
}

}  // namespace
}  // namespace newsglass
