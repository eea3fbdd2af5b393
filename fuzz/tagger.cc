// The body of a tagger's model; size and checksum are made right, so that every read behind them is reached.
#include "container.h"
#include "loaders.h"
#include "properties.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace newsglass;
  fuzz::hold_loading("names/tagger.model", fuzz::with_model_header(fuzz::as_view(data, size)));
  return 0;
}
