// Work done by several threads whose results are taken in the order in which it was given.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace newsglass::cli {

// The answer to one line of input.
struct Answer {
  std::vector<std::string> pieces;  // of the line: a long one has no double in memory
  bool error = false;               // the line could not be analysed, and the pieces say why
  size_t input_end = 0;             // bytes of the input up to the end of the line
};

// One thread gives, one takes. What is given and not yet taken is bounded in number and bytes, so memory is
// constant however long the input and however slow the output.
class OrderedWork {
 public:
  using Task = std::function<Answer()>;

  explicit OrderedWork(unsigned threads);
  ~OrderedWork() { stop(); }
  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  // Waits for room; `bytes` is what the task holds. False after stop(): then the task is dropped.
  bool give(Task task, size_t bytes);
  // Nothing more will be given.
  void end();
  // The next answer in order, or none at the end and after stop(). What the task threw is thrown here.
  std::optional<Answer> take();
  // Drops what is not begun; give() and take() return.
  void stop();

 private:
  struct Given {
    std::future<Answer> answer;
    size_t bytes;
  };

  bool has_room(size_t bytes) const;
  void work();

  const size_t most_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::packaged_task<Answer()>> tasks_;  // not begun
  std::deque<Given> given_;                         // not taken
  size_t bytes_ = 0;                                // of given_
  bool ended_ = false;
  bool stopped_ = false;
  std::vector<std::jthread> threads_;  // last: joined before the rest is destroyed
};

}  // namespace newsglass::cli
