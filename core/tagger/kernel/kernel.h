// Integer matrix product of the tagger, the one hot loop of the model.
//
// Why integers: sums of 32-bit integers are the same in any order, so the portable loop, SSE2, AVX2 and
// WebAssembly SIMD give the same bits. Weights are 8-bit numbers stored as 16-bit ones, inputs are 16-bit,
// sums 32-bit; the file format bounds columns so that no sum overflows.
//
//   PackedMatrix m = pack(weights, rows, columns);
//   multiply(m, inputs, stride, tokens, sums);   // sums[t * m.padded_rows + r] = dot(weights row r, inputs +
//   t * stride)
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsglass {

inline constexpr size_t kRowBlock = 16;

// 16 rows lie together, two columns of a row side by side:
//   block 0: | r0c0 r0c1 r1c0 r1c1 ... r15c0 r15c1 | r0c2 r0c3 ... | ...   block 1: ...
struct PackedMatrix {
  size_t rows = 0;
  size_t padded_rows = 0;     // multiple of kRowBlock
  size_t padded_columns = 0;  // multiple of 2
  std::vector<int16_t> values;
};

// Packs a row-major matrix of 8-bit weights.
PackedMatrix pack(const int8_t* weights, size_t rows, size_t columns);

// A kernel multiplies `tokens` input rows, `stride` numbers apart, each of matrix.padded_columns numbers.
using Kernel = void (*)(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                        int32_t* sums);

struct NamedKernel {
  const char* name;
  Kernel run;
};

// Every kernel this machine can run, slowest (portable) first.
std::vector<NamedKernel> kernels();

// The fastest of kernels().
Kernel best_kernel();

}  // namespace newsglass
