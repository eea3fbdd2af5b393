#include "cli/read_article.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <utility>

#include "text/encoding.h"
#include "text/markup.h"

namespace newsglass::cli {
namespace {

// Offsets are 32-bit; far more than any article, and it keeps memory in bounds.
constexpr size_t kLargestFile = size_t{1} << 30;

std::string slurp(std::istream& in) {
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

ReadArticle read_article(const std::string& file) {
  ReadArticle out;
  std::string bytes;
  if (file == "-") {
    bytes = slurp(std::cin);
    out.article.id = "article-1";
  } else {
    const std::filesystem::path path(file);
    std::error_code ignored;  // a path that cannot be looked at is reported by opening it
    if (std::filesystem::is_directory(path, ignored)) {
      out.error = file + " is a folder; name the files in it";
      return out;
    }
    std::ifstream in(path, std::ios::binary);
    if (!in) {
      out.error = file + " could not be read: " + std::strerror(errno);
      return out;
    }
    bytes = slurp(in);
    out.article.id = path.stem().string();
  }
  if (bytes.size() > kLargestFile) {
    out.error = file + " is larger than 1 GiB; cut it into articles";
    return out;
  }
  DecodedText decoded = decode_bytes(bytes);
  if (decoded.encoding == Encoding::kBinary) {
    out.error = file + " is not text: it holds NUL bytes; save it as plain text (UTF-8) first";
    return out;
  }
  if (is_html_document(decoded.utf8)) {
    out.error = file +
                " is a web page (HTML), not its text; open it in the page of newsglass, which finds the "
                "article in it, "
                "or save the text of the article and analyse that";
    return out;
  }
  if (decoded.encoding == Encoding::kWindows1252)
    out.warning = Warning{"encoding_assumed",
                          "The bytes are not UTF-8 and were read as Windows-1252; save the file as UTF-8 if "
                          "characters look wrong.",
                          std::nullopt};
  out.article.text = std::move(decoded.utf8);
  return out;
}

std::string unique_id(const std::string& id, std::set<std::string>& used) {
  std::string candidate = id;
  for (int n = 2; !used.insert(candidate).second; ++n) candidate = id + "-" + std::to_string(n);
  return candidate;
}

}  // namespace newsglass::cli
