// The tagger's parts: kernels, decoding, features, and the model file, whole and damaged.
#include <array>
#include <random>
#include <string>

#include "base/bundle.h"
#include "cli/data.h"
#include "mentions/kernel.h"
#include "mentions/tagger_model.h"
#include "mentions/viterbi.h"
#include "mentions/word_features.h"
#include "unit/support.h"

namespace newsglass {
namespace {

TEST(Kernel, AllGiveTheSameSums) {
  std::mt19937 random(7);
  const auto between = [&](int low, int high) {
    return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
  };
  for (const auto [rows, columns, tokens] :
       {std::array<size_t, 3>{29, 96, 1}, {128, 384, 7}, {16, 516, 5}, {3, 1, 2}}) {
    std::vector<int8_t> weights(rows * columns);
    for (int8_t& w : weights) w = static_cast<int8_t>(between(-127, 127));
    const PackedMatrix matrix = pack(weights.data(), rows, columns);
    std::vector<int16_t> inputs(tokens * matrix.padded_columns);
    for (int16_t& x : inputs) x = static_cast<int16_t>(between(-32767, 32767));
    std::vector<int32_t> expected(tokens * matrix.padded_rows);
    for (size_t t = 0; t < tokens; ++t)
      for (size_t r = 0; r < rows; ++r)
        for (size_t c = 0; c < columns; ++c)
          expected[t * matrix.padded_rows + r] +=
              weights[r * columns + c] * inputs[t * matrix.padded_columns + c];
    for (const NamedKernel& kernel : kernels()) {
      std::vector<int32_t> sums(expected.size(), -1);
      kernel.run(matrix, inputs.data(), matrix.padded_columns, tokens, sums.data());
      EXPECT_EQ(sums, expected) << kernel.name << " " << rows << "x" << columns;
    }
  }
}

TEST(Viterbi, ChoosesOnlyLegalSequences) {
  // "I-person" is best for the only token, but a name of one token is S.
  std::vector<float> one(kTaggerTags, 0.0f);
  one[2] = 9.0f;
  EXPECT_TRUE(best_names(one.data(), 1).empty());
  one[4] = 5.0f;
  ASSERT_EQ(best_names(one.data(), 1).size(), 1u);
  EXPECT_EQ(best_names(one.data(), 1)[0].type, 0u);
  EXPECT_FLOAT_EQ(best_names(one.data(), 1)[0].margin, -4.0f);
  // B-place and E-place win over two single-token readings.
  std::vector<float> two(2 * kTaggerTags, 0.0f);
  two[9] = 3.0f;
  two[kTaggerTags + 11] = 3.0f;
  two[kTaggerTags + 4] = 2.0f;
  const auto names = best_names(two.data(), 2);
  ASSERT_EQ(names.size(), 1u);
  EXPECT_EQ(names[0].begin, 0u);
  EXPECT_EQ(names[0].end, 2u);
  EXPECT_EQ(names[0].type, 2u);
  EXPECT_TRUE(best_names(nullptr, 0).empty());
}

TEST(WordFeatures, EqualThoseOfTheTrainingCode) {
  // tools/train/features.py gives these numbers.
  const WordFeatures f = word_features("Torres");
  EXPECT_EQ(f.lower, "torres");
  EXPECT_EQ(f.key, 0x07A51CF4u);
  EXPECT_EQ(f.affixes[5], 0x7AE51EA8u);
  EXPECT_EQ(f.trigrams[0], 0xFA5810B3u);
  EXPECT_EQ(f.shape, 0x2FB7951Au);
  EXPECT_TRUE(f.capital);
  EXPECT_FALSE(f.caps);
  EXPECT_TRUE(word_features("U.S.").caps);
  EXPECT_EQ(word_features("O\u2019NEIL").lower, "o'neil");
  EXPECT_EQ(titled("\u00C9LYS\u00C9E"), "\u00C9lys\u00E9e");
}

class ModelFile : public ::testing::Test {
 protected:
  const std::string bytes_ = shipped();

  static std::string shipped() {
    const auto bundle = std::get<Bundle>(Bundle::parse(cli::embedded_bundle()));
    return std::string(std::get<std::string_view>(bundle.file("names/tagger.model")));
  }

  LoadErrorCode error_of(const std::string& bytes) {
    const auto loaded = TaggerModel::read(bytes, "names/tagger.model");
    const auto* error = std::get_if<LoadError>(&loaded);
    EXPECT_NE(error, nullptr);
    return error ? error->code : LoadErrorCode::kMissingFile;
  }
  // With the length and checksum made right again, so that the reader gets to the damaged part.
  std::string resealed(std::string bytes) {
    const auto put = [&](size_t at, uint32_t value) {
      for (size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(value >> (8 * i));
    };
    put(12, static_cast<uint32_t>(bytes.size()));
    put(16, model_checksum(std::string_view(bytes).substr(20)));
    return bytes;
  }
};

TEST_F(ModelFile, IsReadWhole) {
  const auto loaded = TaggerModel::read(bytes_, "names/tagger.model");
  EXPECT_TRUE(std::holds_alternative<TaggerModel>(loaded));
}

TEST_F(ModelFile, SaysWhatIsWrong) {
  EXPECT_EQ(error_of(""), LoadErrorCode::kNotAModel);
  EXPECT_EQ(error_of("NGTAGGER"), LoadErrorCode::kTruncated);
  EXPECT_EQ(error_of("X" + bytes_), LoadErrorCode::kNotAModel);
  EXPECT_EQ(error_of(bytes_.substr(0, bytes_.size() - 1)), LoadErrorCode::kTruncated);
  EXPECT_EQ(error_of(bytes_ + "x"), LoadErrorCode::kBadModel);
  std::string other = bytes_;
  other[8] = 2;
  EXPECT_EQ(error_of(other), LoadErrorCode::kUnsupportedVersion);
  other = bytes_;
  other[bytes_.size() / 2] ^= 1;
  EXPECT_EQ(error_of(other), LoadErrorCode::kChecksumMismatch);
}

TEST_F(ModelFile, AnyCutOfTheBodyIsAnError) {
  for (size_t size = 20; size < bytes_.size(); size += size < 400 ? 1 : 40009)
    EXPECT_EQ(error_of(resealed(bytes_.substr(0, size))), LoadErrorCode::kBadModel) << size;
}

TEST_F(ModelFile, AnyChangedByteIsReadOrRefused) {
  std::mt19937 random(11);
  for (int i = 0; i < 60; ++i) {
    std::string damaged = bytes_;
    const size_t at = 20 + (i < 30 ? static_cast<size_t>(i) : random() % (bytes_.size() - 20));
    damaged[at] = static_cast<char>(random());
    const auto loaded = TaggerModel::read(resealed(damaged), "names/tagger.model");  // must not crash
    const auto* error = std::get_if<LoadError>(&loaded);
    EXPECT_TRUE(error == nullptr || error->code == LoadErrorCode::kBadModel);
  }
}

}  // namespace
}  // namespace newsglass
