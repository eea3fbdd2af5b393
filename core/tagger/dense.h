// The layers over activations: the arithmetic that network.cc is written in.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "tagger/activation.h"
#include "tagger/kernel/kernel.h"
#include "tagger/tagger_model.h"

namespace newsglass {

// Odd sigmoid into (-1, 1) without exp: x / sqrt(1 + x^2).
inline float squash(float x) { return x / std::sqrt(1.0f + x * x); }

// Row `row` of a matrix with rows of `width` numbers.
template <typename T>
std::span<T> row_of(std::vector<T>& matrix, size_t row, size_t width) {
  return std::span<T>(matrix).subspan(row * width, width);
}
template <typename T>
std::span<const T> row_of(const std::vector<T>& matrix, size_t row, size_t width) {
  return std::span<const T>(matrix).subspan(row * width, width);
}

// Runs a layer over `tokens` inputs, `stride` numbers apart, and hands each finished row of floats to `use(token, row)`.
template <typename Use>
void run_layer(const DenseLayer& layer, Kernel kernel, std::span<const int16_t> inputs, size_t stride, size_t tokens,
               std::vector<int32_t>& sums, Use use) {
  constexpr size_t kChunk = 32;  // keeps inputs and sums of a chunk in the first cache
  const size_t rows = layer.matrix.padded_rows;
  sums.resize(kChunk * rows);
  std::vector<float> row(rows);
  for (size_t begin = 0; begin < tokens; begin += kChunk) {
    const size_t n = tokens - begin < kChunk ? tokens - begin : kChunk;
    kernel(layer.matrix, inputs.subspan(begin * stride).data(), stride, n, sums.data());
    for (size_t t = 0; t < n; ++t) {
      const std::span<const int32_t> sum = row_of(sums, t, rows);
      for (size_t r = 0; r < rows; ++r) row[r] = static_cast<float>(sum[r]) * layer.scale[r] + layer.bias[r];
      use(begin + t, std::span<const float>(row));
    }
  }
}

}  // namespace newsglass
