// Between a log of corrections and JSON values, for the files of report/ that hold a log in theirs.
#pragma once

#include <variant>

#include "corrections/correction.h"
#include "report/json_output.h"
#include "report/request.h"

namespace newsglass {

std::variant<CorrectionLog, RequestError> read_correction_log(const Json& log);
Json write_correction_log(const CorrectionLog& log);

}  // namespace newsglass
