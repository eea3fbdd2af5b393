#include <string>

#include "base/bundle.h"
#include "base/range.h"
#include "base/tsv.h"
#include "cli/data.h"
#include "unit/support.h"

namespace newsglass {
namespace {

TEST(Range, IsHalfOpen) {
  const ByteSpan span{2, 5};
  EXPECT_EQ(span.size(), 3u);
  EXPECT_TRUE(span.contains(2u));
  EXPECT_FALSE(span.contains(5u));
  EXPECT_FALSE(span.overlaps({5, 9}));
  EXPECT_EQ(span.join({7, 9}), (ByteSpan{2, 9}));
}

TEST(TsvReader, SkipsCommentsAndCountsLines) {
  TsvReader reader("# note\n\na\tb\r\nc");
  EXPECT_EQ(*reader.next(), (std::vector<std::string_view>{"a", "b"}));
  EXPECT_EQ(reader.line(), 3u);
  EXPECT_EQ(*reader.next(), (std::vector<std::string_view>{"c"}));
  EXPECT_FALSE(reader.next());
}

LoadErrorCode error_of(std::string_view bytes) {
  const auto loaded = Bundle::parse(bytes);
  const auto* error = std::get_if<LoadError>(&loaded);
  EXPECT_NE(error, nullptr);
  return error ? error->code : LoadErrorCode::kMissingFile;
}

TEST(Bundle, EveryDamageIsNamed) {
  const std::string good(cli::embedded_bundle());
  ASSERT_TRUE(std::holds_alternative<Bundle>(Bundle::parse(good)));
  EXPECT_EQ(error_of(""), LoadErrorCode::kNotABundle);
  EXPECT_EQ(error_of("not a bundle at all"), LoadErrorCode::kNotABundle);
  EXPECT_EQ(error_of(good.substr(0, 20)), LoadErrorCode::kTruncated);
  EXPECT_EQ(error_of(good.substr(0, good.size() - 1)), LoadErrorCode::kChecksumMismatch);
  std::string flipped = good;
  flipped[good.size() / 2] ^= 1;
  EXPECT_EQ(error_of(flipped), LoadErrorCode::kChecksumMismatch);
  std::string newer = good;
  newer[8] = 9;
  EXPECT_EQ(error_of(newer), LoadErrorCode::kUnsupportedVersion);
}

TEST(Bundle, NamesTheMissingFile) {
  const std::string good(cli::embedded_bundle());
  const auto bundle = Bundle::parse(good);
  const auto file = std::get<Bundle>(bundle).file("no/such.tsv");
  EXPECT_EQ(describe(std::get<LoadError>(file)), "no/such.tsv is missing from the data bundle");
}

}  // namespace
}  // namespace newsglass
