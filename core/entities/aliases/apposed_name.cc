#include "entities/aliases/sieves.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

bool is_latin(std::string_view name) {
  for (size_t i = 0; i < name.size();) {
    const Decoded d = decode_utf8(name, i);
    if (d.value > 0x24F && (d.value < 0x1E00 || d.value > 0x20FF)) return false;
    i += d.length;
  }
  return true;
}

constexpr std::string_view kKnownAs[][4] = {
    {"also", "known", "as", ""}, {"better", "known", "as", ""}, {"known", "as", "", ""},
    {"aka", "", "", ""},         {"a.k.a.", "", "", ""},        {"formerly", "known", "as", ""},
    {"called", "", "", ""},      {"born", "", "", ""},          {"commonly", "known", "as", ""},
    {"or", "", "", ""},
};

// The tokens after `t` up to `end` are one of the phrases, commas, brackets and quotation marks left out.
bool says_known_as(const Tokens& tokens, uint32_t t, uint32_t end) {
  for (const auto& phrase : kKnownAs) {
    uint32_t i = t;
    size_t word = 0;
    for (; i < end; ++i) {
      if (!tokens[i].is_word()) continue;
      if (word == 4 || tokens.normal(i) != phrase[word]) break;
      ++word;
    }
    if (i == end && word > 0 && (word == 4 || phrase[word].empty())) {
      // "Ana or Berta" are two; only within commas or brackets is "or" another name.
      return phrase[0] != "or" || !tokens[t].is_word();
    }
  }
  return false;
}

}  // namespace

void join_apposed_names(const AliasContext& c, Clusters& clusters) {
  constexpr uint32_t kLongestGap = 6;
  for (uint32_t n = 1; n < c.names.size(); ++n) {
    const NameMention &before = c.names[n - 1], &name = c.names[n];
    const uint32_t gap = name.tokens.begin - before.tokens.end;
    if (gap == 0 || gap > kLongestGap || before.type != name.type ||
        c.tokens.sentence_of(before.tokens.begin) != c.tokens.sentence_of(name.tokens.begin))
      continue;
    const bool bracket = gap == 1 && c.tokens.normal(before.tokens.end) == "(";
    const bool other_script = is_latin(c.text.view(before.span)) != is_latin(c.text.view(name.span));
    if (bracket && other_script) clusters.join(n - 1, n, Rule::kAliasOtherScript);
    if (name.type == EntityType::kPerson && says_known_as(c.tokens, before.tokens.end, name.tokens.begin))
      clusters.join(n - 1, n, Rule::kAliasKnownAs);
  }
}

}  // namespace newsglass
