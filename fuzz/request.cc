// A request as the WebAssembly module gets it: several articles, perhaps compared.
#include "compare/compare.h"
#include "properties.h"
#include "report/json_report.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace newsglass;
  const std::string_view bytes = fuzz::as_view(data, size);
  auto parsed = parse_request(bytes);
  if (const auto* error = std::get_if<RequestError>(&parsed)) {
    fuzz::hold_error(*error);
    return 0;
  }
  Request& request = std::get<Request>(parsed);
  std::vector<Analysis> analyses;
  for (Article& article : request.articles) {
    analyses.push_back(analyze(std::move(article), fuzz::model()));
    fuzz::hold_promises(analyses.back());
  }
  const auto comparison = request.compare ? compare(analyses, fuzz::model()) : std::nullopt;
  if (comparison) fuzz::hold_comparison(*comparison, analyses);
  if (fuzz::hash_of(bytes) % 2)
    fuzz::hold_reports(analyses, comparison);
  else
    to_json(analyses, comparison, fuzz::model().sha256, {request.unit, false});
  return 0;
}
