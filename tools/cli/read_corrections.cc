#include "cli/read_corrections.h"

#include <utility>
#include <variant>

#include "analysis/limits.h"
#include "cli/input.h"
#include "report/correction_log.h"

namespace newsglass::cli {

ReadCorrections read_corrections(const std::string& file) {
  ReadCorrections out;
  const ReadBytes read = read_bytes(file, kLargestLine, kLargestLineInWords);
  if (!read.error.empty()) {
    out.error = file + " " + read.error;
    return out;
  }
  auto log = parse_correction_log(read.bytes);
  if (const auto* error = std::get_if<RequestError>(&log))
    out.error = file + " holds no corrections that can be read: " + error->message;
  else
    out.log = std::move(std::get<CorrectionLog>(log));
  return out;
}

}  // namespace newsglass::cli
