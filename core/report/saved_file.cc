#include "report/saved_file.h"

#include "report/correction_json.h"
#include "report/json_report.h"
#include "report/words.h"

namespace newsglass {

std::string saved_file(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison,
                       const CorrectionLog& corrections, const std::string& model_sha256, OffsetUnit unit) {
  Json documents = Json::array();
  for (const Analysis& a : analyses) {
    Json document{{"id", a.id}, {"text", a.text.bytes()}};
    if (a.published.given) document["published"] = a.published.value;
    documents.push_back(std::move(document));
  }
  const Json request{{"documents", std::move(documents)}, {"compare", comparison.has_value()}, {"offsets", word_for(unit)}};
  // The analysis is written by the one that writes all, and set into the frame.
  return "{\"format\":\"newsglass\",\"schema\":1,\"request\":" + request.dump() +
         ",\"corrections\":" + write_correction_log(corrections).dump() +
         ",\"analysis\":" + to_json(analyses, comparison, model_sha256, {unit, false}) + "}\n";
}

}  // namespace newsglass
