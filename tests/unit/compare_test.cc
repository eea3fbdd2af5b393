// The comparison of several articles. Cases of tests/corpus/compare hold articles ("# id" or "# id 2025-03-05" before each)
// and, with "@show PART", one part of their comparison a line each; here stand its words.
#include "compare/compare.h"

#include <algorithm>
#include <sstream>

#include "analysis/analysis_cache.h"
#include "compare/word_alignment.h"
#include "report/ids.h"
#include "report/json_report.h"
#include "report/words.h"
#include "unit/support.h"

namespace newsglass {
namespace {

std::vector<Analysis> read_articles(const std::string& input) {
  std::vector<Analysis> out;
  std::istringstream lines(input);
  std::string line, id, published, text;
  const auto finish = [&] {
    if (id.empty()) return;
    out.push_back(testing::analyze_checked(text, published));
    out.back().id = id;
    text.clear();
  };
  while (std::getline(lines, line)) {
    if (line.rfind("# ", 0) == 0) {
      finish();
      std::istringstream head(line.substr(2));
      published.clear();
      head >> id >> published;
    } else {
      text += line + "\n";
    }
  }
  finish();
  return out;
}

// Prints one part of a comparison, a line an item.
class Printer {
 public:
  explicit Printer(const std::vector<Analysis>& analyses) : analyses_(analyses), c_(*compare(analyses, testing::model())) {}

  std::string print(const std::string& part) {
    if (part == "entities") entities();
    if (part == "quotes") quotations();
    if (part == "shared") shared();
    if (part == "timeline") timeline();
    if (part == "conflicts") conflicts();
    if (part == "versions") versions();
    return std::move(out_);
  }

 private:
  std::string_view text(uint32_t document, ByteSpan span) const { return analyses_[document].text.view(span); }
  void line(const std::string& words) { out_ += words + "\n"; }

  // Those of several documents, with the name that each gives.
  void entities() {
    for (const ComparedEntity& e : c_.entities) {
      if (e.members.size() < 2) continue;
      std::string words = std::string(word_for(e.type)) + " " + e.name + ":";
      for (const auto& m : e.members)
        words += " " + analyses_[m.document].id + "=" + analyses_[m.document].entities.all[m.entity.index].name + ";";
      line(words + " " + e.why);
    }
  }

  void quotations() {
    for (const ComparedQuotation& q : c_.quotations) {
      std::string words = std::string(word_for(q.relation)) + " ";
      words += q.speaker == ComparedQuotation::kNobody ? "-" : c_.entities[q.speaker].name;
      words += ":";
      for (const auto& m : q.members) words += " " + analyses_[m.document].id + "." + quotation_name(m.quotation);
      line(words);
      for (const auto& d : q.differences)
        line("  " + analyses_[d.member.document].id + " " + word_for(d.kind) + ": " +
             std::string(text(d.member.document, d.span)));
    }
  }

  void shared() {
    for (const SharedPassage& p : c_.shared) {
      std::string words;
      for (const auto& m : p.members) words += analyses_[m.document].id + " ";
      line(words + "| " + std::string(text(p.members[0].document, p.members[0].span)));
    }
  }

  void dates(const std::vector<TimelineEntry::Member>& members, bool with_values) {
    std::string words;
    for (const auto& m : members) {
      const Timex& t = analyses_[m.document].dates[m.date];
      words += " " + analyses_[m.document].id + " \"" + std::string(text(m.document, t.span)) + "\"";
      if (with_values) words += " " + t.value;
    }
    out_ += words + "\n";
  }

  void timeline() {
    for (const TimelineEntry& t : c_.timeline) {
      out_ += t.value + ":";
      dates(t.members, false);
    }
  }

  void conflicts() {
    for (const DateConflict& conflict : c_.conflicts) {
      out_ += "date:";
      dates(conflict.members, true);
    }
  }

  void versions() {
    for (const VersionPair& v : c_.versions) {
      line(analyses_[v.earlier].id + " to " + analyses_[v.later].id);
      for (const auto& s : v.sentences)
        line("  " + std::string(word_for(s.change)) + ": " + std::string(text(v.earlier, s.before)) +
             (s.change == VersionPair::Change::kReworded ? " -> " : "") + std::string(text(v.later, s.after)));
      for (const uint32_t e : v.entities_added) line("  name added: " + c_.entities[e].name);
      for (const uint32_t e : v.entities_removed) line("  name removed: " + c_.entities[e].name);
      for (const auto& q : v.quotations) line("  quotation " + std::string(word_for(q.change)));
      for (const uint32_t d : v.dates_added) line("  date added: " + analyses_[v.later].dates[d].value);
      for (const uint32_t d : v.dates_removed) line("  date removed: " + analyses_[v.earlier].dates[d].value);
    }
  }

  const std::vector<Analysis>& analyses_;
  Comparison c_;
  std::string out_;
};

TEST(Compare, Corpus) {
  testing::check_corpus("compare", [](const testing::CorpusCase& c) {
    return Printer(read_articles(c.input)).print(c.options.at("show"));
  });
}

TEST(AnalysisCache, GivesBackWhatItWasGivenAndForgetsTheOldest) {
  AnalysisCache cache(40);
  const Article ana{"a", "Ana Torres spoke.", std::nullopt}, ben{"b", "Ben Osei spoke in Lund.", std::nullopt};
  std::vector<Analysis> analyses;
  analyses.push_back(analyze(ana, testing::model()));
  cache.keep(std::move(analyses));
  EXPECT_FALSE(cache.take({"b", ana.text, std::nullopt}));
  EXPECT_FALSE(cache.take({"a", ana.text, parse_iso("2025-03-05")}));
  auto known = cache.take(ana);
  ASSERT_TRUE(known);
  EXPECT_EQ(to_json({*known}, std::nullopt, "", {}), to_json({analyze(ana, testing::model())}, std::nullopt, "", {}));
  EXPECT_FALSE(cache.take(ana));
  std::vector<Analysis> both;
  both.push_back(std::move(*known));
  both.push_back(analyze(ben, testing::model()));
  both.push_back(analyze({"c", "Another.", std::nullopt}, testing::model()));
  cache.keep(std::move(both));
  EXPECT_FALSE(cache.take(ana));
  EXPECT_TRUE(cache.take(ben));
}

TEST(Compare, OneArticleHasNoComparison) {
  std::vector<Analysis> one;
  one.push_back(testing::analyze_checked("Ana Torres spoke."));
  EXPECT_FALSE(compare(one, testing::model()));
  one.push_back(testing::analyze_checked(""));
  ASSERT_TRUE(compare(one, testing::model()));
  EXPECT_TRUE(compare(one, testing::model())->quotations.empty());
}

// The length of a longest common subsequence, the slow way.
size_t common_length(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  std::vector<std::vector<size_t>> longest(a.size() + 1, std::vector<size_t>(b.size() + 1, 0));
  for (size_t i = 1; i <= a.size(); ++i)
    for (size_t j = 1; j <= b.size(); ++j)
      longest[i][j] = a[i - 1] == b[j - 1] ? longest[i - 1][j - 1] + 1 : std::max(longest[i - 1][j], longest[i][j - 1]);
  return longest[a.size()][b.size()];
}

void expect_alignment(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
  const auto pairs = align_words(a, b);
  for (size_t p = 0; p < pairs.size(); ++p) {
    ASSERT_EQ(a[pairs[p].first], b[pairs[p].second]);
    if (p > 0) {
      ASSERT_LT(pairs[p - 1].first, pairs[p].first);
      ASSERT_LT(pairs[p - 1].second, pairs[p].second);
    }
  }
  ASSERT_EQ(pairs.size(), common_length(a, b));
}

TEST(Compare, AlignmentOfWordsIsALongestOne) {
  uint32_t state = 1;
  const auto next = [&](uint32_t bound) { return (state = state * 1664525 + 1013904223) / 65536 % bound; };
  for (int round = 0; round < 300; ++round) {
    std::vector<uint64_t> a(next(20)), b(next(20));
    for (uint64_t& word : a) word = next(4);
    for (uint64_t& word : b) word = next(4);
    expect_alignment(a, b);
  }
}

TEST(Compare, TextsThatDifferEverywhereAreAlignedByTheirRareWords) {
  std::vector<uint64_t> a, b;
  for (uint64_t i = 0; i < 5000; ++i) {
    a.push_back(i % 10 ? 1000000 + i : i);
    b.push_back(i % 10 ? 2000000 + i : i);
  }
  EXPECT_EQ(align_words(a, b).size(), 500u);
}

}  // namespace
}  // namespace newsglass
