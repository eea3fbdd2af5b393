// The loop shared by the kernels: a vector type V holds kRows sums and multiplies pairs of columns.
//
// Kernel files are compiled with different instruction sets, so nothing here may have external linkage.
#pragma once

#include "tagger/kernel/kernel.h"

namespace newsglass {
namespace {

// Sums of one block of 16 rows for kTokens inputs.
template <typename V, int kTokens>
inline void multiply_block(const int16_t* weights, size_t columns, const int16_t* inputs, size_t stride,
                           int32_t* sums, size_t sums_stride) {
  constexpr int kRegisters = static_cast<int>(kRowBlock) / V::kRows;
  typename V::Type total[kTokens][kRegisters];
  for (int t = 0; t < kTokens; ++t) {
    for (int r = 0; r < kRegisters; ++r) total[t][r] = V::zero();
  }
  for (size_t c = 0; c < columns; c += 2) {
    typename V::Type w[kRegisters];
    for (int r = 0; r < kRegisters; ++r) w[r] = V::load(weights + c * kRowBlock + 2 * V::kRows * r);
    for (int t = 0; t < kTokens; ++t) {
      const typename V::Type x = V::repeat_pair(inputs + t * stride + c);
      for (int r = 0; r < kRegisters; ++r) total[t][r] = V::add_products(total[t][r], x, w[r]);
    }
  }
  for (int t = 0; t < kTokens; ++t) {
    for (int r = 0; r < kRegisters; ++r) V::store(sums + t * sums_stride + V::kRows * r, total[t][r]);
  }
}

template <typename V, int kTokens>
inline void multiply_with(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                          int32_t* sums) {
  const size_t columns = matrix.padded_columns;
  const size_t out = matrix.padded_rows;
  const int16_t* weights = matrix.values.data();
  for (size_t row = 0; row < out; row += kRowBlock, weights += kRowBlock * columns) {
    size_t t = 0;
    for (; t + kTokens <= tokens; t += kTokens) {
      multiply_block<V, kTokens>(weights, columns, inputs + t * stride, stride, sums + t * out + row, out);
    }
    for (; t < tokens; ++t) {
      multiply_block<V, 1>(weights, columns, inputs + t * stride, stride, sums + t * out + row, out);
    }
  }
}

}  // namespace
}  // namespace newsglass
