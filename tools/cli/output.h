// Where reports go: standard output, or new files that appear whole or not at all.
#pragma once

#include <sys/types.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsglass::cli {

// The files that a run must not replace: what it reads and what it has written. Told by device and inode, so
// through links too.
class KeptFiles {
 public:
  // Remembers `file` ("-": standard input), if it is there and no device.
  void keep(const std::string& file);
  bool has(const std::string& file) const;

 private:
  std::set<std::pair<dev_t, ino_t>> files_;
};

// Whether `file` ("-": standard input) is the file that standard output writes to.
bool is_standard_output(const std::string& file);

class Output {
 public:
  virtual ~Output() = default;
  // After a failure nothing more is written.
  virtual void write(std::string_view bytes);
  bool failed() const { return !problem_.empty(); }
  // A sentence that says why not all was written; empty: all is.
  virtual std::string finish() = 0;

 protected:
  explicit Output(std::string name) : name_(std::move(name)) {}
  void fail_with_errno();

  std::string name_;  // as messages call it
  int descriptor_ = -1;
  std::string problem_;
};

class StandardOutput : public Output {
 public:
  StandardOutput();
  std::string finish() override { return problem_; }
};

// Written beside its place under a name of its own, and given its name by finish(); without that, nothing
// stays.
class NewFile : public Output {
 public:
  // A file that exists is replaced only with `force`, one of `kept` never.
  NewFile(const std::string& path, bool force, KeptFiles& kept);
  ~NewFile() override;
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  std::string finish() override;

 private:
  // Why `name_` must not be written to, or nothing.
  std::string refusal() const;
  bool give_name();

  bool force_;
  KeptFiles& kept_;
  std::string temporary_;
};

}  // namespace newsglass::cli
