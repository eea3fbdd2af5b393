#include "analysis/warnings.h"

#include <algorithm>
#include <string_view>

#include "analysis/analysis.h"
#include "base/among.h"
#include "text/markup.h"

namespace newsglass {
namespace {

// The commonest words of English make up over a third of any article; of another language's, hardly any.
// Names are left out: an English article may be full of foreign ones.
constexpr std::string_view kCommonWords[] = {"the",  "of",  "and", "to",   "in",   "a",    "is",  "was",
                                             "that", "for", "on",  "with", "said", "he",   "she", "it",
                                             "as",   "by",  "at",  "be",   "has",  "have", "are", "from"};
constexpr uint32_t kFewestWordsToJudge = 30;
constexpr double kEnglishShare = 0.12;

bool looks_english(const Tokens& tokens) {
  uint32_t words = 0, common = 0;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].is_word()) continue;
    const bool is_common = among(tokens.normal(i), kCommonWords);
    common += is_common;
    words += is_common || !tokens[i].is_capitalised();
  }
  return words < kFewestWordsToJudge || common >= words * kEnglishShare;
}

}  // namespace

std::vector<Warning> find_warnings(const Analysis& a) {
  std::vector<Warning> out;
  if (a.tokens.size() == 0) {
    out.push_back({"empty", "There is no text to analyse.", std::nullopt});
    return out;
  }
  if (is_html_document(a.text.bytes()))
    out.push_back(
        {"html_source",
         "The text is the source of a web page and its tags were read as words; give the text of the "
         "article instead, or drop the file on the page of newsglass, which reads web pages.",
         std::nullopt});
  if (!looks_english(a.tokens))
    out.push_back(
        {"language_unsupported",
         "The text does not look like English; it was analysed with the rules for English, which miss much.",
         std::nullopt});
  const bool unresolved =
      std::any_of(a.dates.begin(), a.dates.end(), [](const Timex& t) { return t.value.empty(); });
  if (!a.published.date && unresolved)
    out.push_back({"published_missing",
                   "No publication date was given or found, so relative dates stay unresolved; give the date "
                   "to resolve them.",
                   std::nullopt});
  if (!a.published.differing.empty())
    out.push_back({"published_differs",
                   "The text gives " + a.published.differing + " as its day, but dates were counted from " +
                       a.published.value + ", the day given.",
                   a.published.span});
  return out;
}

}  // namespace newsglass
