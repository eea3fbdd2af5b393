// Damaged data: every file that is loaded, cut and with flipped bits, gives an error that names it or is read,
// and what is read analyses an article with every promise kept.
//
//     damage CUTS FLIPS       that many of each file, at places that a seed decides
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

#include "base/bundle.h"
#include "container.h"
#include "loaders.h"
#include "properties.h"

namespace {

using namespace newsglass;

constexpr std::string_view kTagger = "names/tagger.model";
constexpr size_t kModelHeader = 20;

struct Damages {
  size_t cuts = 0, flips = 0;

  // Gives `use` the content with each damage.
  template <class F>
  void of(std::string_view content, F use) const {
    std::mt19937 random(static_cast<unsigned>(content.size()));
    for (size_t i = 0; i < cuts; ++i) use(std::string(content.substr(0, random() % content.size())));
    for (size_t i = 0; i < flips; ++i) {
      std::string flipped(content);
      char& byte = flipped[random() % flipped.size()];
      byte = static_cast<char>(byte ^ 1 << random() % 8);
      use(flipped);
    }
  }
};

void damage_bundle(const Damages& damages) {
  std::vector<fuzz::NamedFile> files = fuzz::shipped_files();
  for (auto& [name, content] : files) content = content.substr(0, 64);
  const std::string bundle = fuzz::pack(files);
  const auto is_error = [](const std::string& bytes) {
    return std::holds_alternative<LoadError>(Bundle::parse(bytes));
  };
  fuzz::require(!is_error(bundle), "a bundle that was packed is read");
  damages.of(bundle, [&](const std::string& damaged) {
    fuzz::require(is_error(damaged), "a damaged bundle is refused");
    is_error(fuzz::with_checksum(damaged));  // only lengths and names can be wrong then
  });
}

}  // namespace

int main(int argc, char** argv) {
  fuzz::require(argc == 3, "damage CUTS FLIPS: two numbers are given");
  const Damages damages{std::strtoul(argv[1], nullptr, 10), std::strtoul(argv[2], nullptr, 10)};
  damage_bundle(damages);
  for (const auto& [name, content] : fuzz::shipped_files()) {
    const std::string_view file = name;
    damages.of(content, [&](const std::string& damaged) { fuzz::hold_loading(file, damaged); });
    // Behind a right checksum as well, where the file has one.
    if (file == kTagger)
      damages.of(content.substr(kModelHeader), [&](const std::string& body) {
        fuzz::hold_loading(file, fuzz::with_model_header(body));
      });
  }
  std::printf("%zu files, each cut %zu and flipped %zu times, give an error or are read\n",
              fuzz::shipped_files().size(), damages.cuts, damages.flips);
  return fuzz::shipped_files().size() > 30 ? 0 : 1;
}
