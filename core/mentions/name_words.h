// Words that decide about a name beside them (data/names/words.tsv).
#pragma once

#include <string_view>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/string_map.h"

namespace newsglass {

class NameWords {
 public:
  enum Kind {
    kEvent,           // ends the name of an event: "Harbour Film Festival"
    kEventTail,       // follows one in small letters: "G20 summit"
    kState,           // before "of" and a place: "State of Israel"
    kLanguageAfter,   // "the Welsh language"
    kLanguageBefore,  // "written in Welsh"
    kMinistry,        // between a group and "ministry": "Iranian foreign ministry"
    kKindCount
  };

  // Reads names/words.tsv: word, kind.
  static Loaded<NameWords> load(const Bundle& bundle);

  // `normal` is a token in its normal form.
  bool is(Kind kind, std::string_view normal) const {
    return words_[kind].find(normal) != words_[kind].end();
  }

 private:
  StringSet words_[kKindCount];
};

}  // namespace newsglass
