#include "dates/duration.h"

namespace newsglass {

std::string duration_value(int amount, bool half, Unit unit) {
  const std::string n = std::to_string(amount);
  if (half && amount == 0 && unit == 'D') return "PT12H";
  if (half && amount == 0 && unit == 'H') return "PT30M";
  if (half && amount == 0 && unit == 'I') return "PT30S";
  switch (unit) {
    case 'Y':
      return "P" + (amount ? n + "Y" : "") + (half ? "6M" : "");
    case 'M':
      return half ? "P" + n + ".5M" : "P" + n + "M";
    case 'W':
      return half ? "P" + n + ".5W" : "P" + n + "W";
    case 'D':
      return half ? "P" + n + "DT12H" : "P" + n + "D";
    case 'E':
      return "P" + std::to_string(amount * 10 + (half ? 5 : 0)) + "Y";
    case 'C':
      return "P" + std::to_string(amount * 100 + (half ? 50 : 0)) + "Y";
    case 'Q':
      return "P" + std::to_string(amount * 3) + "M";
    case 'F':
      return "P" + std::to_string(amount * 2) + "W";
    case 'H':
      return "PT" + n + "H" + (half ? "30M" : "");
    case 'I':
      return "PT" + n + "M" + (half ? "30S" : "");
    case 'S':
      return "PT" + n + (half ? ".5S" : "S");
    default:
      return "";
  }
}

}  // namespace newsglass
