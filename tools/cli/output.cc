#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace newsglass::cli {
namespace {

bool look_at(const std::string& file, struct stat& about) {
  return (file == "-" ? ::fstat(STDIN_FILENO, &about) : ::stat(file.c_str(), &about)) == 0;
}

// The mode that any program's new files get.
mode_t usual_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

}  // namespace

void KeptFiles::keep(const std::string& file) {
  struct stat about;
  if (look_at(file, about) && S_ISREG(about.st_mode)) files_.emplace(about.st_dev, about.st_ino);
}

bool KeptFiles::has(const std::string& file) const {
  struct stat about;
  return look_at(file, about) && files_.count({about.st_dev, about.st_ino}) > 0;
}

bool is_standard_output(const std::string& file) {
  struct stat in, out;
  return look_at(file, in) && ::fstat(STDOUT_FILENO, &out) == 0 && S_ISREG(in.st_mode) &&
         in.st_dev == out.st_dev && in.st_ino == out.st_ino;
}

void Output::write(std::string_view bytes) {
  while (!bytes.empty() && !failed()) {
    const ssize_t wrote = ::write(descriptor_, bytes.data(), bytes.size());
    if (wrote >= 0)
      bytes.remove_prefix(static_cast<size_t>(wrote));
    else if (errno != EINTR)
      fail_with_errno();
  }
}

void Output::fail_with_errno() {
  if (!failed()) problem_ = name_ + " could not be written: " + std::strerror(errno);
}

StandardOutput::StandardOutput() : Output("standard output") { descriptor_ = STDOUT_FILENO; }

NewFile::NewFile(const std::string& path, bool force, KeptFiles& kept)
    : Output(path), force_(force), kept_(kept) {
  problem_ = refusal();
  if (failed()) return;
  std::string name = (std::filesystem::path(path).parent_path() / ".newsglass-XXXXXX").string();
  descriptor_ = ::mkstemp(name.data());
  if (descriptor_ < 0) {
    fail_with_errno();
    problem_ += "; does the folder exist?";
    return;
  }
  temporary_ = name;
  ::fchmod(descriptor_, usual_mode());
}

NewFile::~NewFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

std::string NewFile::refusal() const {
  if (kept_.has(name_))
    return name_ + " would be replaced by a report, but it is one of the files read or written by this run; "
                   "give another folder to --out";
  struct stat about;
  if (::lstat(name_.c_str(), &about) != 0) return "";
  if (!force_)
    return name_ + " exists already and was left as it is; give another folder to --out, or --force to "
                   "replace it";
  if (!S_ISREG(about.st_mode) && !S_ISLNK(about.st_mode))
    return name_ + " is no file that could be replaced; give another folder to --out";
  return "";
}

std::string NewFile::finish() {
  if (failed()) return problem_;
  const int closed = ::close(std::exchange(descriptor_, -1));  // a full disk may be told only here
  if (closed != 0) fail_with_errno();
  if (!failed()) problem_ = refusal();  // it may have come into being meanwhile
  if (!failed() && !give_name()) fail_with_errno();
  if (!failed()) kept_.keep(name_);
  return problem_;
}

// A new name by link(), which never replaces; by rename() where the file system has no links.
bool NewFile::give_name() {
  if (!force_) {
    if (::link(temporary_.c_str(), name_.c_str()) == 0) return true;
    if (errno == EEXIST) return false;
  }
  if (::rename(temporary_.c_str(), name_.c_str()) != 0) return false;
  temporary_.clear();
  return true;
}

}  // namespace newsglass::cli
