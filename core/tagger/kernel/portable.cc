#include "tagger/kernel/targets.h"

namespace newsglass {

void multiply_portable(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                       int32_t* sums) {
  const size_t columns = matrix.padded_columns;
  const int16_t* weights = matrix.values.data();
  for (size_t row = 0; row < matrix.padded_rows; row += kRowBlock, weights += kRowBlock * columns) {
    for (size_t t = 0; t < tokens; ++t) {
      const int16_t* x = inputs + t * stride;
      int32_t total[kRowBlock] = {};
      for (size_t c = 0; c < columns; c += 2) {
        const int16_t* w = weights + c * kRowBlock;
        for (size_t r = 0; r < kRowBlock; ++r) total[r] += x[c] * w[2 * r] + x[c + 1] * w[2 * r + 1];
      }
      for (size_t r = 0; r < kRowBlock; ++r) sums[t * matrix.padded_rows + row + r] = total[r];
    }
  }
}

}  // namespace newsglass
