// Bytes from a file or from standard input, within a limit.
#pragma once

#include <cstddef>
#include <string>

namespace newsglass::cli {

struct ReadBytes {
  std::string bytes;
  std::string error;  // why there are none, to stand behind the file's name: "is a folder; ..."; empty: fine
};

// `file` is a path, or "-" for standard input. Never takes more than `largest` bytes into memory;
// `largest_in_words` tells it in the error.
ReadBytes read_bytes(const std::string& file, size_t largest, const std::string& largest_in_words);

// Standard input, line by line. A last line need not have an end.
class LineReader {
 public:
  explicit LineReader(size_t largest) : largest_(largest) {}

  // False at the end of the input or when it cannot be read. A line of more than `largest` bytes is passed
  // over: `line` is then empty and too_large() true.
  bool next(std::string& line);
  bool too_large() const { return too_large_; }
  // errno of what ended the input; 0: it is at its end.
  int failure() const { return failure_; }

 private:
  bool fill();

  size_t largest_;
  std::string block_;  // what is read but not given out begins at at_
  size_t at_ = 0;
  bool too_large_ = false;
  int failure_ = 0;
};

}  // namespace newsglass::cli
