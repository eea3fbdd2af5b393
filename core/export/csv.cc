#include <utility>

#include "dates/edtf.h"
#include "export/co_mentions.h"
#include "export/describe.h"
#include "export/formats.h"
#include "report/ids.h"
#include "report/words.h"
#include "text/offsets.h"

namespace newsglass {
namespace {

// A cell that begins so is a formula to a spreadsheet (OWASP, "CSV injection").
constexpr std::string_view kFormulaStarts = "=+-@\t\r\n";

std::string cell(std::string_view text) {
  std::string safe(text);
  if (!safe.empty() && kFormulaStarts.find(safe[0]) != std::string_view::npos) safe.insert(0, 1, '\'');
  if (safe.find_first_of(",;\"\r\n\t") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + "\"";
}

std::string number(double score) {  // two decimals, as in the JSON
  const int percent = static_cast<int>(score * 100 + 0.5);
  return std::to_string(percent / 100) + "." + std::to_string(percent / 10 % 10) + std::to_string(percent % 10);
}

std::string yes_or_no(bool value) { return value ? "yes" : "no"; }

std::string rule_name(Rule rule) { return std::string(name_of(rule)); }

std::string joined(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : " | ") + item;
  return out;
}

class Table {
 public:
  Table(std::string name, const std::vector<std::string>& columns) : table_{std::move(name), "\uFEFF"} {
    row(columns);
  }
  void row(const std::vector<std::string>& cells) {
    for (size_t i = 0; i < cells.size(); ++i) table_.content += (i ? "," : "") + cell(cells[i]);
    table_.content += "\r\n";
  }
  CsvTable take() { return std::move(table_); }

 private:
  CsvTable table_;
};

// Adds the rows of one document to each table.
class DocumentRows {
 public:
  explicit DocumentRows(const Analysis& a) : a_(a), offsets_(a.text.bytes(), OffsetUnit::kCodepoint) {}

  void entities(Table& t) const {
    for (uint32_t i = 0; i < a_.entities.all.size(); ++i) {
      const Entity& e = a_.entities.all[i];
      t.row({a_.id, entity_name(EntityId(i)), word_for(e.type), e.name, joined(e.aliases),
             std::to_string(e.mentions.size()), at(a_.entities.mentions[e.mentions[0].index].span.begin),
             roles_of(a_, e), e.wikidata, number(e.score), yes_or_no(e.corrected)});
    }
  }

  void mentions(Table& t) const {
    for (uint32_t i = 0; i < a_.entities.mentions.size(); ++i) {
      const Mention& m = a_.entities.mentions[i];
      t.row({a_.id, mention_name(MentionId(i)), entity_name(m.entity), name_of(m.entity), word_for(m.type),
             word_for(m.form), at(m.span.begin), at(m.span.end), text(m.span), paragraph(m.span), section(m.span),
             number(m.score), rule_name(m.rule), rule_name(m.join_rule)});
    }
  }

  void quotes(Table& t) const {
    for (uint32_t i = 0; i < a_.quotations.all.size(); ++i) {
      const Quotation& q = a_.quotations.all[i];
      std::vector<std::string> named, unnamed, via;
      for (const Speaker& s : q.speakers)
        (s.entity ? named : unnamed).push_back(s.entity ? entity_name(s.entity) : s.unnamed);
      for (const EntityId v : q.via) via.push_back(name_of(v));
      const ByteSpan first = q.content[0];
      t.row({a_.id, quotation_name(QuotationId(i)), word_for(q.type), speaker_names(a_, q), joined(named),
             joined(unnamed), words(q.source), words(q.cue), words(q.content), words(q.quoted), joined(via),
             q.addressee ? name_of(q.addressee) : "", yes_or_no(q.negated), words(q.anonymity), at(first.begin),
             at(q.content.back().end), paragraph(first), section(first), number(q.score), rule_name(q.rule), rule_name(q.speaker_rule),
             q.why});
    }
  }

  void dates(Table& t) const {
    for (const Timex& d : a_.dates)
      t.row({a_.id, at(d.span.begin), at(d.span.end), text(d.span), word_for(d.type), d.value, to_edtf(d.value),
             d.anchor, rule_name(d.rule), paragraph(d.span), section(d.span)});
  }

  void sections(Table& t) const {
    for (const Section& s : a_.sections.all)
      t.row({a_.id, word_for(s.kind), at(s.span.begin), at(s.span.end), text(s.span)});
  }

  void together(Table& t) const {
    for (const CoMention& c : co_mentions(a_))
      t.row({a_.id, entity_name(c.a), name_of(c.a), type_of(c.a), entity_name(c.b), name_of(c.b), type_of(c.b),
             std::to_string(c.sentences), std::to_string(c.paragraphs)});
  }

 private:
  std::string at(uint32_t byte) const { return std::to_string(offsets_.at(byte)); }
  std::string text(ByteSpan s) const { return std::string(a_.text.view(s)); }
  std::string words(const std::vector<ByteSpan>& spans) const { return words_of(a_, spans); }
  std::string paragraph(ByteSpan s) const { return std::to_string(paragraph_number(a_, s.begin)); }
  std::string section(ByteSpan s) const { return word_for(a_.sections.kind_at(s.begin)); }
  std::string name_of(EntityId e) const { return a_.entities.all[e.index].name; }
  std::string type_of(EntityId e) const { return word_for(a_.entities.all[e.index].type); }

  const Analysis& a_;
  OffsetIndex offsets_;
};

}  // namespace

std::vector<CsvTable> csv_tables(const std::vector<Analysis>& analyses) {
  Table entities("entities", {"document", "entity", "type", "name", "aliases", "mentions", "first_start", "roles",
                              "wikidata", "score", "corrected"});
  Table mentions("mentions", {"document", "mention", "entity", "name", "type", "form", "start", "end", "text",
                              "paragraph", "section", "score", "rule", "join"});
  Table quotes("quotes", {"document", "quote", "type", "speakers", "speaker_entities", "unnamed_speakers", "source",
                          "cue", "content", "quoted", "via", "addressee", "negated", "anonymity", "start", "end",
                          "paragraph", "section", "score", "rule", "speaker_rule", "why"});
  Table dates("dates", {"document", "start", "end", "text", "type", "value", "edtf", "anchor", "rule", "paragraph",
                        "section"});
  Table sections("sections", {"document", "kind", "start", "end", "text"});
  Table together("co-mentions", {"document", "entity_a", "name_a", "type_a", "entity_b", "name_b", "type_b",
                                 "sentences", "paragraphs"});
  for (const Analysis& a : analyses) {
    const DocumentRows rows(a);
    rows.entities(entities);
    rows.mentions(mentions);
    rows.quotes(quotes);
    rows.dates(dates);
    rows.sections(sections);
    rows.together(together);
  }
  std::vector<CsvTable> out;
  for (Table* table : {&entities, &mentions, &quotes, &dates, &sections, &together}) out.push_back(table->take());
  return out;
}

}  // namespace newsglass
