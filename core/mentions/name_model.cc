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
  Loaded<KnownNames> known = KnownNames::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&known)) return *error;
  Loaded<NameWords> words = NameWords::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&words)) return *error;
  Loaded<NameScores> scores = NameScores::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&scores)) return *error;
  NameModel out;
  out.tagger = std::move(std::get<TaggerModel>(tagger));
  out.lists = std::move(std::get<NameLists>(lists));
  out.known = std::move(std::get<KnownNames>(known));
  out.words = std::move(std::get<NameWords>(words));
  out.scores = std::move(std::get<NameScores>(scores));
  return out;
}

}  // namespace newsglass
