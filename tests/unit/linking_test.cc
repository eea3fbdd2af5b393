// Links to Wikidata: small texts with the links in them, and what the knowledge base answers.
#include <string>

#include "entities/links/link.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using Key = KnowledgeBase;

const KnowledgeBase& knowledge() { return testing::model().entities.knowledge(); }

TEST(Linking, Corpus) {
  testing::check_corpus("linking", [](const testing::CorpusCase& c) {
    std::string out;
    for (const Entity& e : testing::analyze_checked(c.input).entities.all)
      if (!e.wikidata.empty())
        out += (out.empty() ? "" : "\n") + e.name + " " + e.wikidata + " " + std::string(name_of(e.link_rule));
    return out.empty() ? "none" : out;
  });
}

TEST(Linking, EveryLinkHasARuleAndEveryRuleALink) {
  const Analysis a = testing::analyze_checked("Norway and Tomasz Wieczorek met UNICEF in Oslo.");
  for (const Entity& e : a.entities.all) EXPECT_EQ(e.wikidata.empty(), e.link_rule == Rule::kNone) << e.name;
}

TEST(KnowledgeBase, KeysAreTheSameForTheSameName) {
  EXPECT_EQ(Key::key("The U.S."), "us");
  EXPECT_EQ(Key::key("C\xC3\xB4te d'Ivoire"), Key::key("Cote d\xE2\x80\x99Ivoire"));
  EXPECT_EQ(Key::key("Guinea-Bissau"), "guinea bissau");
  EXPECT_EQ(knowledge().person_key("Volodymyr Zelenskyy"), knowledge().person_key("Volodymyr Zelenski"));
  EXPECT_EQ(knowledge().person_key("Sergei Lavrov"), knowledge().person_key("Sergey Lavrov"));
  EXPECT_EQ(Key::without_initials("george w bush"), "george bush");
  EXPECT_EQ(Key::key(""), "");
  EXPECT_EQ(Key::key("The "), "the");
}

TEST(KnowledgeBase, FindsFirstLastAndNoRow) {
  ASSERT_EQ(knowledge().things("norway").size(), 1u);
  EXPECT_EQ(knowledge().things("norway")[0].wikidata, "Q20");
  EXPECT_TRUE(knowledge().things("").empty());
  EXPECT_TRUE(knowledge().things("norwa").empty());
  EXPECT_TRUE(knowledge().things("zzzzzz").empty());
  EXPECT_TRUE(knowledge().things("!").empty());
  EXPECT_TRUE(knowledge().people("macron").empty());
}

TEST(KnowledgeBase, CountryAndAdjectiveAreKeptApart) {
  EXPECT_EQ(knowledge().country("america"), "US");
  EXPECT_EQ(knowledge().country("american"), "US");
  EXPECT_EQ(knowledge().things("american")[0].kind, Thing::kGroup);
  EXPECT_EQ(knowledge().country_wikidata("US"), "Q30");
  EXPECT_EQ(knowledge().country("atlantis"), "");
}

TEST(KnowledgeBase, WhoHoldsAnOfficeInAYear) {
  const auto has = [](const std::vector<OfficeHolder>& all, std::string_view key) {
    for (const OfficeHolder& h : all)
      if (h.key == key) return true;
    return false;
  };
  EXPECT_TRUE(has(knowledge().holders("UA", "president", 2023), "volodymyr zelensky"));
  EXPECT_FALSE(has(knowledge().holders("UA", "president", 2003), "volodymyr zelensky"));
  EXPECT_TRUE(has(knowledge().holders("US", "president", 2018), "donald trump"));
  EXPECT_FALSE(has(knowledge().holders("US", "president", 2022), "donald trump"));
  EXPECT_TRUE(knowledge().holders("UA", "astronaut", 0).empty());
  EXPECT_TRUE(knowledge().holders("", "", 0).empty());
}

}  // namespace
}  // namespace newsglass
