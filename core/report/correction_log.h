// The log of corrections as JSON (docs/corrections.md, docs/schema/corrections.schema.json).
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "corrections/correction.h"
#include "report/request.h"

namespace newsglass {

// A log, or a saved file of newsglass (report/container.h), whose log is read. The error is bad_encoding,
// bad_json or bad_corrections and names the entry.
std::variant<CorrectionLog, RequestError> parse_correction_log(std::string_view json);

}  // namespace newsglass
