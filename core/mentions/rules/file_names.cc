#include "mentions/rules/file_names.h"

#include <algorithm>

namespace newsglass {
namespace {

constexpr uint32_t kMostFileTokens = 12;  // from a name to the end of the file's name

// Whether the text runs on without a blank to a point and the ending of a file.
bool in_file_name(const Tokens& tokens, const NameWords& words, TokenSpan name) {
  const uint32_t limit = std::min(tokens.size(), name.end + kMostFileTokens);
  for (uint32_t t = name.end; t < limit && !tokens[t].space_before; ++t)
    if (tokens.normal(t - 1) == "." && words.is(NameWords::kFileEnding, tokens.normal(t))) return true;
  return false;
}

}  // namespace

NameCandidates without_file_names(const Tokens& tokens, const NameWords& words, NameCandidates names) {
  names.erase(
      std::remove_if(names.begin(), names.end(),
                     [&](const NameCandidate& name) { return in_file_name(tokens, words, name.tokens); }),
      names.end());
  return names;
}

}  // namespace newsglass
