#include "tagger/network.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "tagger/dense.h"
#include "tagger/word_inputs.h"

namespace newsglass {
namespace {

constexpr uint32_t kWindowRows = 4096;
constexpr uint32_t kNoToken = 0xFFFFFFFF;
constexpr size_t kNoSlot = static_cast<size_t>(-1);

// Distinct words whose sums are kept for the whole text, the first ones; 5 MB, and more than articles have. The
// sums of others are computed anew in each window.
constexpr uint32_t kKeptWords = 8192;

// A name has a word of two letters at least, and what is farther from any says nothing about it.
constexpr uint32_t kFarFromWords = 32;
constexpr uint32_t kFewestLetters = 2;

// What is read of the sentences: without the middle of long runs of numbers, signs and single letters, and
// cut where longer than a window. Texts of nothing but "1/1/1/..." cost nearly nothing this way.
std::vector<TokenSpan> stretches_of(const TaggerInput& input) {
  std::vector<TokenSpan> out;
  const auto add = [&](uint32_t begin, uint32_t end) {
    for (; begin < end; begin += kWindowRows - 1)
      out.push_back({begin, std::min(end, begin + kWindowRows - 1)});
  };
  for (const TokenSpan& s : input.sentences) {
    uint32_t begin = s.begin, wordless = s.begin;  // of what is being read; of the run of no words
    for (uint32_t t = s.begin; t < s.end; ++t) {
      if (input.words[input.tokens[t]].letters < kFewestLetters) continue;
      if (t - wordless > 2 * kFarFromWords) {
        add(begin, wordless == s.begin ? begin : wordless + kFarFromWords);
        begin = t - kFarFromWords;
      }
      wordless = t + 1;
    }
    const bool cut = s.end - wordless > kFarFromWords;
    add(begin, !cut ? s.end : wordless == s.begin ? begin : wordless + kFarFromWords);
  }
  return out;
}

// A window: stretches that are read together, a row for each token and a boundary after each stretch.
using Window = std::vector<TokenSpan>;

std::vector<Window> windows_of(const TaggerInput& input) {
  std::vector<Window> out;
  uint32_t rows = kWindowRows;
  for (const TokenSpan& stretch : stretches_of(input)) {
    rows += stretch.size() + 1;
    if (rows > kWindowRows) {
      out.emplace_back();
      rows = stretch.size() + 1;
    }
    out.back().push_back(stretch);
  }
  return out;
}

// The sums that words add to the layer `enter`.
class WordSums {
 public:
  WordSums(const TaggerModel& model, const std::vector<WordFeatures>& words, Kernel kernel)
      : model_(model), words_(words), kernel_(kernel), rare_slots_(words.size(), 0) {
    std::vector<uint32_t> first(std::min<size_t>(words.size(), kKeptWords));
    std::iota(first.begin(), first.end(), 0u);
    kept_ = word_sums(model, words, first, kernel);
  }

  // Makes of() right for these words and, of those that are not kept, for no others.
  void prepare(const std::vector<uint32_t>& words) {
    std::vector<uint32_t> rare;
    for (const uint32_t w : words)
      if (w >= kKeptWords) rare.push_back(w);
    std::sort(rare.begin(), rare.end());
    rare.erase(std::unique(rare.begin(), rare.end()), rare.end());
    for (uint32_t i = 0; i < rare.size(); ++i) rare_slots_[rare[i]] = i;
    rare_ = word_sums(model_, words_, rare, kernel_);
  }

  std::span<const int32_t> of(uint32_t word) const {
    const size_t padded = model_.enter.matrix.padded_rows;
    return word < kKeptWords ? row_of(kept_, word, padded) : row_of(rare_, rare_slots_[word], padded);
  }

 private:
  const TaggerModel& model_;
  const std::vector<WordFeatures>& words_;
  const Kernel kernel_;
  std::vector<int32_t> kept_, rare_;
  std::vector<uint32_t> rare_slots_;  // of each word, its row in rare_
};

class WindowRun {
 public:
  WindowRun(const TaggerModel& model, const TaggerInput& input, Kernel kernel)
      : model_(model),
        input_(input),
        kernel_(kernel),
        words_(model, input.words, kernel),
        key_slots_(count_keys(input), kNoSlot) {}

  void run(const Window& window, const UseScores& use) {
    tokens_.clear();
    std::vector<uint32_t> words;
    for (const TokenSpan& stretch : window) {
      for (uint32_t t = stretch.begin; t < stretch.end; ++t) {
        tokens_.push_back(t);
        words.push_back(input_.tokens[t]);
      }
      tokens_.push_back(kNoToken);
    }
    words_.prepare(words);
    rows_ = tokens_.size();
    x_.assign(rows_ * model_.width, 0.0f);
    enter();
    block(model_.convolution[0], model_.gates[0]);
    remember();
    block(model_.convolution[1], model_.gates[1]);
    leave();
    size_t row = 0;
    for (const TokenSpan& stretch : window) {
      use(stretch, std::span<const float>(scores_).subspan(row * kTaggerTags, size_t{stretch.size()} * kTaggerTags));
      row += size_t{stretch.size()} + 1;
    }
  }

 private:
  static size_t count_keys(const TaggerInput& input) {
    uint32_t most = 0;
    for (const uint32_t id : input.lower_ids) most = std::max(most, id + 1);
    return most;
  }

  void enter() {
    const DenseLayer& layer = model_.enter;
    const size_t padded = layer.matrix.padded_rows;
    std::vector<int32_t> sums(padded);
    for (size_t i = 0; i < rows_; ++i) {
      const uint32_t token = tokens_[i];
      uint32_t flags = 1u << static_cast<uint32_t>(TokenFlag::kBoundary);
      if (token == kNoToken) {
        std::fill(sums.begin(), sums.end(), 0);
      } else {
        std::copy_n(words_.of(input_.tokens[token]).begin(), padded, sums.begin());
        flags = input_.flags[token];
      }
      for (uint32_t f = 0; f < kTaggerFlags; ++f) {
        if (!(flags >> f & 1)) continue;
        const std::span<const int32_t> added = row_of(model_.flag_sums, f, padded);
        for (size_t r = 0; r < padded; ++r) sums[r] += added[r];
      }
      const std::span<float> x = row_of(x_, i, model_.width);
      for (size_t r = 0; r < model_.width; ++r)
        x[r] = static_cast<float>(sums[r]) * layer.scale[r] + layer.bias[r];
    }
  }

  void block(const DenseLayer& convolution, const DenseLayer& gates) {
    const size_t w = model_.width, half = w / 2;
    // One row of zeros before and after: the convolution reads three neighbouring rows as one input.
    near_.assign((rows_ + 2) * w, 0);
    for (size_t i = 0; i < rows_ * w; ++i) near_[w + i] = quantize(x_[i]);
    inner_.resize(rows_ * w);
    run_layer(convolution, kernel_, near_, w, rows_, sums_, [&](size_t t, std::span<const float> row) {
      const std::span<int16_t> out = row_of(inner_, t, w);
      for (size_t r = 0; r < w; ++r) out[r] = quantize(row[r] > 0.0f ? row[r] : 0.0f);
    });
    gates_.resize(rows_ * 2 * w);
    run_layer(gates, kernel_, inner_, w, rows_, sums_, [&](size_t t, std::span<const float> row) {
      const std::span<float> out = row_of(gates_, t, 2 * w);
      for (size_t r = 0; r < 2 * w; ++r) out[r] = squash(row[r]);
    });
    // Gate columns: forward gate, forward value, backward gate, backward value.
    std::vector<float> h(half, 0.0f);
    for (size_t t = 0; t < rows_; ++t) scan_step(t, 0, h);
    std::fill(h.begin(), h.end(), 0.0f);
    for (size_t t = rows_; t-- > 0;) scan_step(t, half, h);
  }

  // h += z * (c - h); the row's half that begins at `at` gets h added.
  void scan_step(size_t t, size_t at, std::vector<float>& h) {
    const size_t half = model_.width / 2;
    const std::span<const float> gate = row_of(gates_, t, 2 * model_.width).subspan(2 * at, 2 * half);
    const std::span<float> x = row_of(x_, t, model_.width).subspan(at, half);
    for (size_t r = 0; r < half; ++r) {
      const float z = 0.5f + 0.5f * gate[r];
      h[r] += z * (gate[half + r] - h[r]);
      x[r] += h[r];
    }
  }

  // Capitalised tokens of one lower-case form share the mean and the maximum of their rows.
  void remember() {
    const size_t w = model_.width;
    std::vector<size_t> slot_of_row(rows_, kNoSlot), slot_keys;
    std::vector<float> mean, top, count;
    for (size_t i = 0; i < rows_; ++i) {
      const uint32_t token = tokens_[i];
      if (token == kNoToken || !input_.words[input_.tokens[token]].capital) continue;
      const uint32_t key = input_.lower_ids[input_.tokens[token]];
      const std::span<const float> x = row_of(x_, i, w);
      size_t& slot = key_slots_[key];
      if (slot == kNoSlot) {
        slot = slot_keys.size();
        slot_keys.push_back(key);
        mean.insert(mean.end(), x.begin(), x.end());
        top.insert(top.end(), x.begin(), x.end());
        count.push_back(1.0f);
      } else {
        const std::span<float> m = row_of(mean, slot, w);
        const std::span<float> p = row_of(top, slot, w);
        for (size_t r = 0; r < w; ++r) {
          m[r] += x[r];
          p[r] = p[r] > x[r] ? p[r] : x[r];
        }
        count[slot] += 1.0f;
      }
      slot_of_row[i] = slot;
    }
    inner_.resize(slot_keys.size() * 2 * w);
    for (size_t s = 0; s < slot_keys.size(); ++s) {
      key_slots_[slot_keys[s]] = kNoSlot;
      const std::span<int16_t> out = row_of(inner_, s, 2 * w);
      for (size_t r = 0; r < w; ++r) out[r] = quantize(mean[s * w + r] / count[s]);
      for (size_t r = 0; r < w; ++r) out[w + r] = quantize(top[s * w + r]);
    }
    std::vector<float> added(slot_keys.size() * w);
    run_layer(model_.memory, kernel_, inner_, 2 * w, slot_keys.size(), sums_,
              [&](size_t s, std::span<const float> row) { std::copy_n(row.begin(), w, row_of(added, s, w).begin()); });
    for (size_t i = 0; i < rows_; ++i) {
      if (slot_of_row[i] == kNoSlot) continue;
      const std::span<const float> a = row_of(added, slot_of_row[i], w);
      const std::span<float> x = row_of(x_, i, w);
      for (size_t r = 0; r < w; ++r) x[r] += a[r];
    }
  }

  void leave() {
    const size_t w = model_.width, hidden = model_.hidden;
    near_.resize(rows_ * w);
    for (size_t i = 0; i < rows_ * w; ++i) near_[i] = quantize(x_[i]);
    inner_.resize(rows_ * hidden);
    run_layer(model_.hidden_layer, kernel_, near_, w, rows_, sums_, [&](size_t t, std::span<const float> row) {
      const std::span<int16_t> out = row_of(inner_, t, hidden);
      for (size_t r = 0; r < hidden; ++r) out[r] = quantize(row[r] > 0.0f ? row[r] : 0.0f);
    });
    scores_.resize(rows_ * kTaggerTags);
    run_layer(model_.out, kernel_, inner_, hidden, rows_, sums_, [&](size_t t, std::span<const float> row) {
      std::copy_n(row.begin(), kTaggerTags, row_of(scores_, t, kTaggerTags).begin());
    });
  }

  const TaggerModel& model_;
  const TaggerInput& input_;
  const Kernel kernel_;
  WordSums words_;
  std::vector<size_t> key_slots_;  // of each lower-case form, its slot in the window's memory
  std::vector<uint32_t> tokens_;   // of each row, kNoToken for a boundary
  size_t rows_ = 0;
  std::vector<float> x_;  // the numbers between layers, [row][width]
  std::vector<int16_t> near_, inner_;
  std::vector<float> gates_, scores_;
  std::vector<int32_t> sums_;
};

}  // namespace

void score_tags(const TaggerModel& model, const TaggerInput& input, Kernel kernel, const UseScores& use) {
  WindowRun run(model, input, kernel);
  for (const Window& window : windows_of(input)) run.run(window, use);
}

}  // namespace newsglass
