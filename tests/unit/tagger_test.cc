// The tagger's parts: kernels, decoding, features, and the model file, whole and damaged.
#include <array>
#include <cstring>
#include <iterator>
#include <limits>
#include <random>
#include <span>
#include <string>

#include "base/bundle.h"
#include "cli/data.h"
#include "tagger/dense.h"
#include "tagger/kernel/kernel.h"
#include "tagger/network.h"
#include "tagger/tagger_input.h"
#include "tagger/tagger_model.h"
#include "tagger/viterbi.h"
#include "tagger/word_features.h"
#include "unit/support.h"

namespace newsglass {
namespace {

// Scores of all that is read, one after the other.
std::vector<float> all_scores(const TaggerModel& model, const TaggerInput& input, Kernel kernel) {
  std::vector<float> out;
  score_tags(model, input, kernel, [&](TokenSpan, std::span<const float> scores) {
    out.insert(out.end(), scores.begin(), scores.end());
  });
  return out;
}

// How many of `words`, read as one sentence, the network reads.
size_t tokens_read(const std::vector<std::string_view>& words) {
  const NameModel& model = testing::model().names;
  const TaggerInput input = tagger_input(words, {{0, static_cast<uint32_t>(words.size())}}, model.lists);
  return all_scores(model.tagger, input, best_kernel()).size() / kTaggerTags;
}

TEST(Network, PassesOverLongRunsWithoutLetters) {
  std::vector<std::string_view> words(30, "7");
  EXPECT_EQ(tokens_read(words), 30u);
  words.resize(5000, "/");
  EXPECT_EQ(tokens_read(words), 0u);
  words[2500] = "Ana";
  EXPECT_EQ(tokens_read(words), 65u);
  words[0] = "Torres";
  words[4999] = "said";
  EXPECT_EQ(tokens_read(words), 33u + 65u + 33u);
}

TEST(Kernel, AllGiveTheSameSums) {
  std::mt19937 random(7);
  const auto between = [&](int low, int high) {
    return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
  };
  for (const auto [rows, columns, tokens] :
       {std::array<size_t, 3>{29, 96, 1}, {128, 384, 7}, {16, kMaxColumns, 5}, {3, 1, 2}}) {
    std::vector<int8_t> weights(rows * columns);
    for (int8_t& w : weights) w = static_cast<int8_t>(between(-127, 127));
    const PackedMatrix matrix = pack(weights.data(), rows, columns);
    std::vector<int16_t> inputs(tokens * matrix.padded_columns);
    for (int16_t& x : inputs) x = static_cast<int16_t>(between(-kActivationLimit, kActivationLimit));
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

TEST(Network, EveryKernelGivesTheSameBits) {
  const NameModel& model = testing::model().names;
  std::mt19937 random(3);
  for (const size_t words : {1, 7, 65, 5000}) {  // less and more than a chunk, more than a window
    const char* const kWords[] = {"Harbour", "minister", "Ana", "Torres", "said",
                                  "the",     "TR-7",     "in",  "LISBON", "\u00E9l\u00E1n"};
    std::vector<std::string_view> texts;
    std::vector<TokenSpan> sentences;
    for (size_t i = 0; i < words; ++i) {
      texts.emplace_back(kWords[random() % std::size(kWords)]);
      if (sentences.empty() || random() % 12 == 0)
        sentences.push_back({static_cast<uint32_t>(i), static_cast<uint32_t>(i)});
      sentences.back().end = static_cast<uint32_t>(i + 1);
    }
    const TaggerInput input = tagger_input(texts, sentences, model.lists);
    const std::vector<float> expected = all_scores(model.tagger, input, kernels().front().run);
    for (const NamedKernel& kernel : kernels()) {
      const std::vector<float> scores = all_scores(model.tagger, input, kernel.run);
      ASSERT_EQ(scores.size(), expected.size());
      EXPECT_EQ(std::memcmp(scores.data(), expected.data(), scores.size() * sizeof(float)), 0)
          << kernel.name << " " << words;
    }
  }
}

TEST(Quantize, RoundsHalfAwayFromZeroAndHoldsTheRange) {
  EXPECT_EQ(quantize(0.0f), 0);
  EXPECT_EQ(quantize(0.5f / kActivationScale), 1);
  EXPECT_EQ(quantize(-0.5f / kActivationScale), -1);
  EXPECT_EQ(quantize(0.49f / kActivationScale), 0);
  EXPECT_EQ(quantize(1e30f), kActivationLimit);
  EXPECT_EQ(quantize(-1e30f), -kActivationLimit);
  EXPECT_EQ(quantize(std::numeric_limits<float>::quiet_NaN()), -kActivationLimit);
}

TEST(Viterbi, ChoosesOnlyLegalSequences) {
  // "I-person" is best for the only token, but a name of one token is S.
  std::vector<float> one(kTaggerTags, 0.0f);
  one[2] = 9.0f;
  EXPECT_TRUE(best_names(one).empty());
  one[4] = 5.0f;
  ASSERT_EQ(best_names(one).size(), 1u);
  EXPECT_EQ(best_names(one)[0].type, 0u);
  EXPECT_FLOAT_EQ(best_names(one)[0].margin, -4.0f);
  // B-place and E-place win over two single-token readings.
  std::vector<float> two(2 * kTaggerTags, 0.0f);
  two[9] = 3.0f;
  two[kTaggerTags + 11] = 3.0f;
  two[kTaggerTags + 4] = 2.0f;
  const auto names = best_names(two);
  ASSERT_EQ(names.size(), 1u);
  EXPECT_EQ(names[0].begin, 0u);
  EXPECT_EQ(names[0].end, 2u);
  EXPECT_EQ(names[0].type, 2u);
  EXPECT_TRUE(best_names({}).empty());
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
  ++other[8];
  EXPECT_EQ(error_of(other), LoadErrorCode::kUnsupportedVersion);
  other = bytes_;
  other[bytes_.size() / 2] ^= 1;
  EXPECT_EQ(error_of(other), LoadErrorCode::kChecksumMismatch);
}

// As a damaged download is: length and checksum stay as they were.
TEST_F(ModelFile, EveryCutAndEveryFlippedBitIsSeen) {
  for (size_t size = 0; size < bytes_.size(); size += size < 4000 ? 1 : 9973) {
    const LoadErrorCode code = error_of(bytes_.substr(0, size));
    EXPECT_EQ(code, size < 8 ? LoadErrorCode::kNotAModel : LoadErrorCode::kTruncated) << size;
  }
  std::string damaged = bytes_;
  for (size_t at = 0; at < bytes_.size(); at += at < 24 ? 1 : 99991) {
    for (int bit = at < 24 ? 0 : 7; bit < 8; ++bit) {
      damaged[at] = static_cast<char>(bytes_[at] ^ (1 << bit));
      const LoadErrorCode code = error_of(damaged);
      const bool seen = at < 8    ? code == LoadErrorCode::kNotAModel
                        : at < 12 ? code == LoadErrorCode::kUnsupportedVersion
                        : at < 16 ? code == LoadErrorCode::kTruncated || code == LoadErrorCode::kBadModel
                                  : code == LoadErrorCode::kChecksumMismatch;
      EXPECT_TRUE(seen) << at << " bit " << bit;
    }
    damaged[at] = bytes_[at];
  }
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
    auto loaded = TaggerModel::read(resealed(damaged), "names/tagger.model");
    if (const auto* error = std::get_if<LoadError>(&loaded)) {
      EXPECT_EQ(error->code, LoadErrorCode::kBadModel);
      continue;
    }
    // What is read can be run.
    const std::vector<std::string_view> words = {"Ana", "Torres", "of", "Lisbon", "."};
    const TaggerInput input = tagger_input(words, {{0, 5}}, testing::model().names.lists);
    EXPECT_EQ(all_scores(std::get<TaggerModel>(loaded), input, best_kernel()).size(), 5 * kTaggerTags);
  }
}

// A bias of 1.4e38 let a path through an inside tag win over every legal one.
TEST_F(ModelFile, AWeightBeyondBoundsIsRefused) {
  constexpr size_t kBiasesAt = kTaggerTags * sizeof(float);  // of the last layer, in front of its weights
  const auto whole = std::get<TaggerModel>(TaggerModel::read(bytes_, "names/tagger.model"));
  const size_t weights = size_t{kTaggerTags} * whole.hidden;
  for (const float bias : {1.4e38f, -1.4e38f, 1.1e6f, std::numeric_limits<float>::quiet_NaN()}) {
    std::string damaged = bytes_;
    std::memcpy(damaged.data() + damaged.size() - weights - kBiasesAt, &bias, sizeof bias);
    EXPECT_EQ(error_of(resealed(damaged)), LoadErrorCode::kBadModel) << bias;
  }
}

}  // namespace
}  // namespace newsglass
