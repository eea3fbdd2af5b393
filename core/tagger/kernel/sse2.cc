#if defined(__SSE2__)

#include <emmintrin.h>

#include <cstring>

#include "tagger/kernel/blocks.h"
#include "tagger/kernel/targets.h"

namespace newsglass {
namespace {

struct Sse2 {
  using Type = __m128i;
  static constexpr int kRows = 4;
  static Type zero() { return _mm_setzero_si128(); }
  static Type load(const int16_t* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }
  static Type repeat_pair(const int16_t* p) {
    int pair;
    std::memcpy(&pair, p, sizeof pair);
    return _mm_set1_epi32(pair);
  }
  static Type add_products(Type sum, Type x, Type w) { return _mm_add_epi32(sum, _mm_madd_epi16(x, w)); }
  static void store(int32_t* p, Type v) { _mm_storeu_si128(reinterpret_cast<__m128i*>(p), v); }
};

}  // namespace

void multiply_sse2(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                   int32_t* sums) {
  multiply_with<Sse2, 2>(matrix, inputs, stride, tokens, sums);
}

}  // namespace newsglass

#endif  // defined(__SSE2__)
