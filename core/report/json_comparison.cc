#include "report/json_comparison.h"

#include "report/json_document.h"
#include "report/words.h"

namespace newsglass {
namespace {

std::string compared_name(uint32_t index) { return "x" + std::to_string(index + 1); }

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
    out.key("only_in");
    only_in(out);
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
      differences.push_back(out);
    }
    return {{"id", "s" + std::to_string(index + 1)},
            {"speaker",
             q.speaker == ComparedQuotation::kNobody ? Json(nullptr) : Json(compared_name(q.speaker))},
            {"members", members},
            {"relation", word_for(q.relation)},
            {"differences", differences}};
  }

  Json timeline_entry(const TimelineEntry& t) const {
    Json members = Json::array();
    for (const auto& m : t.members) members.push_back({{"document", id_of(m.document)}, {"date", m.date}});
    return {{"value", t.value}, {"members", members}};
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
