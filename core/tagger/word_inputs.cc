#include "tagger/word_inputs.h"

#include <algorithm>
#include <span>

#include "tagger/dense.h"

namespace newsglass {
namespace {

void add_row(const ByteTable& table, uint32_t hash, std::vector<int32_t>& total) {
  const std::span<const int8_t> row = row_of(table.values, hash % table.rows, table.columns);
  for (uint32_t c = 0; c < table.columns; ++c) total[c] += row[c];
}

// Row of the word's vector in the codes; 0 is the unknown word.
size_t vector_row(const TaggerModel& model, uint32_t key) {
  const auto it = std::lower_bound(model.word_keys.begin(), model.word_keys.end(), key);
  return it != model.word_keys.end() && *it == key ? static_cast<size_t>(it - model.word_keys.begin()) + 1
                                                   : 0;
}

// Word vector, affixes, trigrams and shape, side by side.
void fill_inputs(const TaggerModel& model, const WordFeatures& word, std::span<int16_t> inputs) {
  auto out = inputs.begin();
  const size_t part_columns = model.word_columns / model.parts;
  const std::span<const uint8_t> codes = row_of(model.code_bytes, vector_row(model, word.key), model.parts);
  for (size_t p = 0; p < model.parts; ++p) {
    out = std::copy_n(row_of(model.code_books, p * 256 + codes[p], part_columns).begin(), part_columns, out);
  }
  std::vector<int32_t> total(model.affixes.columns, 0);
  for (const uint32_t hash : word.affixes) add_row(model.affixes, hash, total);
  for (const int32_t v : total) *out++ = quantize(static_cast<float>(v) * model.affixes.scale);

  std::fill(total.begin(), total.end(), 0);
  for (const uint32_t hash : word.trigrams) add_row(model.trigrams, hash, total);
  const float count = word.trigrams.empty() ? 1.0f : static_cast<float>(word.trigrams.size());
  for (const int32_t v : total) *out++ = quantize(static_cast<float>(v) * model.trigrams.scale / count);

  total.assign(model.shapes.columns, 0);
  add_row(model.shapes, word.shape, total);
  for (const int32_t v : total) *out++ = quantize(static_cast<float>(v) * model.shapes.scale);
}

}  // namespace

std::vector<int32_t> word_sums(const TaggerModel& model, const std::vector<WordFeatures>& words,
                               const std::vector<uint32_t>& which, Kernel kernel) {
  constexpr size_t kChunk = 64;
  const PackedMatrix& matrix = model.enter.matrix;
  std::vector<int32_t> out(which.size() * matrix.padded_rows);
  std::vector<int16_t> inputs(kChunk * matrix.padded_columns, 0);
  for (size_t begin = 0; begin < which.size(); begin += kChunk) {
    const size_t n = std::min(kChunk, which.size() - begin);
    for (size_t i = 0; i < n; ++i)
      fill_inputs(model, words[which[begin + i]], row_of(inputs, i, matrix.padded_columns));
    kernel(matrix, inputs.data(), matrix.padded_columns, n, std::span(out).subspan(begin * matrix.padded_rows).data());
  }
  return out;
}

}  // namespace newsglass
