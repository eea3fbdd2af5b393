// The lexicons' format: UTF-8 lines of tab-separated fields; empty lines and lines that begin with '#' are
// comments.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace newsglass {

class TsvReader {
 public:
  explicit TsvReader(std::string_view text) : rest_(text) {}

  // The next row's fields, or nothing at the end. The views point into the text given.
  std::optional<std::vector<std::string_view>> next();

  // 1-based number of the row just returned, for error messages.
  uint32_t line() const { return line_; }

 private:
  std::string_view rest_;
  uint32_t line_ = 0;
};

}  // namespace newsglass
