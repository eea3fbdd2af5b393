#include "rules/rule.h"

namespace newsglass {
namespace {

struct Row {
  std::string_view name;
  RuleStage stage;
  unsigned traits;
  std::string_view words;
};

using enum RuleStage;

constexpr Row kRows[] = {
    {"", kNone, 0, ""},
#define RULE(id, name, stage, traits, words) {name, stage, traits, words},
#include "rules/names.def"
#include "rules/entities.def"
#include "rules/quotations.def"
#include "rules/dates.def"
#undef RULE
};

static_assert(sizeof(kRows) / sizeof(Row) == static_cast<size_t>(Rule::kCount));

const Row& row_of(Rule rule) { return kRows[static_cast<size_t>(rule)]; }

}  // namespace

std::string_view name_of(Rule rule) { return row_of(rule).name; }

std::string_view words_of(Rule rule) { return row_of(rule).words; }

RuleStage stage_of(Rule rule) { return row_of(rule).stage; }

bool has_trait(Rule rule, RuleTrait trait) { return (row_of(rule).traits & trait) != 0; }

Rule rule_named(std::string_view name) {
  for (size_t i = 1; i < static_cast<size_t>(Rule::kCount); ++i)
    if (kRows[i].name == name) return static_cast<Rule>(i);
  return Rule::kNone;
}

}  // namespace newsglass
