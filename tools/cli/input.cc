#include "cli/input.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace newsglass::cli {
namespace {

constexpr size_t kBlock = size_t{1} << 16;

// Puts the next bytes into `block`, at most its size, which becomes theirs; 0 at the end. False: errno says
// why.
bool read_block(int descriptor, std::string& block) {
  ssize_t got = -1;
  do got = ::read(descriptor, block.data(), block.size());
  while (got < 0 && errno == EINTR);
  block.resize(static_cast<size_t>(std::max<ssize_t>(got, 0)));
  return got >= 0;
}

class Descriptor {
 public:
  explicit Descriptor(const std::string& file)
      : number_(file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~Descriptor() {
    if (number_ > STDIN_FILENO) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

ReadBytes read_bytes(const std::string& file, size_t largest, const std::string& largest_in_words) {
  const auto fail = [](const std::string& why) { return ReadBytes{"", why}; };
  const auto unreadable = [&] { return fail(std::string("could not be read: ") + std::strerror(errno)); };
  const std::string too_large = "is larger than " + largest_in_words + "; cut it into articles";
  const Descriptor in(file);
  struct stat about;
  if (in.number() < 0 || ::fstat(in.number(), &about) != 0) return unreadable();
  if (S_ISDIR(about.st_mode)) return fail("is a folder; name the files in it");
  ReadBytes out;
  if (S_ISREG(about.st_mode)) {
    if (static_cast<size_t>(about.st_size) > largest) return fail(too_large);
    out.bytes.reserve(static_cast<size_t>(about.st_size));
  }
  for (;;) {
    std::string block(kBlock, '\0');
    if (!read_block(in.number(), block)) return unreadable();
    if (block.empty()) return out;
    if (block.size() > largest - out.bytes.size()) return fail(too_large);
    out.bytes += block;
  }
}

// False when it was woken.
bool LineReader::wait() {
  std::array<pollfd, 2> either{{{STDIN_FILENO, POLLIN, 0}, {wake_, POLLIN, 0}}};
  while (::poll(either.data(), either.size(), -1) < 0 && errno == EINTR) continue;
  return either[1].revents == 0;
}

bool LineReader::fill() {
  at_ = 0;
  block_.clear();
  woken_ = !wait();
  if (woken_) return false;
  block_.resize(kBlock);
  if (!read_block(STDIN_FILENO, block_)) failure_ = errno;
  return !block_.empty();
}

bool LineReader::next(std::string& line) {
  line.clear();
  too_large_ = false;
  bool any = false;
  while (at_ < block_.size() || (failure_ == 0 && !woken_ && fill())) {
    any = true;
    const size_t end = std::min(block_.find('\n', at_), block_.size());
    const bool ended = end < block_.size();
    too_large_ = too_large_ || end - at_ > largest_ - line.size();
    if (too_large_)
      line.clear();
    else
      line.append(block_, at_, end - at_);
    taken_ += end - at_ + (ended ? 1 : 0);
    at_ = end + (ended ? 1 : 0);
    if (ended) return true;
  }
  return any && failure_ == 0 && !woken_;
}

}  // namespace newsglass::cli
