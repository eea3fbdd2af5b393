// A large JSON text written piece by piece: the frame by hand, each small value by nlohmann/json.
//
// Why: a tree of a whole analysis takes some ten times the memory of its text. The bytes are those that
// nlohmann's dump would give for the whole.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace newsglass {

using Json = nlohmann::ordered_json;

// Takes the text in order, in pieces of some ten thousand bytes that each are well-formed UTF-8.
using JsonSink = std::function<void(std::string_view piece)>;

class JsonOutput {
 public:
  // `pretty`: two-space indent instead of one line.
  JsonOutput(JsonSink sink, bool pretty) : sink_(std::move(sink)), pretty_(pretty) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  // The next value is this member of the object that is open.
  void key(std::string_view name);
  // A small value, whole.
  void value(const Json& small);

  void member(std::string_view name, const Json& small) {
    key(name);
    value(small);
  }
  // An array of what `write(item)` gives for each item, or writes itself if it gives nothing.
  template <class Items, class Write>
  void list(std::string_view name, const Items& items, Write write) {
    key(name);
    begin_array();
    for (const auto& item : items) {
      if constexpr (std::is_void_v<decltype(write(item))>)
        write(item);
      else
        value(write(item));
    }
    end_array();
  }

  // Gives the sink what it has not got yet; call it when the last value is closed.
  void flush();

 private:
  void begin(char bracket);
  void end(char bracket);
  void before_value();
  void new_line();

  JsonSink sink_;
  bool pretty_;
  std::string pending_;
  size_t depth_ = 0;
  bool first_ = true;       // nothing stands yet in the array or object that is open
  bool after_key_ = false;  // a key waits for its value
};

}  // namespace newsglass
