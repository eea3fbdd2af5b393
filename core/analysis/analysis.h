// THE door of the core: an article in, everything that is known about it out.
//
//     const auto model = std::get<Model>(Model::load(bundle_bytes));
//     const Analysis analysis = analyze({"harbour", text, parse_iso("2025-03-05")}, model);
//
// The stages run once, in this order, each over the immutable layers before it:
//
//     Text -> Tokens -> Sections -> Marks -> names -> speech -> Entities -> Quotations -> (first person) ->
//     dates
//
// Analysis never fails: whatever the text, there is a result and, where a reader should know something, a
// warning. Cost: linear in the text's length.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/model.h"
#include "base/warning.h"
#include "dates/dates.h"
#include "entities/entities.h"
#include "quotes/quotations.h"
#include "sections/sections.h"
#include "text/text.h"
#include "tokens/token.h"

namespace newsglass {

struct Article {
  std::string id;
  std::string
      text;  // UTF-8; ill-formed sequences are read as U+FFFD by the caller's decoder (text/encoding.h)
  std::optional<Date> published;
};

struct Analysis {
  std::string id;
  Text text;
  Tokens tokens;
  Sections sections;
  Entities entities;
  Quotations quotations;
  Published published;
  std::vector<Timex> dates;
  std::vector<Warning> warnings;
};

// Called with the name of each stage before it runs ("text", "sections", "mentions", "syntax", "entities",
// "quotes", "dates"), so that a long text can show progress.
using StageObserver = std::function<void(const char* stage)>;

Analysis analyze(Article article, const Model& model, const StageObserver& observe = nullptr);

}  // namespace newsglass
