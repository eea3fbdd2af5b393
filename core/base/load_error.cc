#include "base/load_error.h"

namespace newsglass {

std::string describe(const LoadError& error) {
  std::string place = (error.file.empty() ? "the data bundle" : error.file) +
                      (error.line ? ", line " + std::to_string(error.line) : "");
  switch (error.code) {
    case LoadErrorCode::kNotABundle:
      return place + " is not a newsglass data bundle";
    case LoadErrorCode::kUnsupportedVersion:
      return place + " has a version that this program does not read";
    case LoadErrorCode::kTruncated:
      return place + " is truncated";
    case LoadErrorCode::kChecksumMismatch:
      return place + " is damaged: its checksum does not match";
    case LoadErrorCode::kMissingFile:
      return place + " is missing from the data bundle";
    case LoadErrorCode::kBadLine:
      return place + " does not have the columns it should have";
    case LoadErrorCode::kNotAModel:
      return place + " is not a model file";
    case LoadErrorCode::kBadModel:
      return place + " has sizes that do not fit together";
  }
  return place;
}

}  // namespace newsglass
