#include "report/read_json.h"

#include <algorithm>
#include <string>
#include <utility>

#include "text/utf8.h"

namespace newsglass {
namespace {

using Json = nlohmann::ordered_json;

constexpr size_t kDeepest = 32;  // levels; the contract's objects have less than ten

// Builds the wanted members from the parser's events.
class Picker : public nlohmann::json_sax<Json> {
 public:
  explicit Picker(const std::vector<std::string_view>& wanted) : wanted_(wanted) {}

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(number_integer_t value) override { return put(value); }
  bool number_unsigned(number_unsigned_t value) override { return put(value); }
  bool number_float(number_float_t value, const string_t&) override { return put(value); }
  bool string(string_t& value) override { return skips() ? pass() : put(std::move(value)); }
  bool binary(binary_t&) override { return put(nullptr); }
  bool start_object(size_t) override { return open(Json::object()); }
  bool end_object() override { return close(); }
  bool start_array(size_t) override { return open(Json::array()); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    if (skipped_ > 0) return true;
    const bool wanted = std::find(wanted_.begin(), wanted_.end(), std::string_view(name)) != wanted_.end();
    skips_next_ = open_.size() == 1 && !wanted;
    key_ = std::move(name);
    return true;
  }
  bool parse_error(size_t position, const std::string&, const Json::exception& error) override {
    error_ = {"bad_json", reason(error.what()) + " (byte " + std::to_string(position) + ")"};
    return false;
  }

  Json root;
  RequestError take_error() { return std::move(error_); }

 private:
  bool skips() const { return skipped_ > 0 || skips_next_; }
  bool pass() {
    skips_next_ = false;
    return true;
  }

  bool put(Json value) {
    if (skips()) return pass();
    place(std::move(value));
    return true;
  }

  bool open(Json empty) {
    if (skips()) {
      ++skipped_;
      return pass();
    }
    if (open_.size() == kDeepest) {
      error_ = {"too_deep", "values are nested more than " + std::to_string(kDeepest) + " deep"};
      return false;
    }
    open_.push_back(place(std::move(empty)));
    return true;
  }

  bool close() {
    if (skipped_ > 0)
      --skipped_;
    else
      open_.pop_back();
    return true;
  }

  Json* place(Json value) {
    if (open_.empty()) return &(root = std::move(value));
    Json& in = *open_.back();
    if (in.is_array()) {
      in.push_back(std::move(value));
      return &in.back();
    }
    return &(in[key_] = std::move(value));
  }

  // nlohmann says "[...] parse error at line 1, column 9: syntax error while parsing value - WHY; last ...".
  static std::string reason(const std::string& what) {
    const size_t dash = what.find(" - ");
    const size_t bracket = what.find("] ");
    const size_t begin = dash != what.npos ? dash + 3 : bracket != what.npos ? bracket + 2 : 0;
    return what.substr(begin, what.find(';', begin) - begin);
  }

  const std::vector<std::string_view>& wanted_;
  std::vector<Json*> open_;  // what is being filled, from the root; an element grows only at its end
  std::string key_;
  size_t skipped_ = 0;       // levels that are open within a value that is passed over
  bool skips_next_ = false;  // the next value belongs to a key that is not wanted
  RequestError error_;
};

}  // namespace

std::variant<Json, RequestError> read_object(std::string_view json, std::string_view what,
                                             const std::vector<std::string_view>& wanted) {
  const std::string subject(what);
  if (!is_valid_utf8(json)) return RequestError{"bad_encoding", subject + " is not UTF-8"};
  Picker picker(wanted);
  if (!Json::sax_parse(json, &picker)) {
    RequestError error = picker.take_error();
    error.message = subject + " is no JSON that can be read: " + error.message;
    return error;
  }
  if (!picker.root.is_object()) return RequestError{"bad_json", subject + " is JSON but not an object"};
  return std::move(picker.root);
}

}  // namespace newsglass
