#include "text/markup.h"

#include <cstddef>

namespace newsglass {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

void skip_blanks(std::string_view& text) {
  const size_t at = text.find_first_not_of(" \t\r\n");
  text.remove_prefix(at == std::string_view::npos ? text.size() : at);
}

// Passes "open ... close" at the beginning; false where there is none.
bool skip_between(std::string_view& text, std::string_view open, std::string_view close) {
  if (text.substr(0, open.size()) != open) return false;
  const size_t end = text.find(close);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + close.size());
  return true;
}

// The tag begins the text, in any case, and its name ends there.
bool begins_with_tag(std::string_view text, std::string_view tag) {
  if (text.size() <= tag.size()) return false;
  for (size_t i = 0; i < tag.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    if (c != tag[i]) return false;
  }
  const char next = text[tag.size()];
  return next == '>' || next == ' ' || next == '\n' || next == '\r' || next == '\t';
}

}  // namespace

bool is_html_document(std::string_view text) {
  if (text.substr(0, kBom.size()) == kBom) text.remove_prefix(kBom.size());
  do skip_blanks(text);
  while (skip_between(text, "<!--", "-->") || skip_between(text, "<?xml", "?>"));
  for (const std::string_view tag : {"<!doctype html", "<html", "<head", "<body"})
    if (begins_with_tag(text, tag)) return true;
  return false;
}

}  // namespace newsglass
