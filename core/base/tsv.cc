#include "base/tsv.h"

namespace newsglass {

std::optional<std::vector<std::string_view>> TsvReader::next() {
  while (!rest_.empty()) {
    const size_t end = rest_.find('\n');
    std::string_view row = rest_.substr(0, end);
    rest_ = end == std::string_view::npos ? std::string_view() : rest_.substr(end + 1);
    ++line_;
    if (row.ends_with('\r')) row.remove_suffix(1);
    if (row.empty() || row.front() == '#') continue;
    std::vector<std::string_view> fields;
    for (size_t from = 0;;) {
      const size_t tab = row.find('\t', from);
      fields.push_back(row.substr(from, tab == std::string_view::npos ? tab : tab - from));
      if (tab == std::string_view::npos) return fields;
      from = tab + 1;
    }
  }
  return std::nullopt;
}

}  // namespace newsglass
