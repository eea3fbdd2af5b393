// Who is who: small texts with the entities in them, and what holds for any text.
#include "entities/entities.h"

#include "report/words.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::analyze_checked;
using testing::CorpusCase;

// An entity a line: type | its mentions in text order | its roles, "(former)" and "@organization" beside
// them. Entities that are no persons only if they have more than one mention.
std::string show(const Analysis& a) {
  std::string out;
  for (const Entity& e : a.entities.all) {
    if (e.type != EntityType::kPerson && e.mentions.size() < 2) continue;
    out += word_for(e.type);
    const char* separator = " | ";
    for (const MentionId m : e.mentions) {
      out += separator + std::string(a.text.view(a.entities.mentions[m.index].span));
      separator = "; ";
    }
    separator = " | ";
    for (const Role& role : e.roles) {
      out += separator + std::string(a.text.view(role.span)) + (role.former ? " (former)" : "");
      if (role.organization) out += " @" + a.entities.all[role.organization.index].name;
      separator = "; ";
    }
    out += "\n";
  }
  return out;
}

TEST(Entities, Corpus) {
  testing::check_corpus("entities", [](const CorpusCase& c) { return show(analyze_checked(c.input)); });
}

TEST(Entities, FindTheMentionOfEveryToken) {
  const Analysis a = analyze_checked("Mayor Ana Torres met Rui Costa. He thanked the mayor of Porto.");
  for (uint32_t i = 0; i < a.entities.mentions.size(); ++i) {
    const TokenSpan tokens = a.entities.mentions[i].tokens;
    for (uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const MentionId found = a.entities.mention_at(t);
      ASSERT_TRUE(found);
      EXPECT_TRUE(a.entities.mentions[found.index].tokens.contains(t));
    }
  }
  EXPECT_FALSE(a.entities.mention_at(a.tokens.size()));
}

TEST(Entities, EveryJoinHasItsRule) {
  const Analysis a = analyze_checked(
      "Harbour master Ana Torres spoke on Monday. Torres said she was glad. The harbour master left.");
  for (const Entity& e : a.entities.all)
    for (size_t m = 0; m < e.mentions.size(); ++m)
      EXPECT_EQ(m == 0, a.entities.mentions[e.mentions[m].index].join_rule == Rule::kNone) << e.name;
}

TEST(Entities, ManyNamesStayLinear) {
  std::string text;
  for (int i = 0; i < 3000; ++i) {
    const std::string number(1, static_cast<char>('a' + i % 26));
    text +=
        "Ana Torr" + number + "s" + std::to_string(i) + " met Torres. He said she saw the mayor of Porto. ";
  }
  const Analysis a = analyze_checked(text);
  EXPECT_GT(a.entities.all.size(), 2900u);  // each Torras0, Torrbs1 ... is a person of her own
  EXPECT_GT(a.entities.mentions.size(), 8900u);
}

}  // namespace
}  // namespace newsglass
