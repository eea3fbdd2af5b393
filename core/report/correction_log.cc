#include "report/correction_log.h"

#include "report/correction_json.h"
#include "report/read_json.h"

namespace newsglass {

std::variant<CorrectionLog, RequestError> parse_correction_log(std::string_view json) {
  const auto read = read_object(json, "the log of corrections", {"schema", "offset_unit", "documents", "corrections"});
  if (const auto* error = std::get_if<RequestError>(&read)) return *error;
  const Json& object = std::get<Json>(read);
  const auto saved = object.find("corrections");
  return read_correction_log(saved != object.end() && saved->is_object() ? *saved : object);
}

}  // namespace newsglass
