#include "report/web_annotation.h"

#include <utility>
#include <vector>

#include "base/base64.h"
#include "base/sha256.h"
#include "report/engine.h"
#include "report/ids.h"
#include "report/json_output.h"
#include "report/words.h"
#include "text/offsets.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr int kContext = 32;  // characters before and behind the words

class AnnotationWriter {
 public:
  explicit AnnotationWriter(const Analysis& a)
      : a_(a),
        offsets_(a.text.bytes(), OffsetUnit::kCodepoint),
        source_("ni:///sha-256;" + base64url(bytes_of_hex(sha256_hex(a.text.bytes())))) {}

  std::string write() {
    Json items = Json::array();
    for (uint32_t i = 0; i < a_.entities.mentions.size(); ++i) items.push_back(mention(i));
    for (uint32_t i = 0; i < a_.quotations.all.size(); ++i) items.push_back(quotation(i));
    for (uint32_t i = 0; i < a_.dates.size(); ++i) items.push_back(date(i));
    const Json page{{"@context", "http://www.w3.org/ns/anno.jsonld"},
                    {"id", source_ + "#annotations"},
                    {"type", "AnnotationPage"},
                    {"items", std::move(items)}};
    return page.dump(1) + "\n";
  }

 private:
  Json annotation(const std::string& id, const char* motivation, Json body, const std::vector<ByteSpan>& spans) const {
    Json targets = Json::array();
    for (const ByteSpan s : spans) targets.push_back(target(s));
    return {{"id", source_ + "#" + id},
            {"type", "Annotation"},
            {"motivation", motivation},
            {"generator", {{"type", "Software"}, {"name", std::string(kEngineName) + " " + kEngineVersion}}},
            {"body", std::move(body)},
            {"target", targets.size() == 1 ? targets[0] : targets}};
  }

  Json target(ByteSpan s) const {
    uint32_t before = s.begin, behind = s.end;
    const std::string& text = a_.text.bytes();
    for (int i = 0; i < kContext; ++i) before -= decode_utf8_before(text, before).length;
    for (int i = 0; i < kContext; ++i) behind += decode_utf8(text, behind).length;
    return {{"source", source_},
            {"selector", Json::array({{{"type", "TextQuoteSelector"},
                                       {"exact", a_.text.view(s)},
                                       {"prefix", a_.text.view({before, s.begin})},
                                       {"suffix", a_.text.view({s.end, behind})}},
                                      {{"type", "TextPositionSelector"},
                                       {"start", offsets_.at(s.begin)},
                                       {"end", offsets_.at(s.end)}}})}};
  }

  static Json body(const char* purpose, const std::string& value) {
    return {{"type", "TextualBody"}, {"purpose", purpose}, {"format", "text/plain"}, {"value", value}};
  }

  // The entity by its name and, where it is known, by its address.
  void identify(EntityId id, Json& bodies) const {
    const Entity& e = a_.entities.all[id.index];
    bodies.push_back(body("identifying", e.name));
    if (!e.wikidata.empty())
      bodies.push_back({{"type", "SpecificResource"},
                        {"purpose", "identifying"},
                        {"source", "http://www.wikidata.org/entity/" + e.wikidata}});
  }

  Json mention(uint32_t index) const {
    const Mention& m = a_.entities.mentions[index];
    Json bodies = Json::array({body("tagging", word_for(m.type))});
    identify(m.entity, bodies);
    return annotation(mention_name(MentionId(index)), "identifying", std::move(bodies), {m.span});
  }

  Json quotation(uint32_t index) const {
    const Quotation& q = a_.quotations.all[index];
    Json bodies = Json::array({body("tagging", std::string(word_for(q.type)) + " quotation")});
    for (const Speaker& s : q.speakers) {
      if (s.entity)
        identify(s.entity, bodies);
      else
        bodies.push_back(body("identifying", s.unnamed));
    }
    bodies.push_back(body("describing", q.why));
    return annotation(quotation_name(QuotationId(index)), "describing", std::move(bodies), q.content);
  }

  Json date(uint32_t index) const {
    const Timex& t = a_.dates[index];
    Json bodies = Json::array({body("tagging", "date")});
    if (!t.value.empty()) bodies.push_back(body("identifying", t.value));
    return annotation("t" + std::to_string(index + 1), "tagging", std::move(bodies), {t.span});
  }

  const Analysis& a_;
  OffsetIndex offsets_;
  std::string source_;
};

}  // namespace

std::string web_annotations(const Analysis& a) { return AnnotationWriter(a).write(); }

}  // namespace newsglass
