// Names whose type is fixed (data/names/known.tsv): institutions that look like places or persons ("the
// Kremlin"), events that look like organizations ("G20"), and capitals that are no name ("GDP").
#pragma once

#include <optional>
#include <string_view>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"
#include "mentions/candidate.h"
#include "tagger/name_lists.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

class KnownNames {
 public:
  // Reads names/known.tsv: name, "organization", "event", "work", "group", "product" or "none".
  static Loaded<KnownNames> load(const Bundle& bundle);

  // The longest listed name that begins at token `begin` and ends before `end`; no tokens when none does.
  struct Match {
    uint32_t tokens = 0;
    std::optional<EntityType> type;  // nothing: no name
  };
  Match longest(const Text& text, const Tokens& tokens, uint32_t begin, uint32_t end) const;

 private:
  StringMap<std::optional<EntityType>> names_;  // by the words without blanks and hyphens
};

// Types the candidates that are listed, drops what is none, and cuts a listed beginning off a longer name
// whose rest is a listed place before a title ("White House Middle East" envoy). Listed names of several
// words that the tagger passed over are added. Linear.
NameCandidates apply_known_names(const Text& text, const Tokens& tokens, const KnownNames& known,
                                 const NameLists& lists, NameCandidates names);

}  // namespace newsglass
