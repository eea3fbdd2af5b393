// Lists the persons that pronouns may mean, with their signs, to fit the weights of core/entities/antecedent_model.h.
//
//     list_antecedents < texts > candidates
//
// Reads texts that end with a byte 1. Writes for each text a line "T text", for each of its names a line "N begin end
// entity", for each pronoun a line "P begin end gender" and for each candidate of it a line "C entity begin end sign:value ...", where the
// entity is "-" for somebody unnamed and "0" for nobody; offsets in bytes. tools/train/antecedents.py calls it.
#include <algorithm>
#include <cstdio>
#include <string>
#include <unordered_map>
#include <vector>

#include "context.h"

namespace newsglass {
namespace {

void list_candidate(const Tokens& tokens, const Antecedent& a, const std::unordered_map<uint32_t, uint32_t>& entities) {
  const ByteSpan span = a.nearest.empty() ? ByteSpan{0, 0} : tokens.bytes_of(a.nearest);
  const auto entity = entities.find(a.person);
  if (a.nearest.empty()) {
    std::printf("C 0");
  } else if (entity == entities.end()) {
    std::printf("C -");
  } else {
    std::printf("C %u", entity->second + 1);
  }
  std::printf(" %u %u", span.begin, span.end);
  for (uint32_t i = 0; i < kSigns; ++i)
    if (a.signs[i] != 0) std::printf(" %u:%.5g", i, static_cast<double>(a.signs[i]));
  std::printf("\n");
}

}  // namespace

void list_all() {
  struct Asked {
    uint32_t token = 0;
    Gender gender = Gender::kUnknown;
    std::vector<Antecedent> candidates;
  };
  std::vector<Asked> asked;
  const PronounObserver observe = [&](uint32_t t, Gender gender, const std::vector<Antecedent>& candidates) {
    asked.push_back({t, gender, candidates});
  };
  each_context(
      [&](const QuoteContext& c, uint32_t number) {
        std::printf("T %u\n", number);
        std::unordered_map<uint32_t, uint32_t> entities;  // by the index of a name
        std::unordered_map<uint32_t, uint32_t> names;     // by its first token
        for (uint32_t n = 0; n < c.names.size(); ++n) names[c.names[n].tokens.begin] = n;
        for (const Mention& m : c.entities.mentions) {
          if (m.form != MentionForm::kName) continue;
          entities[names.at(m.tokens.begin)] = m.entity.index;
          std::printf("N %u %u %u\n", m.span.begin, m.span.end, m.entity.index + 1);
        }
        for (const Asked& a : asked) {
          const ByteSpan span = c.tokens[a.token].span;
          const std::string_view word = c.tokens.normal(a.token);
          const auto length = static_cast<uint32_t>(std::min(word.find('\''), word.size()));
          std::printf("P %u %u %d\n", span.begin, span.begin + length, static_cast<int>(a.gender));
          for (const Antecedent& candidate : a.candidates) list_candidate(c.tokens, candidate, entities);
        }
        asked.clear();
      },
      observe);
}

}  // namespace newsglass

int main() { newsglass::list_all(); }
