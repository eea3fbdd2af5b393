#include "tagger/kernel/kernel.h"

#include "tagger/kernel/targets.h"

namespace newsglass {

PackedMatrix pack(const int8_t* weights, size_t rows, size_t columns) {
  PackedMatrix m;
  m.rows = rows;
  m.padded_rows = (rows + kRowBlock - 1) / kRowBlock * kRowBlock;
  m.padded_columns = (columns + 1) / 2 * 2;
  m.values.assign(m.padded_rows * m.padded_columns, 0);
  for (size_t r = 0; r < rows; ++r) {
    int16_t* block = m.values.data() + r / kRowBlock * kRowBlock * m.padded_columns;
    for (size_t c = 0; c < columns; ++c) {
      block[c / 2 * 2 * kRowBlock + 2 * (r % kRowBlock) + c % 2] = weights[r * columns + c];
    }
  }
  return m;
}

std::vector<NamedKernel> kernels() {
  std::vector<NamedKernel> out = {{"portable", multiply_portable}};
#if defined(__SSE2__)
  out.push_back({"sse2", multiply_sse2});
#endif
#if defined(NEWSGLASS_HAVE_AVX2)
  if (__builtin_cpu_supports("avx2")) out.push_back({"avx2", multiply_avx2});
#endif
#if defined(__wasm_simd128__)
  out.push_back({"wasm-simd128", multiply_wasm});
#endif
  return out;
}

Kernel best_kernel() { return kernels().back().run; }

}  // namespace newsglass
