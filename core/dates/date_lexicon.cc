#include "dates/date_lexicon.h"

namespace newsglass {

Loaded<DateLexicon> DateLexicon::load(const Bundle&) { return DateLexicon{}; }

}  // namespace newsglass
