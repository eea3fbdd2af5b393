#include "analysis/model.h"

#include <utility>

#include "base/bundle.h"

namespace newsglass {
namespace {

// Moves what was loaded into `target`, or keeps the first error.
template <class T>
void take(Loaded<T> loaded, T& target, LoadError*& error, LoadError& storage) {
  if (error) return;
  if (auto* failed = std::get_if<LoadError>(&loaded)) {
    storage = std::move(*failed);
    error = &storage;
  } else {
    target = std::move(std::get<T>(loaded));
  }
}

Loaded<Abbreviations> load_abbreviations(const Bundle& bundle) {
  const auto file = bundle.file("tokens/abbreviations.tsv");
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  return Abbreviations::parse(std::get<std::string_view>(file));
}

}  // namespace

Loaded<Model> Model::load(std::string_view bytes) {
  const Loaded<Bundle> parsed = Bundle::parse(bytes);
  if (const auto* error = std::get_if<LoadError>(&parsed)) return *error;
  const Bundle& bundle = std::get<Bundle>(parsed);
  Model model;
  LoadError storage;
  LoadError* error = nullptr;
  take(load_abbreviations(bundle), model.abbreviations, error, storage);
  take(SectionLexicon::load(bundle), model.sections, error, storage);
  take(NameModel::load(bundle), model.names, error, storage);
  take(PartOfSpeechModel::load(bundle), model.speech, error, storage);
  take(EntityLexicon::load(bundle), model.entities, error, storage);
  take(Lexicon::load(bundle), model.lexicon, error, storage);
  take(DateLexicon::load(bundle), model.dates, error, storage);
  take(StatementLexicon::load(bundle), model.statements, error, storage);
  take(RuleScores::load(bundle), model.scores, error, storage);
  if (error) return storage;
  model.sha256 = bundle.sha256();
  return model;
}

}  // namespace newsglass
