// One table of the data: the first byte says which, the rest is its content.
#include "loaders.h"
#include "properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace newsglass;
  const auto files = fuzz::loaded_files();
  if (size == 0) return 0;
  fuzz::hold_loading(files[data[0] % files.size()], fuzz::as_view(data + 1, size - 1));
  return 0;
}
