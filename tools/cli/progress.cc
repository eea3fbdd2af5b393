#include "cli/progress.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cmath>
#include <iomanip>
#include <iostream>
#include <sstream>

namespace newsglass::cli {
namespace {

constexpr auto kBetweenShows = std::chrono::milliseconds(200);
constexpr double kFirstEstimate = 1;  // seconds: before that, the first article's share decides
constexpr size_t kDigitsOfGroup = 3;

std::string grouped(size_t number) {
  std::string digits = std::to_string(number);
  for (size_t at = digits.size(); at > kDigitsOfGroup;) digits.insert(at -= kDigitsOfGroup, ",");
  return digits;
}

std::string clock(double seconds) {
  const auto whole = static_cast<long>(std::lround(seconds));
  std::ostringstream out;
  out << std::setfill('0');
  if (whole >= 3600) out << whole / 3600 << ':' << std::setw(2);
  out << whole / 60 % 60 << ':' << std::setw(2) << whole % 60;
  return out.str();
}

std::optional<size_t> size_of_input() {
  struct stat about;
  if (::fstat(STDIN_FILENO, &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
  const off_t at = ::lseek(STDIN_FILENO, 0, SEEK_CUR);
  if (at < 0 || at > about.st_size) return std::nullopt;
  return static_cast<size_t>(about.st_size - at);
}

}  // namespace

std::string words_for(const Step& step) {
  std::ostringstream out;
  out << grouped(step.articles) << (step.articles == 1 ? " article" : " articles");
  if (step.errors > 0) out << " (" << grouped(step.errors) << " with errors)";
  if (step.seconds > 0)
    out << ", " << std::fixed << std::setprecision(1) << static_cast<double>(step.articles) / step.seconds
        << " a second";
  if (step.share && *step.share > 0 && *step.share < 1 && step.seconds >= kFirstEstimate)
    out << ", " << clock(step.seconds * (1 - *step.share) / *step.share) << " left";
  return out.str();
}

Progress::Progress(int results)
    : on_(isatty(STDERR_FILENO) == 1 && isatty(results) != 1),
      input_size_(size_of_input()),
      begin_(std::chrono::steady_clock::now()) {
  if (on_) show();
}

void Progress::step(bool error, size_t input_end) {
  if (!on_) return;
  ++now_.articles;
  now_.errors += error ? 1 : 0;
  if (!input_begin_) {
    input_begin_ = input_end;  // the first line's own length counts little, and what was passed over much
    begin_ = std::chrono::steady_clock::now();
  }
  const size_t begin = *input_begin_;
  if (input_size_ && *input_size_ > begin)
    now_.share = static_cast<double>(input_end - begin) / static_cast<double>(*input_size_ - begin);
  if (std::chrono::steady_clock::now() - shown_ >= kBetweenShows) show();
}

void Progress::show() {
  shown_ = std::chrono::steady_clock::now();
  now_.seconds = std::chrono::duration<double>(shown_ - begin_).count();
  std::cerr << "\r" << words_for(now_) << "\x1b[K" << std::flush;
}

void Progress::end() {
  if (!on_) return;
  show();
  std::cerr << "\n";
}

}  // namespace newsglass::cli
