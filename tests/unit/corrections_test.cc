// Corrections, replayed: tests/corpus/corrections holds an article, a log without anchors' contexts, and what comes out.
#include <sstream>

#include "analysis/check.h"
#include "base/sha256.h"
#include "corrections/replay.h"
#include "report/correction_log.h"
#include "report/json_report.h"
#include "report/words.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::CorpusCase;

CorrectionLog log_of(const std::string& json) {
  auto log = parse_correction_log(json);
  if (const auto* error = std::get_if<RequestError>(&log)) {
    ADD_FAILURE() << error->message << "\n" << json;
    return {};
  }
  return std::get<CorrectionLog>(log);
}

Analysis corrected(const Analysis& analysis, const std::string& log) {
  std::vector<Analysis> analyses{analysis};
  replay(log_of(log), analyses);
  EXPECT_EQ(check(analyses[0]), "") << log;
  return analyses[0];
}

std::string speakers_of(const Analysis& a, const Quotation& q) {
  std::string out;
  for (const Speaker& s : q.speakers)
    out += (out.empty() ? "" : " + ") + (s.entity ? a.entities.all[s.entity.index].name : "(" + s.unnamed + ")");
  return out.empty() ? "nobody" : out;
}

// A line for each entity, quotation, date and warning of corrections.
std::string summary(const Analysis& a) {
  std::ostringstream out;
  for (const Entity& e : a.entities.all) {
    out << word_for(e.type) << " " << e.name << ":";
    for (const MentionId m : e.mentions) out << " [" << a.text.view(a.entities.mentions[m.index].span) << "]";
    for (const Role& r : e.roles) out << " role=" << a.text.view(r.span);
    out << (e.corrected ? " corrected\n" : "\n");
  }
  for (const Quotation& q : a.quotations.all) {
    out << word_for(q.type) << " by " << speakers_of(a, q) << ":";
    for (const ByteSpan s : q.content) out << " [" << a.text.view(s) << "]";
    for (const ByteSpan s : q.quoted) out << " marks[" << a.text.view(s) << "]";
    out << (q.score == 1 ? " " + q.why + "\n" : "\n");
  }
  for (const ByteSpan s : a.quotations.scare_quotes) out << "scare quotes: " << a.text.view(s) << "\n";
  for (const Timex& t : a.dates)
    out << word_for(t.type) << " " << a.text.view(t.span) << " = " << t.value << (t.rule == Rule::kCorrected ? " corrected\n" : "\n");
  for (const Warning& w : a.warnings)
    if (w.correction) out << w.code << " " << *w.correction << ": " << w.message << "\n";
  return out.str();
}

// The input is the article, a line "+++", and entries without braces around the log.
TEST(Corrections, Corpus) {
  testing::check_corpus("corrections", [](const CorpusCase& c) {
    const size_t cut = c.input.find("\n+++\n");
    EXPECT_NE(cut, std::string::npos) << c.title;
    const Analysis a = testing::analyze_checked(c.input.substr(0, cut), "2025-03-05");
    return summary(corrected(a, R"({"schema": 1, "corrections": [)" + c.input.substr(cut + 5) + "]}"));
  });
}

const char kArticle[] = "\U0001F600 Ana Torres spoke. \u201CNo ship leaves,\u201D said Ana Torres on Friday. Ana Torres left.\n";

std::string rename_at(const std::string& unit, int start, const std::string& more = "") {
  return R"({"schema": 1, "offset_unit": ")" + unit + R"(", "corrections": [{"action": "rename", "name": "A", "entity": {"exact": "Ana Torres", "start": )" +
         std::to_string(start) + more + "}}]}";
}

TEST(Corrections, PositionsCountTheUnitOfTheLog) {
  const Analysis a = testing::analyze_checked(kArticle);
  for (const auto& [unit, start] : {std::pair{"utf16", 3}, {"codepoint", 2}, {"byte", 5}})
    EXPECT_EQ(corrected(a, rename_at(unit, start)).entities.all[0].name, "A") << unit;
  // Within the emoji, beside the name, beyond the end: the words stand in several places, so nothing happens.
  for (const int start : {1, 4, 100000}) {
    const Analysis unchanged = corrected(a, rename_at("utf16", start));
    EXPECT_EQ(unchanged.entities.all[0].name, "Ana Torres");
    ASSERT_FALSE(unchanged.warnings.empty());
    EXPECT_EQ(unchanged.warnings.back().code, "correction_not_applied");
    EXPECT_EQ(unchanged.warnings.back().correction, 0u);
  }
}

TEST(Corrections, WordsAreFoundWhereTheyMovedTo) {
  const std::string log = rename_at("utf16", 3, R"(, "prefix": "said ", "suffix": " on Friday")");
  const Analysis moved = testing::analyze_checked("A new first line.\n\n" + std::string(kArticle));
  EXPECT_EQ(corrected(moved, log).entities.all[0].name, "A");
}

TEST(Corrections, ADocumentIsFoundByIdOrByItsText) {
  std::vector<Analysis> analyses{testing::analyze_checked("Nobody."), testing::analyze_checked("Ana Torres spoke.")};
  analyses[0].id = "a";
  analyses[1].id = "b";
  const auto rename = [](const std::string& document, const std::string& documents) {
    return log_of(R"({"schema": 1, "documents": [)" + documents + R"(], "corrections": [{"action": "rename", "document": ")" + document +
                  R"(", "name": "A", "entity": {"exact": "Ana Torres"}}]})");
  };
  const std::string same_text = R"({"id": "c", "text_sha256": ")" + sha256_hex(analyses[1].text.bytes()) + "\"}";
  for (const auto& [document, applied] : {std::pair{"b", true}, {"a", false}, {"c", true}, {"d", false}, {"", false}}) {
    auto copy = analyses;
    replay(rename(document, same_text), copy);
    EXPECT_EQ(copy[1].entities.all[0].name == "A", applied) << document;
    size_t warnings = 0;
    for (const Warning& w : copy[0].warnings) warnings += w.code == "correction_not_applied";
    EXPECT_EQ(warnings, applied ? 0u : 1u) << document;
  }
}

TEST(Corrections, AShorterLogUndoes) {
  const Analysis a = testing::analyze_checked(kArticle, "2025-03-05");
  EXPECT_EQ(to_json({corrected(a, R"({"schema": 1, "corrections": []})")}, std::nullopt, "", {}), to_json({a}, std::nullopt, "", {}));
}

TEST(Corrections, ALogThatBreaksTheSchemaNamesTheEntry) {
  const auto message = [](const std::string& json) {
    const auto log = parse_correction_log(json);
    const auto* error = std::get_if<RequestError>(&log);
    return error ? error->code + ": " + error->message : "read";
  };
  const auto entry = [&](const std::string& json) { return message(R"({"schema": 1, "corrections": [)" + json + "]}"); };
  EXPECT_EQ(message("\xff"), "bad_encoding: the log of corrections is not UTF-8");
  EXPECT_EQ(message("[]"), "bad_json: the log of corrections is JSON but not an object");
  EXPECT_NE(message("{}").find("\"schema\" 1"), std::string::npos);
  EXPECT_NE(message(R"({"schema": 1})").find("no list \"corrections\""), std::string::npos);
  EXPECT_EQ(entry("3"), "bad_corrections: correction 1 is not an object");
  EXPECT_EQ(entry(R"({"action": "frob"})"), "bad_corrections: correction 1 has the unknown action \"frob\"");
  EXPECT_EQ(entry(R"({"action": "rename", "entity": {"exact": ""}, "name": "A"})"),
            "bad_corrections: correction 1 has no words \"exact\" in \"entity\"");
  EXPECT_EQ(entry(R"({"action": "merge", "entities": [{"exact": "A"}]})"), "bad_corrections: correction 1 has no list \"entities\" of two or more");
  EXPECT_EQ(entry(R"({"action": "add_date", "date": {"exact": "A"}, "type": "DATE", "value": "2025-02-30"})"),
            "bad_corrections: correction 1 has a \"value\" that is not a TIMEX3 value such as 2025-02-17 or P3Y");
  EXPECT_EQ(entry(R"({"action": "retype", "entity": {"exact": "A", "start": -1}, "type": "ship"})"),
            "bad_corrections: correction 1 has a \"start\" that is not a position in \"entity\"");
}

// Names of mentions, taken at random: whatever is merged, split, removed and added, the promises of an analysis hold.
TEST(Corrections, AnyOrderKeepsThePromises) {
  const std::string text = testing::read_file(testing::tests_folder() + "/golden/articles/event-a.txt");
  const Analysis a = testing::analyze_checked(text);
  uint32_t seed = 1;
  const auto random = [&](size_t limit) {
    seed = seed * 1664525u + 1013904223u;
    return static_cast<size_t>(seed >> 8) % limit;
  };
  for (int round = 0; round < 40; ++round) {
    CorrectionLog log;
    log.unit = OffsetUnit::kByte;
    const auto mention = [&] {
      const ByteSpan s = a.entities.mentions[random(a.entities.mentions.size())].span;
      return Anchor{std::string(a.text.view(s)), "", "", s.begin};
    };
    for (int i = 0; i < 12; ++i) {
      const Anchor quote = [&] {
        const ByteSpan s = a.quotations.all[random(a.quotations.all.size())].content[0];
        return Anchor{std::string(a.text.view(s)), "", "", s.begin};
      }();
      Correction c{"", "any", "", MergeEntities{{mention(), mention()}}};
      switch (random(9)) {
        case 0: c.change = SplitEntity{{mention(), mention()}, std::nullopt}; break;
        case 1: c.change = SplitEntity{{mention()}, mention()}; break;
        case 2: c.change = RemoveEntity{mention()}; break;
        case 3: c.change = RemoveMentions{{mention(), mention()}}; break;
        case 4: c.change = RetypeEntity{mention(), EntityType::kPlace}; break;
        case 5: c.change = SetSpeakers{quote, {{mention(), ""}, {std::nullopt, "somebody"}}}; break;
        case 6: c.change = RemoveQuotation{quote}; break;
        case 7: c.change = AddMentions{{quote}, EntityType::kWork, MentionForm::kName, std::nullopt}; break;
        default: break;
      }
      log.entries.push_back(c);
    }
    std::vector<Analysis> analyses{a};
    replay(log, analyses);
    ASSERT_EQ(check(analyses[0]), "") << "round " << round;
  }
}

}  // namespace
}  // namespace newsglass
