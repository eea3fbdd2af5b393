// Logarithm and exponential that give the same bits on every machine: the C library's differ in the last bit between platforms, and the
// analysis must not.
#pragma once

#include <cstdint>

namespace newsglass {

// Relative error below 1e-7; 0 far below zero, capped at e^80 above.
double portable_exp(double x);
// Of x > 0; absolute error below 1e-6.
double portable_log(double x);

}  // namespace newsglass
