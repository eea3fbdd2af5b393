// The registry of rules: each has a name of its own, words, a score where it needs one, and a case that shows it. What
// is made from it, docs/rules.md and the page's words, is compared; NEWSGLASS_UPDATE_GOLDEN=1 writes both anew.
#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include "base/tsv.h"
#include "rules/rule.h"
#include "rules/scores.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::CorpusCase;

constexpr const char* kFolders[] = {"dates",     "entities", "linking",  "marks", "names",
                                    "published", "quotes",   "sections", "tokens"};

std::vector<Rule> all_rules() {
  std::vector<Rule> out;
  for (size_t i = 1; i < static_cast<size_t>(Rule::kCount); ++i) out.push_back(static_cast<Rule>(i));
  return out;
}

// A text in which a rule decided, and which words it decided about.
struct Example {
  std::string text;
  ByteSpan span;
};

// Calls `f` with each rule of the analysis and the words it decided about.
template <class F>
void each_rule(const Analysis& a, F f) {
  for (const Mention& m : a.entities.mentions) {
    f(m.rule, m.span);
    if (m.join_rule != m.rule) f(m.join_rule, m.span);
  }
  for (const Entity& e : a.entities.all) f(e.link_rule, a.entities.mentions[e.mentions[0].index].span);
  for (const Quotation& q : a.quotations.all) {
    f(q.rule, q.content[0]);
    f(q.speaker_rule, q.content[0]);
  }
  for (const Timex& t : a.dates) f(t.rule, t.span);
}

// The shortest text of the corpora for each rule.
std::map<Rule, Example> examples() {
  std::map<Rule, Example> out;
  for (const char* folder : kFolders)
    for (const CorpusCase& c : testing::load_corpus(folder)) {
      const auto published = c.options.find("published");
      const Analysis a =
          testing::analyze_checked(c.input, published == c.options.end() ? "" : published->second);
      each_rule(a, [&](Rule rule, ByteSpan span) {
        if (rule == Rule::kNone) return;
        Example& best = out[rule];
        if (best.text.empty() || a.text.bytes().size() < best.text.size())
          best = {std::string(a.text.bytes()), span};
      });
    }
  return out;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      if (out.empty() || out.back() != ' ') out += " \xC2\xB6 ";  // a paragraph's end
      continue;
    }
    if (c == '|' || c == '*' || c == '_' || c == '<' || c == '[' || c == '`') out += '\\';
    out += c;
  }
  return out;
}

std::string page_of_rules() {
  static constexpr std::pair<RuleStage, const char*> kParts[] = {
      {RuleStage::kName, "Names"},          {RuleStage::kAlias, "Names joined"},
      {RuleStage::kReference, "Pronouns and descriptions"},
      {RuleStage::kLink, "Links to Wikidata"}, {RuleStage::kUnion, "Entities of several articles joined"},
      {RuleStage::kQuotation, "Quotations"},
      {RuleStage::kSpeaker, "Speakers"},    {RuleStage::kDate, "Dates"},          {RuleStage::kReader, "Corrections"}};
  std::string out =
      "# Rules\n\nEvery result of newsglass carries the rule that decided. These are all of them, with the words that explain "
      "them and the\nshortest text of the tests that shows them; what a rule decided about stands in bold. The list is made from "
      "`core/rules/*.def`\nand `tests/corpus` by `tests/unit/rules_test.cc`.\n";
  const auto shown = examples();
  for (const auto& [stage, title] : kParts) {
    out += "\n## " + std::string(title) + "\n\n| rule | means | example |\n|---|---|---|\n";
    for (const Rule rule : all_rules()) {
      if (stage_of(rule) != stage) continue;
      const auto example = shown.find(rule);
      std::string text;
      if (example != shown.end()) {
        const auto& [whole, span] = example->second;
        const std::string_view view(whole);
        text = escaped(view.substr(0, span.begin)) + "**" + escaped(view.substr(span.begin, span.size())) + "**" +
               escaped(view.substr(span.end));
      }
      out += "| `" + std::string(name_of(rule)) + "` | " + escaped(words_of(rule)) + " | " + text + " |\n";
    }
  }
  return out;
}

// The words of all rules but those of quotations, whose sentence is in the analysis.
std::string words_for_the_page() {
  static constexpr std::pair<const char*, std::pair<RuleStage, RuleStage>> kGroups[] = {
      {"names", {RuleStage::kName, RuleStage::kName}},
      {"joins", {RuleStage::kAlias, RuleStage::kReference}},
      {"links", {RuleStage::kLink, RuleStage::kLink}},
      {"speakers", {RuleStage::kSpeaker, RuleStage::kSpeaker}},
      {"dates", {RuleStage::kDate, RuleStage::kDate}}};
  std::string out =
      "// Why the program decided as it did, in words, by the code of the rule. Made from core/rules/*.def by\n"
      "// tests/unit/rules_test.cc; do not edit.\nexport const RULES = {\n";
  for (const auto& [group, stages] : kGroups) {
    out += "  " + std::string(group) + ": {\n";
    for (const Rule rule : all_rules())
      if (stage_of(rule) == stages.first || stage_of(rule) == stages.second)
        out += "    \"" + std::string(name_of(rule)) + "\": \"" + std::string(words_of(rule)) + "\",\n";
    out += "  },\n";
  }
  return out + "};\n";
}

void expect_file(const std::string& path, const std::string& actual) {
  const std::string file = testing::tests_folder() + "/../" + path;
  if (testing::updating()) {
    std::ofstream(file, std::ios::binary) << actual;
    return;
  }
  EXPECT_TRUE(actual == testing::read_file(file)) << path << ": run the test with NEWSGLASS_UPDATE_GOLDEN=1 to write it anew";
}

TEST(Rules, EachHasANameOfItsOwnAndWords) {
  std::set<std::string_view> names;
  for (const Rule rule : all_rules()) {
    const std::string_view name = name_of(rule);
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz.-"), std::string_view::npos) << name;
    EXPECT_FALSE(words_of(rule).empty()) << name;
    EXPECT_EQ(rule_named(name), rule);
    EXPECT_EQ(words_of(rule).find('"'), std::string_view::npos) << name << ": typographic marks only";
    const bool sentence = words_of(rule).back() == '.';
    EXPECT_EQ(sentence, stage_of(rule) == RuleStage::kQuotation) << name;
  }
}

TEST(Rules, EachHasAScoreThatNeedsOne) {
  const RuleScores& scores = testing::model().scores;
  for (const Rule rule : all_rules()) {
    if (!needs_score(rule)) continue;
    EXPECT_GT(scores.of(rule), 0) << name_of(rule);
    EXPECT_LT(scores.of(rule), 1) << name_of(rule);
  }
}

TEST(Rules, EachIsShownByACase) {
  const auto shown = examples();
  for (const Rule rule : all_rules())  // tests/corpus/compare and corrections show the others
    EXPECT_TRUE(shown.count(rule) || stage_of(rule) == RuleStage::kUnion || stage_of(rule) == RuleStage::kReader)
        << name_of(rule) << ": no case of tests/corpus has it";
}

TEST(Rules, CatalogueIsUpToDate) { expect_file("docs/rules.md", page_of_rules()); }

TEST(Rules, WordsOfThePageAreUpToDate) { expect_file("web/text/rules.js", words_for_the_page()); }

}  // namespace
}  // namespace newsglass
