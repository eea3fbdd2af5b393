// Compiled with -mavx2 alone; called only where the processor has it.
#if defined(__AVX2__)

#include <immintrin.h>

#include <cstring>

#include "tagger/kernel/blocks.h"
#include "tagger/kernel/targets.h"

namespace newsglass {
namespace {

struct Avx2 {
  using Type = __m256i;
  static constexpr int kRows = 8;
  static Type zero() { return _mm256_setzero_si256(); }
  static Type load(const int16_t* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }
  static Type repeat_pair(const int16_t* p) {
    int pair;
    std::memcpy(&pair, p, sizeof pair);
    return _mm256_set1_epi32(pair);
  }
  static Type add_products(Type sum, Type x, Type w) {
    return _mm256_add_epi32(sum, _mm256_madd_epi16(x, w));
  }
  static void store(int32_t* p, Type v) { _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), v); }
};

}  // namespace

void multiply_avx2(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                   int32_t* sums) {
  multiply_with<Avx2, 4>(matrix, inputs, stride, tokens, sums);
}

}  // namespace newsglass

#endif  // defined(__AVX2__)
