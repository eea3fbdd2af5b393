#include "report/comparison_html.h"

#include <algorithm>
#include <map>

#include "report/marked_words.h"
#include "report/markup.h"
#include "report/words.h"

namespace newsglass {
namespace {

// No script, no network: only the style below.
constexpr char kHead[] = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Comparison of articles</title>
<style>
:root { color-scheme: light dark; --line: #c8c5be; --mark: #ffe9a8; --ink: #22201c; --paper: #fbfaf7 }
@media (prefers-color-scheme: dark) { :root { --line: #4a4741; --mark: #5a4a12; --ink: #ece8df; --paper: #1b1a18 } }
body { font: 1rem/1.5 Georgia, serif; color: var(--ink); background: var(--paper); max-width: 72rem; margin: 0 auto; padding: 1rem }
h1, h2, h3, th { font-family: system-ui, sans-serif; line-height: 1.25 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top }
td.count { text-align: right; font-variant-numeric: tabular-nums }
mark { background: var(--mark); color: inherit }
small, .why { opacity: .8 }
</style>
</head>
<body>
<h1>Comparison of articles</h1>
<p>Made by newsglass. It shows what the articles say, not what is true, and nothing is judged: a name "appears only in" the articles that give it.</p>
)";

class ComparisonHtml {
 public:
  ComparisonHtml(const Comparison& c, const std::vector<Analysis>& analyses) : c_(c), analyses_(analyses) {}

  std::string write() {
    out_ = kHead;
    articles();
    entities("People", EntityType::kPerson);
    entities("Organizations", EntityType::kOrganization);
    entities("Places", EntityType::kPlace);
    entities("Groups", EntityType::kGroup);
    entities("Events", EntityType::kEvent);
    entities("Works", EntityType::kWork);
    entities("Products", EntityType::kProduct);
    quotations();
    timeline();
    conflicts();
    shared();
    versions();
    out_ += "</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  static std::string text(std::string_view words) { return escape_text(on_one_line(words)); }
  std::string id(uint32_t document) const { return text(analyses_[document].id); }
  void heading(const char* words) { out_ += std::string("<h2>") + words + "</h2>\n"; }
  void begin_table() { out_ += "<div class=\"wide\"><table>\n"; }
  void end_table() { out_ += "</table></div>\n"; }
  void row(const std::string& head, const std::string& cells) {
    out_ += "<tr><th scope=\"row\">" + head + "</th>" + cells + "</tr>\n";
  }
  static std::string cell(const std::string& words) { return "<td>" + words + "</td>"; }

  void articles() {
    heading("Articles");
    begin_table();
    for (const Analysis& a : analyses_)
      row(text(a.id), cell(text(a.published.value)) +
                          cell(a.sections.title ? text(a.text.view(*a.sections.title)) : ""));
    end_table();
  }

  // Names by articles, with how often each is mentioned.
  void entities(const char* title, EntityType type) {
    bool any = false;
    for (const ComparedEntity& e : c_.entities) {
      if (e.type != type) continue;
      if (!any) begin_matrix(title);
      any = true;
      std::map<uint32_t, std::string> cells;
      for (const auto& m : e.members) {
        const Entity& entity = analyses_[m.document].entities.all[m.entity.index];
        std::string& words = cells[m.document];
        words += (words.empty() ? "" : ", ") + std::to_string(entity.mentions.size());
        if (entity.name != e.name) words += " <small>as " + text(entity.name) + "</small>";
      }
      std::string columns;
      for (uint32_t d = 0; d < analyses_.size(); ++d) columns += "<td class=\"count\">" + cells[d] + "</td>";
      row(text(e.name), columns + "<td class=\"why\">" + text(e.why) + "</td>");
    }
    if (any) end_table();
  }

  void begin_matrix(const char* title) {
    heading(title);
    begin_table();
    out_ += "<tr><th scope=\"col\">Name</th>";
    for (uint32_t d = 0; d < analyses_.size(); ++d) out_ += "<th scope=\"col\">" + id(d) + "</th>";
    out_ += "<th scope=\"col\">Why one</th></tr>\n";
  }

  void quotations() {
    if (c_.quotations.empty()) return;
    heading("One statement in several articles");
    for (const ComparedQuotation& q : c_.quotations) {
      out_ += "<h3>" +
              (q.speaker == ComparedQuotation::kNobody ? std::string("Nobody named")
                                                       : text(c_.entities[q.speaker].name)) +
              "</h3>\n<p class=\"why\">" + text(q.why) + "</p>\n";
      begin_table();
      for (const auto& m : q.members) {
        std::string words;
        for (const MarkedPiece& piece : marked_words(analyses_[m.document], q, m))
          words += piece.differs ? "<mark>" + escape_text(piece.text) + "</mark>" : escape_text(piece.text);
        row(id(m.document), cell(words));
      }
      end_table();
    }
  }

  std::string date(const TimelineEntry::Member& m) const {
    const Analysis& a = analyses_[m.document];
    const ByteSpan span = a.dates[m.date].span;
    const TokenSpan tokens = a.tokens.tokens_in(span);
    const ByteSpan sentence = a.tokens.bytes_of(a.tokens.sentences()[a.tokens.sentence_of(tokens.begin)]);
    return "<b>" + id(m.document) + "</b> " + escape_text(on_one_line(a.text.view({sentence.begin, span.begin}))) +
           " <mark>" + escape_text(on_one_line(a.text.view(span))) + "</mark>" +
           escape_text(on_one_line(a.text.view({span.end, std::max(span.end, sentence.end)}))) + "<br>";
  }

  void timeline() {
    if (c_.timeline.empty()) return;
    heading("Days");
    begin_table();
    for (const TimelineEntry& t : c_.timeline) {
      std::string words;
      for (const auto& m : t.members) words += date(m);
      row(text(t.value), cell(words));
    }
    end_table();
  }

  void conflicts() {
    if (c_.conflicts.empty()) return;
    heading("One phrase, different days");
    for (const DateConflict& conflict : c_.conflicts) {
      begin_table();
      for (const auto& m : conflict.members)
        row(text(analyses_[m.document].dates[m.date].value), cell(date(m)));
      end_table();
    }
  }

  void shared() {
    if (c_.shared.empty()) return;
    heading("Printed alike");
    out_ += "<p>One source, not several confirmations.</p>\n";
    begin_table();
    for (const SharedPassage& p : c_.shared) {
      std::string documents;
      for (const auto& m : p.members) documents += (documents.empty() ? "" : ", ") + id(m.document);
      row(documents, cell(text(analyses_[p.members[0].document].text.view(p.members[0].span))));
    }
    end_table();
  }

  void versions() {
    for (const VersionPair& v : c_.versions) {
      out_ += "<h2>Versions: " + id(v.earlier) + ", then " + id(v.later) + "</h2>\n";
      begin_table();
      for (const auto& s : v.sentences)
        row(word_for(s.change), cell(text(analyses_[v.earlier].text.view(s.before))) +
                                    cell(text(analyses_[v.later].text.view(s.after))));
      for (const uint32_t e : v.entities_added) row("name added", "<td></td>" + cell(text(c_.entities[e].name)));
      for (const uint32_t e : v.entities_removed)
        row("name removed", cell(text(c_.entities[e].name)) + "<td></td>");
      end_table();
    }
  }

  const Comparison& c_;
  const std::vector<Analysis>& analyses_;
  std::string out_;
};

}  // namespace

std::string to_html(const Comparison& comparison, const std::vector<Analysis>& analyses) {
  return ComparisonHtml(comparison, analyses).write();
}

}  // namespace newsglass
