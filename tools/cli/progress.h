// How far a stream is, for a person at a terminal.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace newsglass::cli {

struct Step {
  size_t articles = 0;          // answered in this run
  size_t errors = 0;            // of them, those that could not be analysed
  double seconds = 0;           // since the first was waited for
  std::optional<double> share;  // of this run's input, 0 to 1; none: its length is not known
};

// "1,204 articles (3 with errors), 95.2 a second, 1:04 left". The time left is told after a second.
std::string words_for(const Step& step);

// Keeps one line of standard error up to date, if that is a terminal and the results go elsewhere.
class Progress {
 public:
  // `results`: the descriptor they go to.
  explicit Progress(int results);
  // One article more is answered; `input_end`: bytes of the input so far.
  void step(bool error, size_t input_end);
  // Leaves the line as it is, for what comes after it.
  void end();

 private:
  void show();

  bool on_;
  std::optional<size_t> input_size_;   // where it is a file
  std::optional<size_t> input_begin_;  // what a resumed run passed over
  std::chrono::steady_clock::time_point begin_, shown_;
  Step now_;
};

}  // namespace newsglass::cli
