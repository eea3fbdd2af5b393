// The weights of the tagger, read from data/names/tagger.model (docs/model-format.md describes every byte).
//
// Why a file: weights are data; the program is the same for every model of this format. Cost: reading copies
// about 3 MB and unpacks the matrices, some 10 ms.
//
//   const Loaded<TaggerModel> model = TaggerModel::read(bytes, "names/tagger.model");
//
// A damaged file is a LoadError, never undefined behaviour.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/load_error.h"
#include "tagger/kernel/kernel.h"

namespace newsglass {

// A matrix of 8-bit weights with a scale and a bias per row: y[r] = sum[r] * scale[r] + bias[r].
struct DenseLayer {
  PackedMatrix matrix;
  std::vector<float> scale;  // already divided by kActivationScale, padded to matrix.padded_rows
  std::vector<float> bias;
};

// Rows of 8-bit numbers with one scale.
struct ByteTable {
  uint32_t rows = 0;
  uint32_t columns = 0;
  float scale = 0;
  std::vector<int8_t> values;
};

inline constexpr uint32_t kTaggerFlags = 12;
inline constexpr uint32_t kTaggerTypes = 7;
inline constexpr uint32_t kTaggerTags = 1 + 4 * kTaggerTypes;

struct TaggerModel {
  uint32_t width = 0;   // numbers per token between layers
  uint32_t hidden = 0;  // of the last layer but one
  uint32_t word_columns = 0;
  uint32_t parts = 0;  // a word vector is this many codes, each a row of its code book

  std::vector<uint32_t> word_keys;  // ascending hashes of the lower-case words
  std::vector<uint8_t> code_bytes;
  std::vector<int16_t> code_books;  // [part][256][word_columns / parts], times kActivationScale
  ByteTable affixes, trigrams, shapes;

  DenseLayer enter;                // columns: word, affixes, trigrams, shape
  std::vector<int32_t> flag_sums;  // [flag][padded rows of enter]: what a set flag adds to the sums of enter
  DenseLayer convolution[2], gates[2], memory, hidden_layer, out;

  // Reads the whole file from memory; `bytes` is not needed afterwards, `name` is for the error.
  static Loaded<TaggerModel> read(std::string_view bytes, const char* name);
};

// CRC-32 (IEEE) of a model file's bytes after its header.
uint32_t model_checksum(std::string_view bytes);

}  // namespace newsglass
