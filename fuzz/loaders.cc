#include "loaders.h"

#include <algorithm>
#include <utility>

#include "container.h"
#include "properties.h"
#include "report/json_report.h"

namespace newsglass::fuzz {
namespace {

constexpr std::string_view kTagger = "names/tagger.model";

// Something for every stage to do.
constexpr const char kText[] =
    "Harbour board meets\n"
    "By Nora Weiss\n"
    "5 March 2025\n\n"
    "RIA (Harbour Post) - The Harbour Users' League (HUL) said on Tuesday that Mr. Ilov, the mayor of Ria, "
    "\"must go\" before Easter.\n\n"
    "\"We waited two years,\" Ana Torres, a spokeswoman for the league, told Reuters. She criticised the plan "
    "last week, and the company denied it. Mike Torres of the U.S. Coast Guard left the museum in Paris.\n\n"
    "READ MORE: The minister resigns\n";

void hold_analysis() {
  std::vector<Analysis> analyses;
  analyses.push_back(analyze({"loaded", kText, Date{2025, 3, 5}}, model()));
  hold_promises(analyses[0]);
  to_json(analyses, std::nullopt, model().sha256, {});
}

// What was loaded takes its part's place in the model for one article.
template <class T>
void hold(Loaded<T> loaded, T& part, std::string_view file) {
  if (const auto* error = std::get_if<LoadError>(&loaded)) {
    require(error->file == file, "the error names the file");
    require(!describe(*error).empty(), "an error is described");
    return;
  }
  std::swap(part, std::get<T>(loaded));
  hold_analysis();
  std::swap(part, std::get<T>(loaded));
}

Loaded<Abbreviations> load_abbreviations(const Bundle& bundle) {
  return Abbreviations::parse(std::get<std::string_view>(bundle.file("tokens/abbreviations.tsv")));
}

bool begins(std::string_view file, std::string_view folder) { return file.substr(0, folder.size()) == folder; }

}  // namespace

std::vector<std::string_view> loaded_files() {
  std::vector<std::string_view> out;
  for (const auto& [name, content] : shipped_files()) out.push_back(name);
  return out;
}

void hold_loading(std::string_view file, std::string_view content) {
  if (file == kTagger) return hold(TaggerModel::read(content, "names/tagger.model"), model().names.tagger, file);
  std::vector<NamedFile> files = shipped_files();
  for (auto& [name, bytes] : files) {
    if (name == file) bytes = content;
    if (name == kTagger && !begins(file, "names/")) bytes = {};  // large, and read by one stage alone
  }
  const std::string bytes = pack(files);
  const auto parsed = Bundle::parse(bytes);
  require(std::holds_alternative<Bundle>(parsed), "a bundle that was packed is read");
  const Bundle& bundle = std::get<Bundle>(parsed);
  // A file may be read by several stages; each that reads it must give the same kind of answer.
  if (begins(file, "tokens/")) hold(load_abbreviations(bundle), model().abbreviations, file);
  if (begins(file, "sections/") || file == "dates/months.tsv")
    hold(SectionLexicon::load(bundle), model().sections, file);
  if (begins(file, "names/")) hold(NameModel::load(bundle), model().names, file);
  if (begins(file, "syntax/")) hold(PartOfSpeechModel::load(bundle), model().speech, file);
  if (begins(file, "entities/") || begins(file, "knowledge/") || file == "names/first_names.tsv")
    hold(EntityLexicon::load(bundle), model().entities, file);
  if (begins(file, "quotes/") || begins(file, "entities/person_"))
    hold(Lexicon::load(bundle), model().lexicon, file);
  if (begins(file, "rules/")) hold(RuleScores::load(bundle), model().scores, file);
  if (begins(file, "dates/")) hold(DateLexicon::load(bundle), model().dates, file);
}

}  // namespace newsglass::fuzz
