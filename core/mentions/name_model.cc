#include "mentions/name_model.h"

#include <utility>

namespace newsglass {

Loaded<NameModel> NameModel::load(const Bundle& bundle) {
  constexpr const char* kTagger = "names/tagger.model";
  const auto file = bundle.file(kTagger);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  Loaded<TaggerModel> tagger = TaggerModel::read(std::get<std::string_view>(file), kTagger);
  if (const auto* error = std::get_if<LoadError>(&tagger)) return *error;
  Loaded<NameLists> lists = NameLists::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&lists)) return *error;
  NameModel out;
  out.tagger = std::move(std::get<TaggerModel>(tagger));
  out.lists = std::move(std::get<NameLists>(lists));
  return out;
}

}  // namespace newsglass
