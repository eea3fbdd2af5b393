#include "report/words.h"
#include "unit/support.h"

namespace newsglass {
namespace {

using testing::analyze_checked;
using testing::CorpusCase;

std::string joined(const Analysis& a, const std::vector<ByteSpan>& spans) {
  std::string out;
  for (const ByteSpan span : spans) out += (out.empty() ? "" : " ... ") + std::string(a.text.view(span));
  return out.empty() ? "-" : out;
}

std::string speakers_of(const Analysis& a, const Quotation& q) {
  std::string out;
  for (const Speaker& s : q.speakers)
    out += (out.empty() ? "" : ", ") +
           (s.entity ? a.entities.all[s.entity.index].name : "unnamed: " + s.unnamed);
  return out.empty() ? "-" : out;
}

// type | content | cue | source | speaker | via | rule, a quotation a line; then the marks that report
// nobody.
std::string show(const Analysis& a) {
  std::string out;
  for (const Quotation& q : a.quotations.all) {
    std::string via;
    for (const EntityId v : q.via) via += (via.empty() ? "" : ", ") + a.entities.all[v.index].name;
    out += std::string(word_for(q.type)) + (q.negated ? " negated" : "") + " | " + joined(a, q.content) +
           " | " + joined(a, q.cue) + " | " + joined(a, q.source) + " | " + speakers_of(a, q) + " | " +
           (via.empty() ? "-" : via) + " | " + std::string(name_of(q.rule)) + "\n";
  }
  for (const ByteSpan span : a.quotations.scare_quotes)
    out += "scare | " + std::string(a.text.view(span)) + "\n";
  return out;
}

TEST(Quotes, Corpus) {
  testing::check_corpus("quotes", [](const CorpusCase& c) { return show(analyze_checked(c.input)); });
}

// The words that account for an unnamed speaker, once where several quotations have them.
TEST(Quotes, Anonymity) {
  testing::check_corpus("anonymity", [](const CorpusCase& c) {
    const Analysis a = analyze_checked(c.input);
    std::string out;
    for (const Quotation& q : a.quotations.all)
      if (const std::string words = joined(a, q.anonymity); !words.empty() && out.find(words + "\n") == std::string::npos) out += words + "\n";
    return out.empty() ? "-" : out;
  });
}

}  // namespace
}  // namespace newsglass
