// The data bundle: every lexicon and model file of data/ in one block of bytes, so that a page fetches one
// file and the command line carries one blob. tools/pack_data.py writes it:
//
//     bytes   8   "NGBUNDLE"
//             4   version, 1
//             4   number of files
//             8   FNV-1a 64 of everything after this field
//            32   SHA-256 of the packed files' names and contents: the identity of the data
//     per file:   4 name length, 4 content length, name, content          (all integers little-endian)
//
// Cost: one pass for the checksum; the files are views into the caller's bytes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/load_error.h"

namespace newsglass {

class Bundle {
 public:
  // `bytes` must outlive the bundle and every view taken from it.
  static Loaded<Bundle> parse(std::string_view bytes);

  // The content of the file of that name relative to data/, or an error naming it.
  Loaded<std::string_view> file(std::string_view name) const;

  // Lower-case hexadecimal SHA-256 of the data.
  const std::string& sha256() const { return sha256_; }

 private:
  std::vector<std::pair<std::string_view, std::string_view>> files_;
  std::string sha256_;
};

}  // namespace newsglass
