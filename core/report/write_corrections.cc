#include "report/correction_json.h"
#include "report/words.h"

namespace newsglass {
namespace {

Json json_of(const Anchor& anchor) {
  Json out{{"exact", anchor.exact}, {"prefix", anchor.prefix}, {"suffix", anchor.suffix}};
  if (anchor.start) out["start"] = *anchor.start;
  return out;
}

Json json_of(const std::vector<Anchor>& anchors) {
  Json out = Json::array();
  for (const Anchor& anchor : anchors) out.push_back(json_of(anchor));
  return out;
}

Json json_of(const std::vector<SpeakerAnchor>& speakers) {
  Json out = Json::array();
  for (const SpeakerAnchor& s : speakers)
    out.push_back(s.entity ? Json{{"entity", json_of(*s.entity)}} : Json{{"unnamed", s.unnamed}});
  return out;
}

Json value_of(const std::string& timex) { return timex.empty() ? Json(nullptr) : Json(timex); }

// Adds the keys of a change to its entry.
struct ChangeWriter {
  Json& out;

  void operator()(const MergeEntities& c) { out["entities"] = json_of(c.entities); }
  void operator()(const SplitEntity& c) {
    out["mentions"] = json_of(c.mentions);
    out["to"] = c.to ? json_of(*c.to) : Json(nullptr);
  }
  void operator()(const RenameEntity& c) {
    out["entity"] = json_of(c.entity);
    out["name"] = c.name;
  }
  void operator()(const RetypeEntity& c) {
    out["entity"] = json_of(c.entity);
    out["type"] = word_for(c.type);
  }
  void operator()(const RemoveEntity& c) { out["entity"] = json_of(c.entity); }
  void operator()(const RemoveMentions& c) { out["mentions"] = json_of(c.mentions); }
  void operator()(const AddMentions& c) {
    out["mentions"] = json_of(c.mentions);
    if (c.entity) {
      out["entity"] = json_of(*c.entity);
    } else {
      out["type"] = word_for(c.type);
    }
    out["form"] = word_for(c.form);
  }
  void operator()(const SetSpeakers& c) {
    out["quote"] = json_of(c.quotation);
    out["speakers"] = json_of(c.speakers);
  }
  void operator()(const RemoveQuotation& c) { out["quote"] = json_of(c.quotation); }
  void operator()(const AddQuotation& c) {
    out["type"] = word_for(c.type);
    out["content"] = json_of(c.content);
    out["cue"] = json_of(c.cue);
    out["source"] = json_of(c.source);
    out["speakers"] = json_of(c.speakers);
  }
  void operator()(const SetDate& c) {
    out["date"] = json_of(c.date);
    if (c.type) out["type"] = word_for(*c.type);
    out["value"] = value_of(c.value);
  }
  void operator()(const RemoveDate& c) { out["date"] = json_of(c.date); }
  void operator()(const AddDate& c) {
    out["date"] = json_of(c.date);
    out["type"] = word_for(c.type);
    out["value"] = value_of(c.value);
  }
};

}  // namespace

Json write_correction_log(const CorrectionLog& log) {
  Json documents = Json::array(), entries = Json::array();
  for (const CorrectionLog::Document& d : log.documents) documents.push_back({{"id", d.id}, {"text_sha256", d.text_sha256}});
  for (const Correction& c : log.entries) {
    Json entry{{"action", c.action}};
    if (!c.document.empty()) entry["document"] = c.document;
    std::visit(ChangeWriter{entry}, c.change);
    if (!c.reason.empty()) entry["reason"] = c.reason;
    entries.push_back(std::move(entry));
  }
  return {{"schema", 1}, {"offset_unit", word_for(log.unit)}, {"documents", documents}, {"corrections", entries}};
}

}  // namespace newsglass
