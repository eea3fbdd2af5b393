// The 16-bit numbers between the layers of the tagger's network, and why their sums cannot overflow.
#pragma once

#include <cmath>
#include <cstdint>

namespace newsglass {

inline constexpr float kActivationScale = 512.0f;  // an activation is its value times this

// kMaxColumns * 127 * kActivationLimit is below 2^31, so no sum of a layer overflows.
inline constexpr int16_t kActivationLimit = 21845;
inline constexpr uint32_t kMaxColumns = 768;

// A value as an activation, rounded half away from zero, held within the range; not-a-number is least.
// Written without branches so that loops over it run several values at a time.
inline int16_t quantize(float value) {
  constexpr float limit = kActivationLimit;
  float scaled = value * kActivationScale;
  scaled = scaled > -limit ? scaled : -limit;
  scaled = scaled < limit ? scaled : limit;
  return static_cast<int16_t>(static_cast<int32_t>(scaled + std::copysign(0.5f, scaled)));
}

}  // namespace newsglass
