#include <algorithm>

#include "dates/edtf.h"
#include "report/words.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::analyze_checked;
using testing::CorpusCase;

std::string published_option(const CorpusCase& c) {
  const auto found = c.options.find("published");
  return found == c.options.end() ? "" : found->second;
}

// "text | type | value | anchor | rule" a date; "-" for an empty value or anchor.
std::string show(const Analysis& a) {
  const auto or_dash = [](const std::string& s) { return s.empty() ? std::string("-") : s; };
  std::string out;
  for (const Timex& t : a.dates)
    out += std::string(a.text.view(t.span)) + " | " + word_for(t.type) + " | " + or_dash(t.value) + " | " +
           or_dash(t.anchor) + " | " + std::string(name_of(t.rule)) + "\n";
  return out;
}

TEST(Dates, Corpus) {
  testing::check_corpus(
      "dates", [](const CorpusCase& c) { return show(analyze_checked(c.input, published_option(c))); });
}

// The day of publication found in a text, with the words that gave it.
TEST(Published, Corpus) {
  testing::check_corpus("published", [](const CorpusCase& c) {
    const Analysis a = analyze_checked(c.input);
    std::string out = a.published.value.empty() ? "-" : a.published.value;
    if (a.published.span) out += " | " + std::string(a.text.view(*a.published.span));
    return out + "\n";
  });
}

TEST(Edtf, Corpus) {
  testing::check_corpus("edtf", [](const CorpusCase& c) {
    std::string out;
    for (size_t begin = 0; begin < c.input.size();) {
      const size_t end = std::min(c.input.find('\n', begin), c.input.size());
      const std::string value = to_edtf(c.input.substr(begin, end - begin));
      out += (value.empty() ? "-" : value) + "\n";
      begin = end + 1;
    }
    return out;
  });
}

}  // namespace
}  // namespace newsglass
