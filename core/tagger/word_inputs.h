// The first layer over the distinct words of a document: what a word adds before its flags are known.
#pragma once

#include <cstdint>
#include <vector>

#include "tagger/kernel/kernel.h"
#include "tagger/tagger_input.h"
#include "tagger/tagger_model.h"

namespace newsglass {

// Integer sums of the layer `enter` for the words `which`, [word][padded rows]. Cost: one matrix product a
// word.
std::vector<int32_t> word_sums(const TaggerModel& model, const std::vector<WordFeatures>& words,
                               const std::vector<uint32_t>& which, Kernel kernel);

}  // namespace newsglass
