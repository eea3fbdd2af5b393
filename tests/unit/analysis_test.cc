#include <string>
#include <variant>

#include "analysis/model.h"
#include "cli/data.h"
#include "report/json_report.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::analyze_checked;

TEST(Analysis, KeepsItsPromisesOnOddInput) {
  const std::string cases[] = {
      "",
      " ",
      "\n\n",
      "\uFEFF",
      "\u201C",
      "\u201D",
      "\"",
      "'",
      "a",
      "\u201CNo ship leaves",
      "\U0001F600",
      "\u00AD",
      std::string(3000, '"'),
      std::string(3000, '\''),
      std::string(3000, 'A'),
      "A\r\rB",
      ". . . .",
      "\u0301",
      "@",
      "#",
      "http://",
  };
  for (const std::string& text : cases) analyze_checked(text);
}

TEST(Analysis, WarnsOfNothingToAnalyse) {
  const Analysis a = analyze_checked(" \n ");
  ASSERT_EQ(a.warnings.size(), 1u);
  EXPECT_EQ(a.warnings[0].code, "empty");
}

TEST(Analysis, WarnsOfTheSourceOfAWebPage) {
  const Analysis a = analyze_checked("<!DOCTYPE html><html><body><p>The mayor spoke.</p></body></html>");
  ASSERT_FALSE(a.warnings.empty());
  EXPECT_EQ(a.warnings[0].code, "html_source");
}

TEST(Analysis, WarnsOfAnotherLanguage) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "Der Hafenmeister sagte gestern Abend nichts mehr dazu. ";
  ASSERT_FALSE(analyze_checked(text).warnings.empty());
  EXPECT_EQ(analyze_checked(text).warnings[0].code, "language_unsupported");
}

TEST(Analysis, ForeignNamesAreNoOtherLanguage) {
  const std::string text =
      "Ajax: Pasma; Gaaijen, \u0160uti\u0107, Baasma, Wijnhof; Taaffe, Hendriksen, Klaasz; Berghof, Brobbe, "
      "G\u00F3dts, Torbj\u00F8rn, Hjalmarsson, Lindqvist, Okonkwo, Adeyemi, Sk\u00E5re, Vestergaard, Ibarra, "
      "Quispe, Mamani, Condori, Huanca, Choque.\n\nAjax won 1-0 in Heerenveen on Sunday.\n";
  for (const Warning& warning : analyze_checked(text).warnings) EXPECT_NE(warning.code, "language_unsupported");
}

TEST(Analysis, WarnsOfAnotherDayThanTheOneGiven) {
  const std::string text =
      "Ferry strike ends\n5 March 2025\nThe crews of Varesund went back to work on Tuesday.\n";
  const auto codes = [&](const std::string& published) {
    std::string out;
    for (const Warning& w : analyze_checked(text, published).warnings) out += w.code + " ";
    return out;
  };
  EXPECT_EQ(codes("2025-03-05"), "");
  EXPECT_EQ(codes("2025-03-04"), "published_differs ");
  const Analysis a = analyze_checked(text, "2025-03-04");
  EXPECT_EQ(a.text.view(*a.warnings[0].span), "5 March 2025");
  EXPECT_EQ(a.published.value, "2025-03-04");
}

TEST(Analysis, AnUpdateIsNoOtherDay) {
  const std::string text =
      "Ferry strike ends\nUpdated 6 March 2025\nThe crews of Varesund went back to work on Tuesday.\n";
  EXPECT_TRUE(analyze_checked(text, "2025-03-05").warnings.empty());
}

TEST(Analysis, TheSameInputGivesTheSameBytes) {
  const std::string text = "\u201CNo ship leaves,\u201D said Ana Torres, harbour master, on Friday.";
  const auto json = [&](const Model& model) {
    return to_json({analyze({"test", text, parse_iso("2025-03-05")}, model)}, std::nullopt, "", {});
  };
  const std::string first = json(testing::model());
  analyze_checked("Ben Osei, the harbour master, left on Monday. \u201CI will return,\u201D he said.", "2024-01-02");
  EXPECT_EQ(first, json(testing::model()));  // nothing is kept from one article to the next
  const auto again = Model::load(cli::embedded_bundle());
  EXPECT_EQ(first, json(std::get<Model>(again)));  // nor does anything hang on where the model lies in memory
}

}  // namespace
}  // namespace newsglass
