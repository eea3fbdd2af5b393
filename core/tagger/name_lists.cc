#include "tagger/name_lists.h"

#include <utility>

#include "base/table.h"
#include "tagger/word_features.h"
#include "text/utf8.h"

namespace newsglass {

Loaded<NameLists> NameLists::load(const Bundle& bundle) {
  constexpr std::pair<List, const char*> kFiles[] = {{kPlace, "names/places.tsv"},
                                                     {kGroup, "names/groups.tsv"},
                                                     {kGiven, "names/first_names.tsv"},
                                                     {kSurname, "names/surnames.tsv"},
                                                     {kTitle, "names/titles.tsv"}};
  NameLists out;
  for (const auto& file : kFiles) {
    const auto error =
        read_table(bundle, file.second, file.first == kGiven ? 2 : 1, [&](const TableRow& row) {
          out.lists_[file.first].insert(squeeze(row[0]));
          return true;
        });
    if (error) return *error;
  }
  return out;
}

std::string NameLists::squeeze(std::string_view phrase) {
  std::string out;
  for (size_t i = 0; i < phrase.size();) {
    const Decoded d = decode_utf8(phrase, i);
    const char32_t c = straight(d.value);
    if (c != U' ' && c != U'-') append_utf8(out, c);
    i += d.length;
  }
  return out;
}

std::string NameLists::squeeze(const Text& text, const Tokens& tokens, TokenSpan span) {
  std::string out;
  for (uint32_t t = span.begin; t < span.end; ++t) out += squeeze(text.view(tokens[t].span));
  return out;
}

}  // namespace newsglass
