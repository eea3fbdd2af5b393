// The kernels of the instruction sets; which of them exist is decided by kernel.cc at compile and run time.
#pragma once

#include "tagger/kernel/kernel.h"

namespace newsglass {

void multiply_portable(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                       int32_t* sums);
void multiply_sse2(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                   int32_t* sums);
void multiply_avx2(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                   int32_t* sums);
void multiply_wasm(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                   int32_t* sums);

}  // namespace newsglass
