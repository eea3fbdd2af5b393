// Lists the noun phrases that reporting verbs may tell words by, with their signs, to fit the weights of
// core/quotes/rules/object_reports.h.
//
//     list_object_reports < texts > reports
//
// Reads texts that end with a byte 1. Writes for each a line "O text cue begin end source-begin source-end
// sign TAB sign ...", offsets in bytes, begin and end of the content. tools/train/object_reports.py calls it.
#include <cstdio>
#include <string_view>

#include "context.h"
#include "quotes/rules/object_reports.h"
#include "quotes/rules/rules.h"

namespace newsglass {
namespace {

void list(const QuoteContext& c, const ObjectReport& report, uint32_t text) {
  const ByteSpan content = c.tokens.bytes_of(report.content),
                 source = c.tokens.bytes_of(*report.verb.subject), cue = c.tokens.bytes_of(report.verb.cue);
  std::printf("O %u %u %u %u %u %u %u ", text, cue.begin, cue.end, content.begin, content.end, source.begin,
              source.end);
  each_object_sign(c, report, [](std::string_view sign) {
    std::printf("%.*s\t", static_cast<int>(sign.size()), sign.data());
  });
  std::printf("\n");
}

}  // namespace

void list_all() {
  each_context([](const QuoteContext& c, uint32_t number) {
    Drafts drafts(c);
    for (const QuoteRule rule : {find_labelled, find_quote_labels, find_signed, find_owned, find_reported,
                                 find_according, find_views, find_noun_reports})
      rule(c, drafts);
    for (const ObjectReport& report : unread_object_reports(c, drafts)) list(c, report, number);
  });
}

}  // namespace newsglass

int main() { newsglass::list_all(); }
