// The signs of the learned parts (clause_borders.h, object_reports.h): words joined by spaces, as in their
// tables.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace newsglass {

class SignWriter {
 public:
  explicit SignWriter(const std::function<void(std::string_view)>& use) : use_(use) {}

  // Hands the parts to `use` as one sign; the view lasts until the next call.
  void operator()(std::initializer_list<std::string_view> parts) {
    sign_.clear();
    for (const std::string_view part : parts) {
      if (!sign_.empty()) sign_ += ' ';
      sign_ += part;
    }
    use_(sign_);
  }

 private:
  const std::function<void(std::string_view)>& use_;
  std::string sign_;
};

}  // namespace newsglass
