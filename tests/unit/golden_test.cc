// The analyses of the golden articles, to be read: a line a result, with the rule that decided. Two articles and the
// comparison are held as the JSON report writes them, whole. NEWSGLASS_UPDATE_GOLDEN=1 in the environment writes the
// files anew; the difference is then for the author to read.
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/tsv.h"
#include "compare/compare.h"
#include "report/json_report.h"
#include "report/words.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::read_file;

std::string golden_folder() { return testing::tests_folder() + "/golden/"; }

// The documents and the comparison, without the engine's name and the hash of its data, which every change of data changes.
std::string report_of(const std::vector<Analysis>& analyses) {
  auto json = nlohmann::ordered_json::parse(to_json(analyses, compare(analyses, testing::model()), "", {}));
  json.erase("engine");
  return json.dump(1) + "\n";
}

// The results of an analysis as text, without scores.
class Lines {
 public:
  explicit Lines(const Analysis& a) : a_(a) {}

  std::string all() {
    if (!a_.published.value.empty()) line({"published", a_.published.value, a_.published.given ? "given" : "found"});
    for (const Section& s : a_.sections.all) line({"section", word_for(s.kind), shortened(words(s.span))});
    for (const Entity& e : a_.entities.all) entity(e);
    for (const Mention& m : a_.entities.mentions)
      line({"mention", word_for(m.form), words(m.span), named(m.entity), text(m.rule), text(m.join_rule)});
    for (const Quotation& q : a_.quotations.all) quotation(q);
    for (const ByteSpan s : a_.quotations.scare_quotes) line({"scare", words(s)});
    for (const Timex& t : a_.dates) line({"date", word_for(t.type), words(t.span), t.value, text(t.rule), t.anchor});
    for (const Warning& w : a_.warnings) line({"warning", std::string(w.code)});
    return std::move(out_);
  }

 private:
  void entity(const Entity& e) {
    line({"entity", word_for(e.type), e.name, e.wikidata, text(e.link_rule)});
    for (const Role& r : e.roles) line({"  role", words(r.span), r.former ? "former" : "", named(r.organization)});
  }

  void quotation(const Quotation& q) {
    line({"quote", word_for(q.type), words(q.content), text(q.rule), q.negated ? "negated" : ""});
    if (!q.cue.empty()) line({"  cue", words(q.cue)});
    if (!q.source.empty()) line({"  source", words(q.source)});
    for (const Speaker& s : q.speakers)
      line({"  speaker", s.entity ? named(s.entity) : "unnamed: " + s.unnamed, text(q.speaker_rule)});
    for (const EntityId via : q.via) line({"  via", named(via)});
    if (q.addressee) line({"  addressee", named(q.addressee)});
    if (!q.anonymity.empty()) line({"  not named", words(q.anonymity)});
  }

  std::string words(ByteSpan span) const {
    std::string out(a_.text.bytes().substr(span.begin, span.size()));
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
  }

  std::string words(const std::vector<ByteSpan>& spans) const {
    std::string out;
    for (const ByteSpan span : spans) out += (out.empty() ? "" : " ... ") + words(span);
    return out;
  }

  // The first and the last words.
  static std::string shortened(const std::string& text) {
    constexpr size_t kKept = 30;
    if (text.size() <= 3 * kKept) return text;
    return text.substr(0, text.find(' ', kKept)) + " ..." + text.substr(text.rfind(' ', text.size() - kKept));
  }

  std::string named(EntityId id) const { return id ? a_.entities.all[id.index].name : ""; }
  static std::string text(Rule rule) { return std::string(name_of(rule)); }

  // The parts between " | ", those that are empty at the end left out.
  void line(std::vector<std::string> parts) {
    while (!parts.empty() && parts.back().empty()) parts.pop_back();
    for (size_t i = 0; i < parts.size(); ++i) out_ += (i ? " | " : "") + parts[i];
    out_ += '\n';
  }

  const Analysis& a_;
  std::string out_;
};

void expect_golden(const std::string& file, const std::string& actual) {
  const std::string path = golden_folder() + "expected/" + file;
  if (testing::updating()) {
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  EXPECT_EQ(actual, read_file(path)) << path << ": if the change is wanted, run the test with NEWSGLASS_UPDATE_GOLDEN=1";
}

struct Golden {
  std::string name, published;
};

std::vector<Golden> goldens() {
  const std::string table = read_file(golden_folder() + "articles.tsv");
  std::vector<Golden> out;
  TsvReader rows(table);
  while (const auto row = rows.next()) out.push_back({std::string((*row)[0]), (*row)[1] == "-" ? "" : std::string((*row)[1])});
  EXPECT_GE(out.size(), 12u);
  return out;
}

Analysis analyze_golden(const Golden& golden) {
  Analysis a = testing::analyze_checked(read_file(golden_folder() + "articles/" + golden.name + ".txt"), golden.published);
  a.id = golden.name;
  return a;
}

TEST(Golden, EveryArticle) {
  for (const Golden& golden : goldens()) expect_golden(golden.name + ".txt", Lines(analyze_golden(golden)).all());
}

TEST(Golden, WholeReports) {
  size_t whole = 0;
  for (const Golden& golden : goldens())
    if (golden.name == "wire-dateline" || golden.name == "hearsay-chains") {
      expect_golden(golden.name + ".json", report_of({analyze_golden(golden)}));
      ++whole;
    }
  EXPECT_EQ(whole, 2u);
}

TEST(Golden, Comparison) {
  std::vector<Analysis> analyses;
  for (const Golden& golden : goldens())
    if (golden.name.rfind("event-", 0) == 0) analyses.push_back(analyze_golden(golden));
  ASSERT_EQ(analyses.size(), 3u);
  expect_golden("comparison.json", report_of(analyses));
}

}  // namespace
}  // namespace newsglass
