#include "report/json_output.h"

namespace newsglass {
namespace {

constexpr size_t kPiece = size_t{1} << 16;  // bytes that are collected for the sink
constexpr int kIndent = 2;

}  // namespace

void JsonOutput::key(std::string_view name) {
  before_value();
  pending_ += Json(name).dump();
  pending_ += pretty_ ? ": " : ":";
  after_key_ = true;
}

void JsonOutput::value(const Json& small) {
  before_value();
  const std::string text = small.dump(pretty_ ? kIndent : -1);
  for (size_t at = 0; at < text.size();) {
    const size_t line_end = std::min(text.find('\n', at), text.size());  // strings have theirs escaped
    pending_.append(text, at, line_end - at);
    if (line_end < text.size()) new_line();
    at = line_end + 1;
  }
  if (pending_.size() >= kPiece) flush();
}

void JsonOutput::begin(char bracket) {
  before_value();
  pending_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonOutput::end(char bracket) {
  --depth_;
  if (!first_ && pretty_) new_line();
  pending_ += bracket;
  first_ = false;
}

void JsonOutput::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_) pending_ += ',';
  if (pretty_ && depth_ > 0) new_line();
  first_ = false;
}

void JsonOutput::new_line() {
  pending_ += '\n';
  pending_.append(depth_ * kIndent, ' ');
}

void JsonOutput::flush() {
  sink_(pending_);
  pending_.clear();
}

}  // namespace newsglass
