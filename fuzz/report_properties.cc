// The promises of the reports: JSON true to its schema, offsets right in every unit.
#include <algorithm>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <utility>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "properties.h"
#include "report/json_report.h"
#include "report/text_report.h"
#include "text/utf8.h"

namespace newsglass::fuzz {
namespace {

using Json = nlohmann::json;

// Valijson reads draft 7, in which a tuple's parts have other names.
void to_draft_7(Json& node) {
  if (node.is_object() && node.contains("prefixItems")) {
    node["additionalItems"] = node.value("items", Json(true));
    node["items"] = std::move(node["prefixItems"]);
    node.erase("prefixItems");
  }
  if (node.is_structured())
    for (Json& child : node) to_draft_7(child);
}

const valijson::Schema& schema() {
  static const valijson::Schema* parsed = [] {
    std::ifstream file(NEWSGLASS_SCHEMA, std::ios::binary);
    Json json = Json::parse(file, nullptr, false);
    require(json.is_object(), "docs/schema/analysis.schema.json is JSON");
    to_draft_7(json);
    auto* out = new valijson::Schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(json), *out);
    return out;
  }();
  return *parsed;
}

void hold_schema(const Json& report) {
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(schema(), valijson::adapters::NlohmannJsonAdapter(report), &results)) return;
  valijson::ValidationResults::Error error;
  results.popError(error);
  std::string where;
  for (const std::string& step : error.context) where += step;
  require(false, "the report is true to its schema: " + where + ": " + error.description);
}

// The byte at which each unit of the text begins, and its end; written apart from text/offsets.h on purpose.
std::vector<size_t> bytes_of_units(const std::string& text, OffsetUnit unit) {
  std::vector<size_t> out;
  for (size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool begins = (byte & 0xC0) != 0x80;
    if (begins || unit == OffsetUnit::kByte) out.push_back(at);
    if (byte >= 0xF0 && unit == OffsetUnit::kUtf16) out.push_back(at);  // two units
  }
  out.push_back(text.size());
  return out;
}

struct Measured {
  const std::string* text;
  std::vector<size_t> bytes;
};

void hold_spans(const Json& node, const Measured& measured) {
  if (node.is_object() && node.contains("start")) {
    const size_t start = node["start"], end = node["end"];
    require(start < end && end < measured.bytes.size(), "a span lies within the text");
    if (node.contains("text")) {
      const size_t begin = measured.bytes[start], size = measured.bytes[end] - begin;
      require(node["text"].get_ref<const std::string&>() == measured.text->substr(begin, size),
              "a span's text is the slice");
    }
  }
  if (node.is_structured())
    for (const Json& child : node) hold_spans(child, measured);
}

void hold_report(const std::string& json, const std::vector<Analysis>& analyses, OffsetUnit unit) {
  const Json report = Json::parse(json, nullptr, false);
  require(report.is_object(), "the report is JSON");
  hold_schema(report);
  require(report["documents"].size() == analyses.size(), "every article has its document");
  std::vector<Measured> all;
  for (size_t d = 0; d < analyses.size(); ++d) {
    const std::string& text = analyses[d].text.bytes();
    all.push_back({&text, bytes_of_units(text, unit)});
    const Json& document = report["documents"][d];
    require(document["length"].get<size_t>() + 1 == all[d].bytes.size(), "the length counts the unit");
    hold_spans(document, all[d]);
    for (const Json& sentence : document["sentences"])
      require(sentence[0] < sentence[1] && sentence[1] < all[d].bytes.size(), "sentences lie in the text");
  }
  if (report["comparison"].is_null()) return;
  const auto measured = [&](const Json& id) -> const Measured& {
    const auto same = [&](const Analysis& a) { return id == a.id; };
    const auto found = std::find_if(analyses.begin(), analyses.end(), same);
    require(found != analyses.end(), "a comparison tells of its documents");
    return all[static_cast<size_t>(found - analyses.begin())];
  };
  for (const Json& quote : report["comparison"]["quotes"])
    for (const Json& difference : quote["differences"]) hold_spans(difference, measured(difference["document"]));
  for (const Json& passage : report["comparison"]["shared"])
    for (const Json& member : passage["members"]) hold_spans(member, measured(member["document"]));
  for (const Json& version : report["comparison"]["versions"])
    for (const Json& sentence : version["sentences"]) {
      hold_spans(sentence["before"], measured(version["earlier"]));
      hold_spans(sentence["after"], measured(version["later"]));
    }
}

}  // namespace

void hold_reports(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison) {
  for (const OffsetUnit unit : {OffsetUnit::kByte, OffsetUnit::kUtf16, OffsetUnit::kCodepoint})
    hold_report(to_json(analyses, comparison, model().sha256, {unit, unit == OffsetUnit::kByte}), analyses,
                unit);
  for (const Analysis& analysis : analyses) {
    const std::string text = to_text(analysis, {false});
    require(is_valid_utf8(text) && !text.empty() && text.back() == '\n', "the text report is whole lines");
  }
}

void hold_comparison(const Comparison& comparison, const std::vector<Analysis>& analyses) {
  std::set<std::pair<uint32_t, uint32_t>> entities;
  size_t count = 0;
  for (const ComparedEntity& e : comparison.entities)
    for (const auto& m : e.members) {
      require(m.document < analyses.size() && m.entity.index < analyses[m.document].entities.all.size(),
              "a compared entity exists");
      entities.insert({m.document, m.entity.index});
      ++count;
    }
  size_t all = 0;
  for (const Analysis& a : analyses) all += a.entities.all.size();
  require(count == all && entities.size() == all, "every entity is compared once");
  const auto exists = [&](const ComparedQuotation::Member& m) {
    return m.document < analyses.size() && m.quotation.index < analyses[m.document].quotations.all.size();
  };
  const auto is_day = [&](const TimelineEntry::Member& m) {
    return m.document < analyses.size() && m.date < analyses[m.document].dates.size();
  };
  for (const ComparedQuotation& q : comparison.quotations) {
    require(q.members.size() > 1, "a compared quotation is told twice");
    require(std::all_of(q.members.begin(), q.members.end(), exists), "a compared quotation exists");
    for (const auto& d : q.differences)
      require(exists(d.member) && !d.span.empty() && d.span.end <= analyses[d.member.document].text.size(),
              "a difference lies in its text");
  }
  for (const TimelineEntry& t : comparison.timeline)
    for (const auto& m : t.members)
      require(is_day(m) && analyses[m.document].dates[m.date].value == t.value,
              "a day of the timeline is told by its members");
  for (const DateConflict& c : comparison.conflicts)
    require(c.members.size() > 1 && std::all_of(c.members.begin(), c.members.end(), is_day),
            "days that differ are told");
  for (const SharedPassage& p : comparison.shared) {
    require(p.members.size() > 1, "a shared passage is told twice");
    for (const auto& m : p.members)
      require(m.document < analyses.size() && !m.span.empty() &&
                  m.span.end <= analyses[m.document].text.size(),
              "a shared passage lies in its texts");
  }
  for (const VersionPair& v : comparison.versions)
    require(v.earlier < analyses.size() && v.later < analyses.size() && v.earlier != v.later &&
                v.share >= 0 && v.share <= 1,
            "versions are of two documents");
}

void hold_error(const RequestError& error) {
  const Json json = Json::parse(to_json(error, 1), nullptr, false);
  require(json.is_object() && json["error"]["code"] == error.code && !error.message.empty(),
          "an error is JSON with its code and a message");
}

}  // namespace newsglass::fuzz
