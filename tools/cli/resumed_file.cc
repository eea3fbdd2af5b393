#include "cli/resumed_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace newsglass::cli {
namespace {

constexpr size_t kBlock = size_t{1} << 20;

// At most `size` bytes from `at` on; empty at the end, and where errno says that they cannot be read.
std::string read_at(int descriptor, off_t at, size_t size) {
  std::string block(size, '\0');
  ssize_t got = -1;
  do got = ::pread(descriptor, block.data(), block.size(), at);
  while (got < 0 && errno == EINTR);
  block.resize(static_cast<size_t>(std::max<ssize_t>(got, 0)));
  return block;
}

}  // namespace

ResumedFile::ResumedFile(const std::string& path, const KeptFiles& kept) : Output(path) {
  open(kept);
  if (!failed()) find_end();
}

ResumedFile::~ResumedFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

void ResumedFile::open(const KeptFiles& kept) {
  struct stat about;
  if (kept.has(name_)) {
    problem_ = name_ + " is also the input; give another file to --resume";
  } else if (::stat(name_.c_str(), &about) == 0 && !S_ISREG(about.st_mode)) {
    problem_ = name_ + " is no file that could be continued; give another to --resume";
  } else if ((descriptor_ = ::open(name_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) < 0) {
    fail_with_errno();
  } else if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK)
      problem_ = name_ + " is being written by another run; wait for it, or give another file to --resume";
    else
      fail_with_errno();
  }
}

void ResumedFile::find_end() {
  old_size_ = ::lseek(descriptor_, 0, SEEK_END);
  off_t line = 0;  // where the line begins that is being read
  for (off_t read = 0; read < old_size_;) {
    const std::string block = read_at(descriptor_, read, kBlock);
    if (block.empty()) return fail_with_errno();
    for (size_t end = block.find('\n'); end != std::string::npos; end = block.find('\n', end + 1)) {
      lines_before_ += line > 0 ? 1 : 0;
      at_ = std::exchange(line, read + static_cast<off_t>(end) + 1);
    }
    read += static_cast<off_t>(block.size());
  }
}

void ResumedFile::write(std::string_view bytes) {
  while (!bytes.empty() && !failed() && !caught_up()) {
    const auto left = static_cast<size_t>(old_size_ - at_);
    const std::string there = read_at(descriptor_, at_, std::min(bytes.size(), left));
    if (there.empty()) return fail_with_errno();
    if (there != bytes.substr(0, there.size())) {
      problem_ = "the end of " + name_ +
                 " is not what this input gives now; it was made from another input, with other options or "
                 "by another version, and was left as it is";
      return;
    }
    at_ += static_cast<off_t>(there.size());
    bytes.remove_prefix(there.size());
  }
  Output::write(bytes);
}

std::string ResumedFile::finish() {
  if (descriptor_ >= 0 && ::close(std::exchange(descriptor_, -1)) != 0) fail_with_errno();
  return problem_;
}

}  // namespace newsglass::cli
