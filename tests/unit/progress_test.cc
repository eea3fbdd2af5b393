// The line a terminal shows while a stream runs.
#include "cli/progress.h"

#include <gtest/gtest.h>

namespace newsglass::cli {
namespace {

TEST(Progress, TellsArticlesErrorsRateAndTimeLeft) {
  EXPECT_EQ(words_for({}), "0 articles");
  EXPECT_EQ(words_for({1, 0, 0.5, 0.1}), "1 article, 2.0 a second");
  EXPECT_EQ(words_for({1204, 3, 12, std::nullopt}), "1,204 articles (3 with errors), 100.3 a second");
  EXPECT_EQ(words_for({1000, 0, 10, 0.5}), "1,000 articles, 100.0 a second, 0:10 left");
  EXPECT_EQ(words_for({1000000, 1000, 10000, 0.25}),
            "1,000,000 articles (1,000 with errors), 100.0 a second, 8:20:00 left");
  EXPECT_EQ(words_for({10, 0, 10, 1.0}), "10 articles, 1.0 a second");
}

}  // namespace
}  // namespace newsglass::cli
