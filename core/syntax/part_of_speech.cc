#include "syntax/part_of_speech.h"

#include <algorithm>
#include <array>

namespace newsglass {
namespace {

constexpr uint8_t kOutside = 255;  // the tag before a sentence's first word
constexpr std::string_view kWeightsFile = "syntax/parts_of_speech.bin";

// FNV-1a over the feature's number and its parts.
class Hash {
 public:
  explicit Hash(uint32_t feature) { add(static_cast<unsigned char>(feature)); }
  Hash& text(std::string_view s) {
    for (const char c : s) add(static_cast<unsigned char>(c));
    add(0);
    return *this;
  }
  Hash& byte(uint8_t b) {
    add(b);
    return *this;
  }
  uint32_t slot() const { return (value_ ^ value_ >> 15) & (PartOfSpeechModel::kSlots - 1); }

 private:
  void add(unsigned char c) { value_ = (value_ ^ c) * 0x01000193u; }
  uint32_t value_ = 0x811C9DC5u;
};

// The last `n` bytes.
std::string_view tail(std::string_view word, size_t n) {
  return word.size() <= n ? word : word.substr(word.size() - n);
}

constexpr std::string_view kEdge = "|";

constexpr std::string_view kTagNames[kPartsOfSpeech] = {
    "noun",     "name",   "pronoun",     "possessive", "determiner", "preposition", "to",        "base",
    "present",  "third",  "past",        "participle", "gerund",     "modal",       "adjective", "adverb",
    "particle", "number", "conjunction", "wh",         "there",      "genitive",    "mark",      "other"};

}  // namespace

std::string_view name_of(PartOfSpeech tag) { return kTagNames[static_cast<size_t>(tag)]; }

void PartOfSpeechModel::features(const Tokens& tokens, TokenSpan sentence, uint32_t i, uint8_t before,
                                 uint8_t before2, uint32_t (&out)[kFeatures]) {
  // Numbers all behave alike.
  const auto word = [&](int64_t at) -> std::string_view {
    if (at < sentence.begin || at >= sentence.end) return kEdge;
    const uint32_t t = static_cast<uint32_t>(at);
    return tokens[t].kind == TokenKind::kNumber ? std::string_view("0") : tokens.normal(t);
  };
  const std::string_view w = word(i), previous = word(int64_t{i} - 1), next = word(int64_t{i} + 1);
  const uint8_t shape =
      static_cast<uint8_t>(static_cast<uint8_t>(tokens[i].shape) << 1 | (i == sentence.begin));
  out[0] = Hash(0).slot();
  out[1] = Hash(1).text(w).slot();
  out[2] = Hash(2).text(tail(w, 3)).slot();
  out[3] = Hash(3).text(tail(w, 2)).slot();
  out[4] = Hash(4).text(tail(w, 4)).byte(shape).slot();
  out[5] = Hash(5).text(w.substr(0, 3)).slot();
  out[6] = Hash(6).byte(shape).byte(before).slot();
  out[7] = Hash(7).byte(before).slot();
  out[8] = Hash(8).byte(before).byte(before2).slot();
  out[9] = Hash(9).byte(before).text(w).slot();
  out[10] = Hash(10).text(previous).slot();
  out[11] = Hash(11).text(next).slot();
  out[12] = Hash(12).text(tail(next, 3)).byte(before).slot();
  out[13] = Hash(13).text(word(int64_t{i} - 2)).slot();
  out[14] = Hash(14).text(word(int64_t{i} + 2)).slot();
  out[15] = Hash(15).text(previous).text(w).slot();
  out[16] = Hash(16).text(w).text(next).slot();
  out[17] = Hash(17).byte(before).byte(before2).text(tail(w, 2)).slot();
}

Loaded<PartOfSpeechModel> PartOfSpeechModel::load(const Bundle& bundle) {
  const auto file = bundle.file(kWeightsFile);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  const std::string_view bytes = std::get<std::string_view>(file);
  if (bytes.size() != size_t{kSlots} * kPartsOfSpeech)
    return LoadError{LoadErrorCode::kTruncated, std::string(kWeightsFile), 0};
  PartOfSpeechModel model;
  model.weights_.reserve(bytes.size());
  for (const char c : bytes) model.weights_.push_back(static_cast<int8_t>(c));
  return model;
}

std::vector<PartOfSpeech> PartOfSpeechModel::tag(const Tokens& tokens, const std::vector<bool>& names) const {
  std::vector<PartOfSpeech> out(tokens.size(), PartOfSpeech::kOther);
  uint32_t rows[kFeatures];
  for (const TokenSpan sentence : tokens.sentences()) {
    uint8_t before = kOutside, before2 = kOutside;
    for (uint32_t i = sentence.begin; i < sentence.end; ++i) {
      features(tokens, sentence, i, before, before2, rows);
      std::array<int32_t, kPartsOfSpeech> sum{};
      for (const uint32_t row : rows)
        for (uint32_t t = 0; t < kPartsOfSpeech; ++t) sum[t] += weights_[size_t{row} * kPartsOfSpeech + t];
      const uint8_t best = names[i] ? static_cast<uint8_t>(PartOfSpeech::kName)
                                    : static_cast<uint8_t>(std::max_element(sum.begin(), sum.end()) - sum.begin());
      out[i] = static_cast<PartOfSpeech>(best);
      before2 = before;
      before = best;
    }
  }
  return out;
}

}  // namespace newsglass
