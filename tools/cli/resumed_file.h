// The output of an interrupted run, continued.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/output.h"

namespace newsglass::cli {

// A file of lines, made if it is not there. Its last whole line and what follows it are given anew by the
// caller, and only compared: so nothing is lost or doubled, a line that was begun is completed, and a file
// that another input, other options or another version made is found out and left as it is.
class ResumedFile : public Output {
 public:
  // Refused: no regular file, a file of `kept`, one that another run is writing.
  ResumedFile(const std::string& path, const KeptFiles& kept);
  ~ResumedFile() override;
  ResumedFile(const ResumedFile&) = delete;
  ResumedFile& operator=(const ResumedFile&) = delete;

  // How many lines the file has beyond doubt: write() takes what comes after them.
  size_t lines_before() const { return lines_before_; }
  void write(std::string_view bytes) override;
  // All that the file held has been given anew.
  bool caught_up() const { return at_ >= old_size_; }
  std::string finish() override;

 private:
  void open(const KeptFiles& kept);
  void find_end();

  size_t lines_before_ = 0;
  off_t at_ = 0;  // where the next bytes that are given stand
  off_t old_size_ = 0;
};

}  // namespace newsglass::cli
