#include "base/portable_math.h"

#include <algorithm>

namespace newsglass {
namespace {

constexpr double kLn2 = 0.6931471805599453;
constexpr double kLargest = 80;

}  // namespace

double portable_exp(double x) {
  if (x < -kLargest) return 0;
  x = std::min(x, kLargest);
  // e^x = (e^(x/256))^256, and the inner one is near enough to 1 for a short series.
  const double y = x / 256;
  double out = 1 + y * (1 + y * (0.5 + y * (1.0 / 6 + y * (1.0 / 24 + y * (1.0 / 120)))));
  for (int i = 0; i < 8; ++i) out *= out;
  return out;
}

double portable_log(double x) {
  double out = 0;
  for (; x > 1.5; x /= 2) out += kLn2;
  for (; x < 0.75; x *= 2) out -= kLn2;
  // log x = 2 artanh((x - 1) / (x + 1))
  const double t = (x - 1) / (x + 1), t2 = t * t;
  return out + 2 * t * (1 + t2 * (1.0 / 3 + t2 * (1.0 / 5 + t2 * (1.0 / 7 + t2 * (1.0 / 9)))));
}

}  // namespace newsglass
