// The frame of a report is written by hand; its bytes are those of a tree dumped whole.
#include <gtest/gtest.h>

#include "report/json_output.h"
#include "report/json_report.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::analyze_checked;

TEST(Report, IsWrittenAsATreeWouldBe) {
  std::vector<Analysis> analyses;
  analyses.push_back(analyze_checked(
      "Ferry \"strike\" ends\nBy Ana Torres\n\u201CNo ship leaves,\u201D said Bo Hall, harbour master, on "
      "Friday.\tHe left."));
  analyses.push_back(analyze_checked(""));
  for (const bool pretty : {false, true}) {
    const std::string text = to_json(analyses, std::nullopt, "model", {OffsetUnit::kCodepoint, pretty});
    EXPECT_EQ(text, Json::parse(text).dump(pretty ? 2 : -1));
  }
}

TEST(Report, ComesInPiecesThatAreUtf8) {
  std::string article;
  for (int i = 0; i < 400; ++i) article += "\u201CNo ship leaves,\u201D said Ana T\u00F6rres on Friday.\n";
  std::vector<std::string> pieces;
  JsonReport report([&](std::string_view piece) { pieces.emplace_back(piece); }, "", {});
  report.add(analyze_checked(article));
  report.finish();
  ASSERT_GT(pieces.size(), 2u);
  std::string whole;
  for (const std::string& piece : pieces) {
    EXPECT_NO_THROW(Json(piece).dump());  // refuses what is not UTF-8
    whole += piece;
  }
  EXPECT_EQ(Json::parse(whole)["documents"].size(), 1u);
}

}  // namespace
}  // namespace newsglass
