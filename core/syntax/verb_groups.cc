#include "syntax/verb_groups.h"

#include "base/among.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

constexpr uint32_t kLongest = 12;  // tokens before the verb

constexpr std::string_view kBe[] = {"is",    "are", "was", "were",  "be",     "been",   "being",
                                    "am",    "'re", "isn't", "aren't", "wasn't", "weren't"};
constexpr std::string_view kHave[] = {"has",    "have",    "had",    "having", "hasn't",
                                      "haven't", "hadn't", "'ve",    "'d"};
constexpr std::string_view kDo[] = {"did", "do", "does", "didn't", "doesn't", "don't"};
constexpr std::string_view kWillNot[] = {"won't", "wouldn't"};

bool ends_with_ing(std::string_view w) { return w.size() > 4 && w.ends_with("ing"); }

}  // namespace

bool is_form_of_be(std::string_view word) { return among(word, kBe); }

bool negates(std::string_view w) {
  return w == "not" || w == "never" || (w.size() > 3 && w.ends_with("n't"));
}

VerbGroup verb_group(const Reading& r, uint32_t verb, uint32_t limit) {
  VerbGroup out;
  out.begin = verb;
  bool be = false, having = false;
  for (; out.begin > limit && verb - out.begin < kLongest && !r.quoted(out.begin - 1); --out.begin) {
    const uint32_t i = out.begin - 1;
    const std::string_view w = r.word(i);
    if (r.tag(i) == P::kTo && (r.tag(out.begin) == P::kBase || among(w, kBe) || among(w, kHave))) {
      out.infinitive = true;
      break;
    }
    const bool belongs = r.tag(i) == P::kModal || r.tag(i) == P::kAdverb || is_form_of_be(w) || w == "'s" ||
                         among(w, kHave) || among(w, kDo) || among(w, kWillNot) || w == "not" ||
                         w == "never" || w == "long";
    if (!belongs) break;
    out.negated = out.negated || negates(w);
    be = be || is_form_of_be(w);
    out.contracted = out.contracted || w == "'s";
    having = w == "having";
  }
  const bool ing = ends_with_ing(r.word(verb));
  out.passive = be && !ing;
  out.progressive = (be || out.contracted) && ing;
  out.gerund = !be && !out.contracted && (ing || having);
  return out;
}

uint32_t skip_auxiliaries(const Reading& r, uint32_t i, uint32_t limit) {
  while (i < limit &&
         (r.tag(i) == P::kAdverb || r.word(i) == "has" || r.word(i) == "have" || r.word(i) == "had"))
    ++i;
  return i;
}

}  // namespace newsglass
