#include "cli/ordered_work.h"

namespace newsglass::cli {
namespace {

constexpr size_t kGivenPerThread = 4;  // a long article holds up no thread until the others are so far ahead
constexpr size_t kMostBytes = size_t{64} << 20;  // of input; one task alone may have more

}  // namespace

OrderedWork::OrderedWork(unsigned threads) : most_(threads * kGivenPerThread) {
  try {
    while (threads_.size() < threads) threads_.emplace_back([this] { work(); });
  } catch (...) {
    stop();  // those that run would wait for ever
    throw;
  }
}

bool OrderedWork::has_room(size_t bytes) const {
  return given_.empty() || (given_.size() < most_ && bytes_ + bytes <= kMostBytes);
}

bool OrderedWork::give(Task task, size_t bytes) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return stopped_ || has_room(bytes); });
  if (stopped_) return false;
  tasks_.emplace_back(std::move(task));
  given_.push_back({tasks_.back().get_future(), bytes});
  bytes_ += bytes;
  changed_.notify_all();
  return true;
}

void OrderedWork::end() {
  const std::lock_guard lock(mutex_);
  ended_ = true;
  changed_.notify_all();
}

std::optional<Answer> OrderedWork::take() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return stopped_ || ended_ || !given_.empty(); });
  if (stopped_ || given_.empty()) return std::nullopt;
  std::future<Answer>& first = given_.front().answer;  // only this thread removes it
  lock.unlock();
  first.wait();
  lock.lock();
  std::future<Answer> answer = std::move(first);
  bytes_ -= given_.front().bytes;
  given_.pop_front();
  changed_.notify_all();
  lock.unlock();
  return answer.get();
}

void OrderedWork::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  tasks_.clear();
  changed_.notify_all();
}

void OrderedWork::work() {
  for (;;) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || ended_ || !tasks_.empty(); });
    if (stopped_ || tasks_.empty()) return;
    std::packaged_task<Answer()> task = std::move(tasks_.front());
    tasks_.pop_front();
    lock.unlock();
    task();
  }
}

}  // namespace newsglass::cli
