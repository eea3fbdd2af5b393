// The one thing that can fail: reading the program's own data from memory. Everything after that only warns.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace newsglass {

enum class LoadErrorCode : uint8_t {
  kNotABundle,          // the first bytes are not a newsglass data bundle
  kUnsupportedVersion,  // a bundle or model of a version this program does not read
  kTruncated,           // a length points beyond the end
  kChecksumMismatch,    // the bytes were altered
  kMissingFile,         // a file that a stage needs is not in the bundle
  kBadLine,             // a line of a lexicon has the wrong number of columns or an unknown word
  kNotAModel,           // the first bytes are not those of a model file
  kBadModel,            // sizes or numbers in a model file that do not fit together
};

struct LoadError {
  LoadErrorCode code = LoadErrorCode::kNotABundle;
  std::string file;   // within the bundle; empty when the bundle itself is meant
  uint32_t line = 0;  // 1-based; 0 when no line is meant
};

// One sentence for a person.
std::string describe(const LoadError& error);

template <class T>
using Loaded = std::variant<T, LoadError>;

}  // namespace newsglass
