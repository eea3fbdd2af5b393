#include "properties.h"

#include <cstdio>
#include <cstdlib>

#include "analysis/check.h"
#include "cli/data.h"
#include "report/json_report.h"

namespace newsglass::fuzz {

Model& model() {
  static Loaded<Model> loaded = Model::load(cli::embedded_bundle());
  if (const auto* error = std::get_if<LoadError>(&loaded)) require(false, describe(*error));
  return std::get<Model>(loaded);
}

uint64_t hash_of(std::string_view bytes) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash ^ hash >> 29;
}

void require(bool holds, std::string_view promise) {
  if (holds) return;
  std::fprintf(stderr, "promise broken: %.*s\n", static_cast<int>(promise.size()), promise.data());
  std::abort();
}

void hold_promises(const Analysis& analysis) {
  const std::string problem = check(analysis);
  require(problem.empty(), problem);
}

void hold_repetition(const Article& article) {
  const auto report = [&] {
    std::vector<Analysis> analyses;
    analyses.push_back(analyze(article, model()));
    return to_json(analyses, std::nullopt, model().sha256, {});
  };
  require(report() == report(), "the same article gives the same bytes");
}

void hold_continuation(const Article& article) {
  Article longer = article;
  longer.text += "\n\nThe weather stayed dry for most of the week.\n";
  const Analysis before = analyze(article, model()), after = analyze(longer, model());
  hold_promises(after);
  require(after.tokens.size() > before.tokens.size(), "a paragraph behind the text has tokens");
  for (uint32_t t = 0; t < before.tokens.size(); ++t)
    require(before.tokens[t].span == after.tokens[t].span && before.tokens[t].kind == after.tokens[t].kind &&
                before.tokens.normal(t) == after.tokens.normal(t),
            "a paragraph behind the text changes no token before it");
  for (size_t s = 0; s < before.tokens.sentences().size(); ++s)
    require(before.tokens.sentences()[s] == after.tokens.sentences()[s],
            "a paragraph behind the text changes no sentence before it");
}

void hold_article(const Article& article, uint64_t sample) {
  std::vector<Analysis> analyses;
  analyses.push_back(analyze(article, model()));
  hold_promises(analyses[0]);
  switch (sample % 4) {
    case 0:
      return hold_reports(analyses, std::nullopt);
    case 1:
      return hold_repetition(article);
    case 2:
      return hold_continuation(article);
    default:
      return;
  }
}

}  // namespace newsglass::fuzz
