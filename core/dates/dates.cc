#include "dates/dates.h"

namespace newsglass {

Published find_published(const Text&, const Tokens&, const Sections&, const DateLexicon&,
                         std::optional<Date> given) {
  Published out;
  out.date = given;
  out.given = given.has_value();
  if (given) out.value = to_iso(*given);
  return out;
}

std::vector<Timex> find_dates(const Text&, const Tokens&, const Sections&, const Published&,
                              const DateLexicon&) {
  return {};
}

}  // namespace newsglass
