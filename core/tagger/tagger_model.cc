#include "tagger/tagger_model.h"

#include <algorithm>
#include <cmath>

#include "tagger/activation.h"
#include "tagger/byte_reader.h"

namespace newsglass {
namespace {

constexpr std::string_view kMagic = "NGTAGGER";
constexpr uint32_t kVersion = 2;
constexpr size_t kHeader = 20;

// A sum of a layer is below 2^31, so no score of a window's best path comes near Viterbi's kNever.
constexpr float kLargestWeight = 1e6f;

bool is_weight(float value) { return std::abs(value) <= kLargestWeight; }  // not of not-a-number

bool are_weights(const std::vector<float>& values) {
  return std::all_of(values.begin(), values.end(), is_weight);
}

// rows, columns, scales, biases, weights
bool read_layer(ByteReader& in, uint32_t rows, uint32_t columns, DenseLayer* layer,
                std::vector<int8_t>* weights_out = nullptr) {
  if (in.u32() != rows || in.u32() != columns || columns > kMaxColumns) return false;
  layer->scale = in.f32s(rows);
  layer->bias = in.f32s(rows);
  std::vector<int8_t> weights = in.i8s(size_t{rows} * columns);
  if (!in.ok() || !are_weights(layer->scale) || !are_weights(layer->bias)) return false;
  layer->matrix = pack(weights.data(), rows, columns);
  for (float& s : layer->scale) s /= kActivationScale;
  layer->scale.resize(layer->matrix.padded_rows, 0.0f);
  layer->bias.resize(layer->matrix.padded_rows, 0.0f);
  if (weights_out != nullptr) *weights_out = std::move(weights);
  return true;
}

bool read_table(ByteReader& in, uint32_t columns, ByteTable* table) {
  table->rows = in.u32();
  table->columns = in.u32();
  table->scale = in.f32();
  if (table->columns != columns || table->rows == 0 || table->rows > 1u << 20 ||
      !is_weight(table->scale)) {
    return false;
  }
  table->values = in.i8s(size_t{table->rows} * columns);
  return in.ok();
}

bool read_words(ByteReader& in, TaggerModel* m) {
  const uint32_t count = in.u32();
  m->parts = in.u32();
  const uint32_t part_columns = in.u32();
  if (m->parts == 0 || m->parts > 64 || part_columns == 0 || part_columns > 64 || count > 1u << 20)
    return false;
  m->word_columns = m->parts * part_columns;
  m->code_books.reserve(size_t{m->word_columns} * 256);
  for (uint32_t p = 0; p < m->parts; ++p) {
    const float scale = in.f32();
    if (!is_weight(scale)) return false;
    for (const int8_t v : in.i8s(size_t{256} * part_columns)) m->code_books.push_back(quantize(static_cast<float>(v) * scale));
  }
  uint32_t key = 0;
  for (uint32_t i = 0; i < count && in.ok(); ++i) {
    const uint32_t step = in.varint();
    if (i > 0 && (step == 0 || step > 0xFFFFFFFFu - key)) return false;
    key += step;
    m->word_keys.push_back(key);
  }
  const std::string_view codes = in.take(size_t{count + 1} * m->parts);  // row 0: the unknown word
  m->code_bytes.assign(codes.begin(), codes.end());
  return in.ok();
}

bool read_body(ByteReader& in, TaggerModel* m) {
  m->width = in.u32();
  m->hidden = in.u32();
  if (m->width == 0 || m->width > 256 || m->width % 32 != 0 || m->hidden == 0 || m->hidden > 256 ||
      m->hidden % 16 != 0) {
    return false;
  }
  const uint32_t w = m->width;
  if (!read_words(in, m) || !read_table(in, 32, &m->affixes) || !read_table(in, 32, &m->trigrams) ||
      !read_table(in, 16, &m->shapes)) {
    return false;
  }
  if (!read_layer(in, w, m->word_columns + 80, &m->enter)) return false;
  const std::vector<int8_t> flags = in.i8s(size_t{w} * kTaggerFlags);
  if (!in.ok()) return false;
  const size_t padded = m->enter.matrix.padded_rows;
  m->flag_sums.assign(kTaggerFlags * padded, 0);
  for (uint32_t r = 0; r < w; ++r) {
    for (uint32_t f = 0; f < kTaggerFlags; ++f) {
      m->flag_sums[f * padded + r] =
          flags[size_t{r} * kTaggerFlags + f] * static_cast<int32_t>(kActivationScale);
    }
  }
  return read_layer(in, w, 3 * w, &m->convolution[0]) && read_layer(in, 2 * w, w, &m->gates[0]) &&
         read_layer(in, w, 2 * w, &m->memory) && read_layer(in, w, 3 * w, &m->convolution[1]) &&
         read_layer(in, 2 * w, w, &m->gates[1]) && read_layer(in, m->hidden, w, &m->hidden_layer) &&
         read_layer(in, kTaggerTags, m->hidden, &m->out) && in.at_end();
}

}  // namespace

uint32_t model_checksum(std::string_view bytes) {
  uint32_t table[256];
  for (uint32_t i = 0; i < 256; ++i) {
    uint32_t c = i;
    for (int k = 0; k < 8; ++k) c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
    table[i] = c;
  }
  uint32_t crc = 0xFFFFFFFFu;
  for (const char c : bytes) crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFF] ^ (crc >> 8);
  return ~crc;
}

Loaded<TaggerModel> TaggerModel::read(std::string_view bytes, const char* name) {
  if (bytes.substr(0, kMagic.size()) != kMagic) return LoadError{LoadErrorCode::kNotAModel, name};
  ByteReader header(bytes.substr(kMagic.size()));
  const uint32_t version = header.u32();
  const uint32_t size = header.u32();
  const uint32_t checksum = header.u32();
  if (!header.ok() || bytes.size() < size) return LoadError{LoadErrorCode::kTruncated, name};
  if (version != kVersion) return LoadError{LoadErrorCode::kUnsupportedVersion, name};
  if (bytes.size() != size) return LoadError{LoadErrorCode::kBadModel, name};
  if (model_checksum(bytes.substr(kHeader)) != checksum)
    return LoadError{LoadErrorCode::kChecksumMismatch, name};
  ByteReader body(bytes.substr(kHeader));
  TaggerModel model;
  if (!read_body(body, &model)) return LoadError{LoadErrorCode::kBadModel, name};
  return model;
}

}  // namespace newsglass
