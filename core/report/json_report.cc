#include "report/json_report.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "report/engine.h"
#include "report/sha256.h"
#include "report/words.h"

namespace newsglass {
namespace {

using Json = nlohmann::ordered_json;

std::string mention_name(MentionId id) { return "m" + std::to_string(id.index + 1); }
std::string entity_name(EntityId id) { return "e" + std::to_string(id.index + 1); }
std::string quotation_name(QuotationId id) { return "q" + std::to_string(id.index + 1); }
std::string compared_name(uint32_t index) { return "x" + std::to_string(index + 1); }

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

// Two decimals are all that a calibration on some thousand items can tell.
double rounded(double score) { return std::floor(score * 100 + 0.5) / 100; }

// One document's analysis in the contract's keys.
class DocumentWriter {
 public:
  DocumentWriter(const Analysis& a, OffsetUnit unit) : a_(a), offsets_(a.text.bytes(), unit) {}

  Json write() const {
    Json d;
    d["id"] = a_.id;
    d["title"] = a_.sections.title ? Json(a_.text.view(*a_.sections.title)) : Json(nullptr);
    d["published"] = or_null(a_.published.value);
    d["published_from"] =
        a_.published.value.empty() ? Json(nullptr) : Json(a_.published.given ? "given" : "text");
    d["byline"] = spans(a_.sections.byline);
    d["language"] = "en";
    d["text_sha256"] = sha256_hex(a_.text.bytes());
    d["length"] = offsets_.at(a_.text.size());
    d["sections"] = list(a_.sections.all, [&](const Section& s) {
      return Json{
          {"kind", word_for(s.kind)}, {"start", offsets_.at(s.span.begin)}, {"end", offsets_.at(s.span.end)}};
    });
    d["sentences"] = list(a_.tokens.sentences(), [&](TokenSpan s) {
      const ByteSpan bytes = a_.tokens.bytes_of(s);
      return Json::array({offsets_.at(bytes.begin), offsets_.at(bytes.end)});
    });
    d["mentions"] = Json::array();
    for (uint32_t i = 0; i < a_.entities.mentions.size(); ++i) d["mentions"].push_back(mention(MentionId(i)));
    d["entities"] = Json::array();
    for (uint32_t i = 0; i < a_.entities.all.size(); ++i) d["entities"].push_back(entity(EntityId(i)));
    d["quotes"] = Json::array();
    for (uint32_t i = 0; i < a_.quotations.all.size(); ++i) d["quotes"].push_back(quotation(QuotationId(i)));
    d["scare_quotes"] = spans(a_.quotations.scare_quotes);
    d["dates"] = list(a_.dates, [&](const Timex& t) { return date(t); });
    d["warnings"] = list(a_.warnings, [&](const Warning& w) { return warning(w); });
    return d;
  }

  Json span(ByteSpan s) const {
    return {{"start", offsets_.at(s.begin)}, {"end", offsets_.at(s.end)}, {"text", a_.text.view(s)}};
  }

 private:
  template <class T, class Write>
  static Json list(const std::vector<T>& items, Write write) {
    Json out = Json::array();
    for (const T& item : items) out.push_back(write(item));
    return out;
  }

  Json spans(const std::vector<ByteSpan>& all) const {
    return list(all, [&](ByteSpan s) { return span(s); });
  }

  Json mention(MentionId id) const {
    const Mention& m = a_.entities.mentions[id.index];
    return {{"id", mention_name(id)},
            {"entity", entity_name(m.entity)},
            {"type", word_for(m.type)},
            {"form", word_for(m.form)},
            {"start", offsets_.at(m.span.begin)},
            {"end", offsets_.at(m.span.end)},
            {"text", a_.text.view(m.span)},
            {"score", rounded(m.score)},
            {"rule", m.rule},
            {"join", *m.join_rule ? Json(m.join_rule) : Json(nullptr)}};
  }

  Json entity(EntityId id) const {
    const Entity& e = a_.entities.all[id.index];
    return {{"id", entity_name(id)},
            {"type", word_for(e.type)},
            {"name", e.name},
            {"aliases", e.aliases},
            {"wikidata", or_null(e.wikidata)},
            {"wikidata_rule", *e.link_rule ? Json(e.link_rule) : Json(nullptr)},
            {"mentions", list(e.mentions, [](MentionId m) { return Json(mention_name(m)); })},
            {"roles", list(e.roles,
                           [&](const Role& r) {
                             Json out = span(r.span);
                             out["former"] = r.former;
                             out["organization"] =
                                 r.organization ? Json(entity_name(r.organization)) : Json(nullptr);
                             return out;
                           })},
            {"score", rounded(e.score)}};
  }

  Json quotation(QuotationId id) const {
    const Quotation& q = a_.quotations.all[id.index];
    return {{"id", quotation_name(id)},
            {"type", word_for(q.type)},
            {"content", spans(q.content)},
            {"quoted", spans(q.quoted)},
            {"cue", spans(q.cue)},
            {"source", spans(q.source)},
            {"speakers",
             list(q.speakers,
                  [](const Speaker& s) {
                    return s.entity ? Json{{"entity", entity_name(s.entity)}} : Json{{"unnamed", s.unnamed}};
                  })},
            {"via", list(q.via, [](EntityId e) { return Json(entity_name(e)); })},
            {"addressee", q.addressee ? Json(entity_name(q.addressee)) : Json(nullptr)},
            {"negated", q.negated},
            {"score", rounded(q.score)},
            {"rule", q.rule},
            {"speaker_rule", q.speaker_rule},
            {"why", q.why}};
  }

  Json date(const Timex& t) const {
    Json out = span(t.span);
    out["type"] = word_for(t.type);
    out["value"] = or_null(t.value);
    out["anchor"] = or_null(t.anchor);
    out["rule"] = t.rule;
    return out;
  }

  Json warning(const Warning& w) const {
    Json out = {{"code", w.code}, {"message", w.message}};
    if (w.span) {
      out["start"] = offsets_.at(w.span->begin);
      out["end"] = offsets_.at(w.span->end);
    }
    return out;
  }

  const Analysis& a_;
  OffsetIndex offsets_;
};

Json write_comparison(const Comparison& c, const std::vector<Analysis>& analyses,
                      const std::vector<DocumentWriter>& writers) {
  Json entities = Json::array(), quotes = Json::array(), timeline = Json::array(), only_in = Json::object();
  for (const Analysis& a : analyses) only_in[a.id] = {{"entities", Json::array()}, {"quotes", Json::array()}};
  for (uint32_t i = 0; i < c.entities.size(); ++i) {
    const ComparedEntity& e = c.entities[i];
    Json members = Json::array();
    bool one_document = true;
    for (const auto& m : e.members) {
      members.push_back({{"document", analyses[m.document].id}, {"entity", entity_name(m.entity)}});
      one_document = one_document && m.document == e.members[0].document;
    }
    if (one_document) only_in[analyses[e.members[0].document].id]["entities"].push_back(compared_name(i));
    entities.push_back({{"id", compared_name(i)},
                        {"type", word_for(e.type)},
                        {"name", e.name},
                        {"wikidata", or_null(e.wikidata)},
                        {"members", members},
                        {"why", e.why}});
  }
  std::vector<std::vector<bool>> shared(analyses.size());
  for (size_t d = 0; d < analyses.size(); ++d) shared[d].resize(analyses[d].quotations.all.size());
  for (uint32_t i = 0; i < c.quotations.size(); ++i) {
    const ComparedQuotation& q = c.quotations[i];
    Json members = Json::array(), differences = Json::array();
    for (const auto& m : q.members) {
      shared[m.document][m.quotation.index] = true;
      members.push_back({{"document", analyses[m.document].id}, {"quote", quotation_name(m.quotation)}});
    }
    for (const auto& d : q.differences) {
      Json out = {{"document", analyses[d.member.document].id},
                  {"quote", quotation_name(d.member.quotation)}};
      out.update(writers[d.member.document].span(d.span));
      differences.push_back(out);
    }
    quotes.push_back({{"id", "s" + std::to_string(i + 1)},
                      {"speaker", q.speaker == ComparedQuotation::kNobody ? Json(nullptr)
                                                                          : Json(compared_name(q.speaker))},
                      {"members", members},
                      {"relation", word_for(q.relation)},
                      {"differences", differences}});
  }
  for (size_t d = 0; d < analyses.size(); ++d)
    for (uint32_t i = 0; i < shared[d].size(); ++i)
      if (!shared[d][i]) only_in[analyses[d].id]["quotes"].push_back(quotation_name(QuotationId(i)));
  for (const TimelineEntry& t : c.timeline) {
    Json members = Json::array();
    for (const auto& m : t.members)
      members.push_back({{"document", analyses[m.document].id}, {"date", m.date}});
    timeline.push_back({{"value", t.value}, {"members", members}});
  }
  return {{"entities", entities}, {"quotes", quotes}, {"timeline", timeline}, {"only_in", only_in}};
}

}  // namespace

std::string to_json(const std::vector<Analysis>& analyses, const std::optional<Comparison>& comparison,
                    const std::string& model_sha256, const ReportOptions& options) {
  Json root;
  root["schema"] = 1;
  root["engine"] = {{"name", kEngineName},
                    {"version", kEngineVersion},
                    {"model", {{"name", kModelName}, {"sha256", model_sha256}}}};
  root["offset_unit"] = word_for(options.unit);
  root["documents"] = Json::array();
  std::vector<DocumentWriter> writers;
  writers.reserve(analyses.size());
  for (const Analysis& a : analyses) {
    writers.emplace_back(a, options.unit);
    root["documents"].push_back(writers.back().write());
  }
  root["comparison"] = comparison ? write_comparison(*comparison, analyses, writers) : Json(nullptr);
  return root.dump(options.pretty ? 2 : -1);
}

}  // namespace newsglass
