#include "report/json_document.h"

#include <cmath>

#include "base/sha256.h"
#include "report/ids.h"
#include "report/words.h"

namespace newsglass {
namespace {

// Two decimals are all that a calibration on some thousand items can tell.
double rounded(double score) { return std::floor(score * 100 + 0.5) / 100; }

template <class T, class Write>
Json list(const std::vector<T>& items, Write write) {
  Json out = Json::array();
  for (const T& item : items) out.push_back(write(item));
  return out;
}

}  // namespace

Json string_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

void DocumentWriter::write(JsonOutput& out) const {
  out.begin_object();
  out.member("id", a_.id);
  out.member("title", a_.sections.title ? Json(a_.text.view(*a_.sections.title)) : Json(nullptr));
  out.member("published", string_or_null(a_.published.value));
  out.member("published_from",
             a_.published.value.empty() ? Json(nullptr) : Json(a_.published.given ? "given" : "text"));
  out.member("byline", spans(a_.sections.byline));
  out.member("language", "en");
  out.member("text_sha256", sha256_hex(a_.text.bytes()));
  out.member("length", offsets_.at(a_.text.size()));
  out.list("sections", a_.sections.all, [&](const Section& s) { return section(s); });
  out.list("sentences", a_.tokens.sentences(), [&](TokenSpan s) { return sentence(s); });
  out.key("mentions");
  out.begin_array();
  for (uint32_t i = 0; i < a_.entities.mentions.size(); ++i) out.value(mention(i));
  out.end_array();
  out.key("entities");
  out.begin_array();
  for (uint32_t i = 0; i < a_.entities.all.size(); ++i) entity(i, out);
  out.end_array();
  out.key("quotes");
  out.begin_array();
  for (uint32_t i = 0; i < a_.quotations.all.size(); ++i) out.value(quotation(i));
  out.end_array();
  out.list("scare_quotes", a_.quotations.scare_quotes, [&](ByteSpan s) { return span(s); });
  out.list("dates", a_.dates, [&](const Timex& t) { return date(t); });
  out.list("warnings", a_.warnings, [&](const Warning& w) { return warning(w); });
  out.end_object();
}

Json DocumentWriter::span(ByteSpan s) const {
  return {{"start", offsets_.at(s.begin)}, {"end", offsets_.at(s.end)}, {"text", a_.text.view(s)}};
}

Json DocumentWriter::spans(const std::vector<ByteSpan>& all) const {
  return list(all, [&](ByteSpan s) { return span(s); });
}

Json DocumentWriter::section(const Section& s) const {
  return {
      {"kind", word_for(s.kind)}, {"start", offsets_.at(s.span.begin)}, {"end", offsets_.at(s.span.end)}};
}

Json DocumentWriter::sentence(TokenSpan s) const {
  const ByteSpan bytes = a_.tokens.bytes_of(s);
  return Json::array({offsets_.at(bytes.begin), offsets_.at(bytes.end)});
}

Json DocumentWriter::mention(uint32_t index) const {
  const Mention& m = a_.entities.mentions[index];
  return {{"id", mention_name(MentionId(index))},
          {"entity", entity_name(m.entity)},
          {"type", word_for(m.type)},
          {"form", word_for(m.form)},
          {"start", offsets_.at(m.span.begin)},
          {"end", offsets_.at(m.span.end)},
          {"text", a_.text.view(m.span)},
          {"score", rounded(m.score)},
          {"rule", name_of(m.rule)},
          {"join", string_or_null(name_of(m.join_rule))}};
}

// Piece by piece, since one entity can have all mentions of the article.
void DocumentWriter::entity(uint32_t index, JsonOutput& out) const {
  const Entity& e = a_.entities.all[index];
  out.begin_object();
  out.member("id", entity_name(EntityId(index)));
  out.member("type", word_for(e.type));
  out.member("name", e.name);
  out.list("aliases", e.aliases, [](const std::string& alias) { return Json(alias); });
  out.member("wikidata", string_or_null(e.wikidata));
  out.member("wikidata_rule", string_or_null(name_of(e.link_rule)));
  out.list("mentions", e.mentions, [](MentionId m) { return Json(mention_name(m)); });
  out.list("roles", e.roles, [&](const Role& r) { return role(r); });
  out.member("score", rounded(e.score));
  if (e.corrected) out.member("corrected", true);
  out.end_object();
}

Json DocumentWriter::role(const Role& r) const {
  Json out = span(r.span);
  out["former"] = r.former;
  out["organization"] = r.organization ? Json(entity_name(r.organization)) : Json(nullptr);
  return out;
}

Json DocumentWriter::quotation(uint32_t index) const {
  const Quotation& q = a_.quotations.all[index];
  Json out{{"id", quotation_name(QuotationId(index))},
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
          {"rule", name_of(q.rule)},
          {"speaker_rule", name_of(q.speaker_rule)},
          {"why", q.why}};
  if (!q.anonymity.empty()) out["anonymity"] = spans(q.anonymity);
  return out;
}

Json DocumentWriter::date(const Timex& t) const {
  Json out = span(t.span);
  out["type"] = word_for(t.type);
  out["value"] = string_or_null(t.value);
  out["anchor"] = string_or_null(t.anchor);
  out["rule"] = name_of(t.rule);
  return out;
}

Json DocumentWriter::warning(const Warning& w) const {
  Json out = {{"code", w.code}, {"message", w.message}};
  if (w.span) {
    out["start"] = offsets_.at(w.span->begin);
    out["end"] = offsets_.at(w.span->end);
  }
  if (w.correction) out["correction"] = *w.correction;
  return out;
}

}  // namespace newsglass
