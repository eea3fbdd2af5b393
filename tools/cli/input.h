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
  // Waits for input no longer when there is something to read from the descriptor `wake`.
  LineReader(size_t largest, int wake) : largest_(largest), wake_(wake) {}

  // False at the end of the input, or when it cannot be read or is not waited for: then a line that was begun
  // is none. A line of more than `largest` bytes is passed over: `line` is then empty and too_large() true.
  bool next(std::string& line);
  bool too_large() const { return too_large_; }
  // Bytes up to the end of the last line.
  size_t taken() const { return taken_; }
  // errno of what ended the input; 0: it is at its end.
  int failure() const { return failure_; }

 private:
  bool fill();
  bool wait();

  size_t largest_;
  int wake_;
  bool woken_ = false;
  size_t taken_ = 0;
  std::string block_;  // what is read but not given out begins at at_
  size_t at_ = 0;
  bool too_large_ = false;
  int failure_ = 0;
};

}  // namespace newsglass::cli
