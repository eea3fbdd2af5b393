// Lines as `newsglass stream` reads them.
#include <algorithm>

#include "properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace newsglass;
  std::string_view rest = fuzz::as_view(data, size);
  const uint64_t hash = fuzz::hash_of(rest);
  for (uint64_t line = 1; !rest.empty(); ++line) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const auto article = parse_article(rest.substr(0, end), "article-" + std::to_string(line));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (const auto* error = std::get_if<RequestError>(&article))
      fuzz::hold_error(*error);
    else
      fuzz::hold_article(std::get<Article>(article), hash + line);
  }
  return 0;
}
