// The formats of other programs: the goldens of two articles, and texts that try to break out of them.
// NEWSGLASS_UPDATE_GOLDEN=1 in the environment writes the goldens anew.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "export/co_mentions.h"
#include "export/describe.h"
#include "export/export.h"
#include "export/nested_marks.h"
#include "report/correction_log.h"
#include "report/markup.h"
#include "unit/support.h"

namespace newsglass {
namespace {

const ExportFormat kAll[] = {ExportFormat::kSaved, ExportFormat::kJsonLines,     ExportFormat::kCsv,  ExportFormat::kTei,
                             ExportFormat::kBrat,  ExportFormat::kWebAnnotation, ExportFormat::kHtml, ExportFormat::kGraphMl,
                             ExportFormat::kMarkdown, ExportFormat::kTimeline};

std::vector<ExportedFile> exported(ExportFormat format, const std::vector<Analysis>& analyses) {
  const std::optional<Comparison> none;
  const CorrectionLog no_corrections;
  const std::string no_hash;  // every change of data changes it
  return export_files(format, {analyses, none, no_corrections, no_hash});
}

Analysis named(const std::string& id, const std::string& text, const std::string& published = "") {
  Analysis a = testing::analyze_checked(text, published);
  a.id = id;
  return a;
}

TEST(Export, Goldens) {
  const std::string folder = testing::tests_folder() + "/golden/";
  std::vector<Analysis> analyses;
  for (const char* name : {"wire-dateline", "hearsay-chains"})
    analyses.push_back(named(name, testing::read_file(folder + "articles/" + name + ".txt"), "2025-03-04"));
  for (const ExportFormat format : kAll) {
    if (format == ExportFormat::kJsonLines || format == ExportFormat::kSaved) continue;  // the reports' goldens hold them
    for (const ExportedFile& file : exported(format, analyses)) {
      const std::string path = folder + "exports/" + file.name;
      if (std::getenv("NEWSGLASS_UPDATE_GOLDEN"))
        std::ofstream(path, std::ios::binary) << file.content;
      else
        EXPECT_EQ(file.content, testing::read_file(path)) << path << ": if the change is wanted, run the test with NEWSGLASS_UPDATE_GOLDEN=1";
    }
  }
}

TEST(Export, FileNamesAreSafeAndDiffer) {
  std::vector<Analysis> analyses;
  for (const char* id : {"../../etc/passwd", "a b", "A_b", "a_b", ".hidden", "", "caf\u00E9", "\u202Etxt"})
    analyses.push_back(named(id, "Ana Torres spoke."));
  std::string names;
  for (const ExportedFile& file : exported(ExportFormat::kTei, analyses)) names += file.name + " ";
  EXPECT_EQ(names, "_._.._etc_passwd.xml a_b.xml A_b-2.xml a_b-3.xml _hidden.xml article.xml caf\u00E9.xml _txt.xml ");
}

TEST(Export, EveryFormatTakesEveryText) {
  for (const char* text : {"", "\n", "\u201C", "\u201CNo ship leaves", "A\r\rB said no.", "\U0001F600 Ana Torres said \u201Cno\u201D on Friday."})
    for (const ExportFormat format : kAll)
      for (const ExportedFile& file : exported(format, {named("a", text)})) {
        const bool may_be_empty = file.name == "a.txt" || file.name == "a.ann";  // brat: of a text without results
        EXPECT_TRUE(may_be_empty || !file.content.empty()) << file.name << ": " << text;
      }
}

TEST(Export, ASavedFileGivesItsCorrectionsAgain) {
  const auto log = std::get<CorrectionLog>(parse_correction_log(
      R"({"schema": 1, "corrections": [{"action": "rename", "name": "A", "entity": {"exact": "Ana Torres", "start": 0}, "reason": "why"}]})"));
  const std::vector<Analysis> analyses{named("a", "Ana Torres spoke.")};
  const std::optional<Comparison> none;
  const std::string hash;
  const auto files = export_files(ExportFormat::kSaved, {analyses, none, log, hash});
  const auto again = parse_correction_log(files[0].content);
  ASSERT_TRUE(std::holds_alternative<CorrectionLog>(again)) << std::get<RequestError>(again).message;
  const auto& entries = std::get<CorrectionLog>(again).entries;
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries[0].reason, "why");
  EXPECT_EQ(std::get<RenameEntity>(entries[0].change).name, "A");
}

TEST(Export, CellsAreNoFormulas) {
  std::vector<Analysis> analyses{named("=cmd|' /C calc'!A0", "Ana Torres spoke, \u201Csoftly\u201D.")};
  analyses[0].entities.all[0].name = "@SUM(A1;\"x\")\r\nB";
  const std::string csv = exported(ExportFormat::kCsv, analyses)[0].content;
  EXPECT_NE(csv.find("\r\n'=cmd|' /C calc'!A0,e1,person,\"'@SUM(A1;\"\"x\"\")\r\nB\","), std::string::npos) << csv;
}

TEST(Export, MarkdownStaysText) {
  const std::string markdown = exported(ExportFormat::kMarkdown, {named("1. <b>*x*</b> [a](b)", "Nobody.")})[0].content;
  EXPECT_NE(markdown.find("Document 1\\. \\<b\\>\\*x\\*\\</b\\> \\[a\\](b)."), std::string::npos) << markdown;
}

TEST(Export, EscapedTextIsXml) {
  EXPECT_EQ(escape_text("<a href=\"x\">&'\x01\x1B\uFFFE\r\n\t"), "&lt;a href=&quot;x&quot;&gt;&amp;&#39;\uFFFD\uFFFD\uFFFD&#13;\n\t");
  EXPECT_EQ(escape_attribute("a\nb\tc"), "a&#10;b&#9;c");
}

TEST(Export, DirectionsOfWritingAreClosedAgain) {
  EXPECT_EQ(one_line("a \u202E b\n\n c"), "a \u202E b c\u202C");
  EXPECT_EQ(one_line("\u2067\u202Ex\u2069y"), "\u2067\u202Ex\u2069y");
  EXPECT_EQ(one_line("\u2067\u202Ex"), "\u2067\u202Ex\u202C\u2069");
}

TEST(Export, MarksAreCutWhereTheyCross) {
  const auto show = [](const std::vector<ByteSpan>& marks, const std::vector<ByteSpan>& frames) {
    std::string out;
    for (const MarkPiece& p : nest_marks(marks, frames))
      out += std::to_string(p.mark) + "." + std::to_string(p.piece) + "[" + std::to_string(p.span.begin) + "," + std::to_string(p.span.end) + ") ";
    return out;
  };
  EXPECT_EQ(show({{0, 6}, {4, 9}}, {{0, 20}}), "0.0[0,6) 1.0[4,6) 1.1[6,9) ");
  EXPECT_EQ(show({{2, 4}, {0, 9}, {0, 9}}, {{0, 20}}), "1.0[0,9) 2.0[0,9) 0.0[2,4) ");
  EXPECT_EQ(show({{2, 18}}, {{0, 8}, {10, 20}}), "0.0[2,8) 0.1[10,18) ");
  EXPECT_EQ(show({{8, 10}, {30, 40}}, {{0, 8}, {10, 20}}), "");
}

TEST(Export, WhoIsNamedWithWhom) {
  const Analysis a = named("a", "Ana Torres met Helen Okafor. She left.\n\nHelen Okafor spoke. Ana Torres listened to Juan Ilov.");
  std::string pairs;
  for (const CoMention& c : co_mentions(a))
    pairs += a.entities.all[c.a.index].name + "+" + a.entities.all[c.b.index].name + " " + std::to_string(c.sentences) + "/" +
             std::to_string(c.paragraphs) + "; ";
  EXPECT_EQ(pairs, "Ana Torres+Helen Okafor 1/2; Ana Torres+Juan Ilov 1/1; Helen Okafor+Juan Ilov 0/1; ");
}

}  // namespace
}  // namespace newsglass
