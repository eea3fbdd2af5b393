#include "dates/timex_value.h"

#include <algorithm>
#include <string>

#include "dates/calendar.h"

namespace newsglass {
namespace {

constexpr size_t kLongestValue = 40;

bool is_digit(char c) { return '0' <= c && c <= '9'; }
bool is_value_character(char c) {
  return is_digit(c) || ('A' <= c && c <= 'Z') || std::string_view("-:+./_").find(c) != std::string_view::npos;
}

// The value with each digit as '0': "0000-00-00".
std::string shape_of(std::string_view value) {
  std::string out(value);
  for (char& c : out)
    if (is_digit(c)) c = '0';
  return out;
}

}  // namespace

bool is_timex_value(std::string_view value) {
  if (value.empty() || value.size() > kLongestValue || !std::all_of(value.begin(), value.end(), is_value_character))
    return false;
  if (!is_digit(value[0]) && std::string_view("PTXF").find(value[0]) == std::string_view::npos) return false;
  const std::string shape = shape_of(value);
  if (shape.rfind("0000-00-00", 0) == 0) return parse_iso(value.substr(0, 10)).has_value();
  if (shape.rfind("0000-00", 0) == 0) return parse_iso(std::string(value.substr(0, 7)) + "-01").has_value();
  return true;
}

}  // namespace newsglass
