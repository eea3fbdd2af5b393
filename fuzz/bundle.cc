// The bytes of a data bundle: as they are, and with the checksum made right.
#include "base/bundle.h"

#include "container.h"
#include "properties.h"

namespace {

void load(std::string_view bytes) {
  using namespace newsglass;
  const auto parsed = Bundle::parse(bytes);
  if (const auto* error = std::get_if<LoadError>(&parsed))
    return fuzz::require(!describe(*error).empty(), "an error is described");
  const Bundle& bundle = std::get<Bundle>(parsed);
  fuzz::require(bundle.sha256().size() == 64, "a bundle has an identity");
  fuzz::require(std::holds_alternative<LoadError>(bundle.file("no such file")), "what is not there is told");
  const auto model = Model::load(bytes);
  if (const auto* error = std::get_if<LoadError>(&model))
    fuzz::require(!error->file.empty(), "the error of a file names it");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes = newsglass::fuzz::as_view(data, size);
  load(bytes);
  load(newsglass::fuzz::with_checksum(std::string(bytes)));
  return 0;
}
