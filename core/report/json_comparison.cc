#include "report/json_comparison.h"

#include <cmath>

#include "report/ids.h"
#include "report/json_document.h"
#include "report/words.h"

namespace newsglass {
namespace {

class ComparisonWriter {
 public:
  ComparisonWriter(const Comparison& c, const std::vector<Analysis>& analyses, OffsetUnit unit)
      : c_(c), analyses_(analyses) {
    for (const Analysis& a : analyses) documents_.emplace_back(a, unit);
  }

  void write(JsonOutput& out) const {
    out.begin_object();
    out.key("entities");
    out.begin_array();
    for (uint32_t i = 0; i < c_.entities.size(); ++i) out.value(entity(i));
    out.end_array();
    out.key("quotes");
    out.begin_array();
    for (uint32_t i = 0; i < c_.quotations.size(); ++i) out.value(quotation(i));
    out.end_array();
    out.list("timeline", c_.timeline, [&](const TimelineEntry& t) { return timeline_entry(t); });
    out.key("shared");
    out.begin_array();
    for (uint32_t i = 0; i < c_.shared.size(); ++i) out.value(passage(i));
    out.end_array();
    out.list("conflicts", c_.conflicts, [&](const DateConflict& conflict) {
      return Json{{"kind", "date"}, {"members", dates(conflict.members)}};
    });
    out.key("only_in");
    only_in(out);
    out.list("versions", c_.versions, [&](const VersionPair& v) { version(v, out); });
    out.end_object();
  }

 private:
  const std::string& id_of(uint32_t document) const { return analyses_[document].id; }

  Json entity(uint32_t index) const {
    const ComparedEntity& e = c_.entities[index];
    Json members = Json::array();
    for (const auto& m : e.members)
      members.push_back({{"document", id_of(m.document)}, {"entity", entity_name(m.entity)}});
    return {{"id", compared_name(index)}, {"type", word_for(e.type)},
            {"name", e.name},             {"wikidata", string_or_null(e.wikidata)},
            {"members", members},         {"why", e.why}};
  }

  Json quotation(uint32_t index) const {
    const ComparedQuotation& q = c_.quotations[index];
    Json members = Json::array(), differences = Json::array();
    for (const auto& m : q.members)
      members.push_back({{"document", id_of(m.document)}, {"quote", quotation_name(m.quotation)}});
    for (const auto& d : q.differences) {
      Json out = {{"document", id_of(d.member.document)}, {"quote", quotation_name(d.member.quotation)}};
      out.update(documents_[d.member.document].span(d.span));
      out["kind"] = word_for(d.kind);
      differences.push_back(out);
    }
    return {{"id", statement_name(index)},
            {"speaker",
             q.speaker == ComparedQuotation::kNobody ? Json(nullptr) : Json(compared_name(q.speaker))},
            {"members", members},
            {"relation", word_for(q.relation)},
            {"differences", differences},
            {"why", q.why}};
  }

  Json timeline_entry(const TimelineEntry& t) const {
    return {{"value", t.value}, {"members", dates(t.members)}};
  }

  Json dates(const std::vector<TimelineEntry::Member>& members) const {
    Json out = Json::array();
    for (const auto& m : members) out.push_back({{"document", id_of(m.document)}, {"date", m.date}});
    return out;
  }

  Json passage(uint32_t index) const {
    const SharedPassage& p = c_.shared[index];
    const SharedPassage::Member& first = p.members[0];
    Json members = Json::array(), via = Json::array();
    for (const auto& m : p.members) {
      const Json span = documents_[m.document].span(m.span);
      members.push_back({{"document", id_of(m.document)}, {"start", span["start"]}, {"end", span["end"]}});
    }
    for (const uint32_t e : p.via) via.push_back(compared_name(e));
    return {{"id", passage_name(index)},
            {"text", analyses_[first.document].text.view(first.span)},
            {"members", members},
            {"via", via}};
  }

  void version(const VersionPair& v, JsonOutput& out) const {
    const auto entity_id = [](uint32_t e) { return Json(compared_name(e)); };
    const auto number = [](uint32_t n) { return Json(n); };
    const auto quote_id = [](QuotationId q) { return q ? Json(quotation_name(q)) : Json(nullptr); };
    const auto span = [&](uint32_t document, ByteSpan s) {
      return s.empty() ? Json(nullptr) : documents_[document].span(s);
    };
    out.begin_object();
    out.member("earlier", id_of(v.earlier));
    out.member("later", id_of(v.later));
    out.member("share", std::floor(v.share * 100 + 0.5) / 100);
    out.list("sentences", v.sentences, [&](const VersionPair::Sentence& s) {
      return Json{{"change", word_for(s.change)},
                  {"before", span(v.earlier, s.before)},
                  {"after", span(v.later, s.after)}};
    });
    out.key("entities");
    out.begin_object();
    out.list("added", v.entities_added, entity_id);
    out.list("removed", v.entities_removed, entity_id);
    out.end_object();
    out.list("quotes", v.quotations, [&](const VersionPair::Quote& q) {
      return Json{
          {"change", word_for(q.change)}, {"before", quote_id(q.before)}, {"after", quote_id(q.after)}};
    });
    out.key("dates");
    out.begin_object();
    out.list("added", v.dates_added, number);
    out.list("removed", v.dates_removed, number);
    out.end_object();
    out.end_object();
  }

  void only_in(JsonOutput& out) const {
    std::vector<std::vector<uint32_t>> entities(analyses_.size());
    for (uint32_t i = 0; i < c_.entities.size(); ++i) {
      const auto& members = c_.entities[i].members;
      bool one_document = true;
      for (const auto& m : members) one_document = one_document && m.document == members[0].document;
      if (one_document) entities[members[0].document].push_back(i);
    }
    std::vector<std::vector<bool>> shared;
    for (const Analysis& a : analyses_) shared.emplace_back(a.quotations.all.size());
    for (const ComparedQuotation& q : c_.quotations)
      for (const auto& m : q.members) shared[m.document][m.quotation.index] = true;
    out.begin_object();
    for (uint32_t d = 0; d < analyses_.size(); ++d) {
      out.key(id_of(d));
      out.begin_object();
      out.list("entities", entities[d], [](uint32_t i) { return Json(compared_name(i)); });
      out.key("quotes");
      out.begin_array();
      for (uint32_t i = 0; i < shared[d].size(); ++i)
        if (!shared[d][i]) out.value(quotation_name(QuotationId(i)));
      out.end_array();
      out.end_object();
    }
    out.end_object();
  }

  const Comparison& c_;
  const std::vector<Analysis>& analyses_;
  std::vector<DocumentWriter> documents_;
};

}  // namespace

void write_comparison(const Comparison& comparison, const std::vector<Analysis>& analyses, OffsetUnit unit,
                      JsonOutput& out) {
  ComparisonWriter(comparison, analyses, unit).write(out);
}

}  // namespace newsglass
