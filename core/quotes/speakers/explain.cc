#include "quotes/speakers/explain.h"

#include <string_view>

namespace newsglass {
namespace {

std::string quoted_words(const QuoteContext& c, const std::vector<TokenSpan>& spans, std::string_view otherwise) {
  std::string out;
  for (const TokenSpan span : spans) {
    if (!out.empty()) out += " \u2026 ";
    out += "\u201C";
    out += c.text.view(c.tokens.bytes_of(span));
    out += "\u201D";
  }
  return out.empty() ? std::string(otherwise) : out;
}

void replace(std::string& text, std::string_view what, const std::string& with) {
  const size_t at = text.find(what);
  if (at != std::string::npos) text.replace(at, what.size(), with);
}

std::string reason_of_speaker(const QuoteContext& c, const Draft& draft, const SpeakerChoice& choice) {
  if (choice.speakers.empty() || !choice.speakers[0].entity) return "";
  const std::string& name = c.entities.all[choice.speakers[0].entity.index].name;
  if (draft.source.empty()) return " The speaker is taken to be " + name + ".";
  const std::string source(c.text.view(c.tokens.bytes_of(draft.source[0])));
  return source.find(name) != std::string::npos ? "" : " \u201C" + source + "\u201D is " + name + ".";
}

}  // namespace

std::string explain(const QuoteContext& c, const Draft& draft, const SpeakerChoice& choice) {
  std::string out(words_of(draft.rule));
  replace(out, "{source}", quoted_words(c, draft.source, "somebody"));
  replace(out, "{cue}", quoted_words(c, draft.cue, "a word"));
  return out + reason_of_speaker(c, draft, choice);
}

}  // namespace newsglass
