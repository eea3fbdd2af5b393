// The whole analysis of the golden articles, as the JSON report writes it. NEWSGLASS_UPDATE_GOLDEN=1 in the environment
// writes the files anew; the difference is then for the author to read.
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/tsv.h"
#include "compare/compare.h"
#include "report/json_report.h"
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

void expect_golden(const std::string& name, const std::string& actual) {
  const std::string path = golden_folder() + "expected/" + name + ".json";
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
  for (const Golden& golden : goldens()) expect_golden(golden.name, report_of({analyze_golden(golden)}));
}

TEST(Golden, Comparison) {
  std::vector<Analysis> analyses;
  for (const Golden& golden : goldens())
    if (golden.name.rfind("event-", 0) == 0) analyses.push_back(analyze_golden(golden));
  ASSERT_EQ(analyses.size(), 3u);
  expect_golden("comparison", report_of(analyses));
}

}  // namespace
}  // namespace newsglass
