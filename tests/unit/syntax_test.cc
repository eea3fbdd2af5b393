// The layer of sentences: which tags are put right, and that every repair has a case.
#include <set>

#include "mentions/mentions.h"
#include "syntax/reading.h"
#include "syntax/tag_repairs.h"
#include "tokens/tokenizer.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::CorpusCase;

// "charge | noun | present | verb-before-clause": a token, its tag before and after, and the repair.
std::string show(const std::string& input, std::set<std::string_view>& seen) {
  const Model& model = testing::model();
  const Text text{std::string(input)};
  const Tokens tokens = tokenize(text, model.abbreviations);
  const Marks marks = find_marks(tokens);
  const auto names = find_names(text, tokens, marks, model.names, model.scores);
  std::vector<PartOfSpeech> tags = model.speech.tag(tokens, words_of_names(tokens, names));
  std::vector<uint16_t> classes;
  std::vector<uint32_t> forms;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    classes.push_back(model.lexicon.classes_of(tokens.normal(i)));
    forms.push_back(model.lexicon.form_of(tokens.normal(i)));
  }
  std::string out;
  for (const TagRepaired& r : repair_tags({tokens, marks, model.lexicon, classes, forms}, tags)) {
    seen.insert(r.repair);
    out += std::string(tokens.normal(r.token)) + " | " + std::string(name_of(r.from)) + " | " +
           std::string(name_of(r.to)) + " | " + std::string(r.repair) + "\n";
  }
  return out;
}

TEST(Syntax, TagRepairs) {
  std::set<std::string_view> seen;
  testing::check_corpus("syntax", [&](const CorpusCase& c) { return show(c.input, seen); });
  for (const std::string_view name : names_of_tag_repairs())
    EXPECT_TRUE(seen.count(name)) << name << ": no case of tests/corpus/syntax has it";
}

// A quotation that runs over a sentence's end keeps the attribution behind it in the same sentence.
TEST(Syntax, QuotationsDoNotBreakSentences) {
  const Model& model = testing::model();
  const Text text("\xE2\x80\x9CIt rains. It pours,\xE2\x80\x9D she said. Nobody came.");
  const Tokens tokens = tokenize(text, model.abbreviations);
  const Sections sections = find_sections(text, tokens, model.sections);
  const Marks marks = find_marks(tokens);
  const std::vector<NameMention> names;
  const Reading reading(tokens, sections, marks, names,
                        model.speech.tag(tokens, std::vector<bool>(tokens.size())), model.lexicon);
  ASSERT_EQ(tokens.sentences().size(), 3u);
  ASSERT_EQ(reading.sentences.size(), 2u);
  EXPECT_EQ(reading.sentence_of(0), reading.sentence_of(reading.sentences[0].end - 1));
  EXPECT_NE(reading.sentence_of(0), reading.sentence_of(reading.sentences[1].begin));
}

}  // namespace
}  // namespace newsglass
