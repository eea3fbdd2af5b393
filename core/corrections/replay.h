// Replays a log of corrections on analyses of the texts that it is about.
#pragma once

#include <vector>

#include "analysis/analysis.h"
#include "corrections/correction.h"

namespace newsglass {

// Applies the entries in their order, each to the document of its id, else to the one whose text has the hash
// that the log gives for that id, else, if it names none, to the only one. Afterwards every promise of an
// analysis holds (analysis/check.h). An entry that does not fit changes nothing and gives the warning
// correction_not_applied, with its place in the log, to its document, or to the first if it has none. Cost: each
// entry at most the text.
void replay(const CorrectionLog& log, std::vector<Analysis>& analyses);

}  // namespace newsglass
