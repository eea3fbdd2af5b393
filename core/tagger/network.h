// The neural network of the tagger: from a document's words and flags to a score per token and tag.
//
// Layers, `width` numbers per token between them:
//
//   word, affixes, trigrams, shape, flags -> enter
//   -> convolution over 3 tokens -> gates -> running means from both sides, added     (block 0)
//   -> memory: mean and maximum over the same capitalised word in the window, added
//   -> block 1 -> hidden -> 29 tag scores
//
// Sentences lie end to end with a boundary row after each; a long document is cut into windows of whole
// sentences, which are independent of each other. Cost: linear, about 200,000 multiplications a token, memory
// bounded by a window. Determinism: products are integers (kernel.h); the rest is + - * / and square root on
// floats in a fixed order.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "tagger/kernel/kernel.h"
#include "tagger/tagger_input.h"
#include "tagger/tagger_model.h"

namespace newsglass {

// Gets tokens of one sentence and, for token i of them and tag k, the score at [i * kTaggerTags + k].
using UseScores = std::function<void(TokenSpan, std::span<const float>)>;

// Calls `use` for what was read, in text order: sentences, without the middle of long runs of numbers,
// signs and single letters.
void score_tags(const TaggerModel& model, const TaggerInput& input, Kernel kernel, const UseScores& use);

}  // namespace newsglass
