#include "cli/data.h"

extern "C" {
extern const char newsglass_bundle_begin[];
extern const char newsglass_bundle_end[];
}

namespace newsglass::cli {

std::string_view embedded_bundle() {
  return {newsglass_bundle_begin, static_cast<size_t>(newsglass_bundle_end - newsglass_bundle_begin)};
}

}  // namespace newsglass::cli
