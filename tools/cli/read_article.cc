#include "cli/read_article.h"

#include <filesystem>
#include <utility>

#include "analysis/limits.h"
#include "cli/input.h"
#include "text/encoding.h"
#include "text/markup.h"
#include "text/utf8.h"

namespace newsglass::cli {
ReadArticle read_article(const std::string& file) {
  ReadArticle out;
  const ReadBytes read = read_bytes(file, kLargestDocument, kLargestDocumentInWords);
  if (!read.error.empty()) {
    out.error = (file == "-" ? "standard input" : file.empty() ? "\"\"" : file) + " " + read.error;
    return out;
  }
  out.article.id = file == "-" ? "article-1" : to_well_formed(std::filesystem::path(file).stem().string());
  DecodedText decoded = decode_bytes(read.bytes);
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
