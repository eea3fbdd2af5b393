// What must hold of every input, whatever its entrance. A broken promise ends the process with a sentence, so
// that libFuzzer keeps the input; the tests in fuzz/ call the same functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/analysis.h"
#include "compare/comparison.h"
#include "report/request.h"

namespace newsglass::fuzz {

inline std::string_view as_view(const uint8_t* data, size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// The shipped model, loaded once. Targets that fuzz a part of it put theirs in and take it out again.
Model& model();

// A number that depends on the input alone: it decides which of the costly promises are tested.
uint64_t hash_of(std::string_view bytes);

// Ends the process with `promise` unless it holds.
void require(bool holds, std::string_view promise);

// analysis/check.h.
void hold_promises(const Analysis& analysis);

// The JSON parses, is true to docs/schema/analysis.schema.json and counts right in every unit; every span's
// text is the slice; the text report is UTF-8 without control characters of ours or theirs.
void hold_reports(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison);

// Members exist, every entity is in one, differences lie in their text.
void hold_comparison(const Comparison& comparison, const std::vector<Analysis>& analyses);

// An error of a request is JSON with its code and a message.
void hold_error(const RequestError& error);

// The same article gives the same bytes.
void hold_repetition(const Article& article);

// A paragraph behind the text changes no token and no sentence before it.
void hold_continuation(const Article& article);

// The analysis with its promises, and one group of the costly ones chosen by `sample`.
void hold_article(const Article& article, uint64_t sample);

}  // namespace newsglass::fuzz
