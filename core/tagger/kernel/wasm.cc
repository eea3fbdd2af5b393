#if defined(__wasm_simd128__)

#include <wasm_simd128.h>

#include "tagger/kernel/blocks.h"
#include "tagger/kernel/targets.h"

namespace newsglass {
namespace {

struct Wasm {
  using Type = v128_t;
  static constexpr int kRows = 4;
  static Type zero() { return wasm_i32x4_splat(0); }
  static Type load(const int16_t* p) { return wasm_v128_load(p); }
  static Type repeat_pair(const int16_t* p) { return wasm_v128_load32_splat(p); }
  static Type add_products(Type sum, Type x, Type w) {
    return wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(x, w));
  }
  static void store(int32_t* p, Type v) { wasm_v128_store(p, v); }
};

}  // namespace

void multiply_wasm(const PackedMatrix& matrix, const int16_t* inputs, size_t stride, size_t tokens,
                   int32_t* sums) {
  multiply_with<Wasm, 2>(matrix, inputs, stride, tokens, sums);
}

}  // namespace newsglass

#endif  // defined(__wasm_simd128__)
