#include "quotes/quotations.h"

namespace newsglass {

Quotations find_quotations(const Text&, const Tokens&, const Sections&, const Marks&, const Entities&,
                           const QuoteLexicon&) {
  return {};
}

}  // namespace newsglass
