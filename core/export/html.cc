#include <algorithm>
#include <map>
#include <utility>

#include "base/base64.h"
#include "base/sha256.h"
#include "export/describe.h"
#include "export/formats.h"
#include "export/html_text.h"
#include "report/engine.h"
#include "report/ids.h"
#include "report/markup.h"
#include "report/words.h"

namespace newsglass {
namespace {

#include "export/html_style.inc"

std::string plain(std::string_view text) { return escape_text(one_line(text)); }

const char* kind_of(QuotationType type) {
  switch (type) {
    case QuotationType::kDirect:
      return "Direct speech";
    case QuotationType::kPartial:
      return "Partly in quotation marks";
    case QuotationType::kIndirect:
      return "Indirect speech";
  }
  return "";
}

class DocumentReport {
 public:
  explicit DocumentReport(const Analysis& a) : a_(a) {}

  std::string write() {
    out_ = "<article>\n<h1 dir=\"auto\">" + plain(a_.sections.title ? a_.text.view(*a_.sections.title) : std::string_view(a_.id)) +
           "</h1>\n<p class=\"note\">Document " + plain(a_.id);
    if (!a_.published.value.empty())
      out_ += ", published " + a_.published.value + (a_.published.given ? " (given)" : " (found in the text)");
    out_ += "</p>\n";
    for (const Warning& w : a_.warnings) out_ += "<p class=\"note\">Note: " + plain(w.message) + "</p>\n";
    const std::pair<EntityType, const char*> kinds[] = {
        {EntityType::kPerson, "People"}, {EntityType::kOrganization, "Organizations"}, {EntityType::kPlace, "Places"},
        {EntityType::kGroup, "Groups"},  {EntityType::kEvent, "Events"},               {EntityType::kWork, "Works"},
        {EntityType::kProduct, "Products"}};
    for (const auto& [type, title] : kinds) entities(type, title);
    quotations();
    dates();
    out_ += "<h2>The text with what was found</h2>\n<p class=\"note\">Underlined: solid, a name or what stands for it; dotted, a "
            "quotation; dashed, a date. The small label behind it says which.</p>\n";
    out_ += html_text(a_) + "</article>\n";
    return std::move(out_);
  }

 private:
  void entities(EntityType type, const char* title) {
    std::vector<uint32_t> found;
    for (uint32_t i = 0; i < a_.entities.all.size(); ++i)
      if (a_.entities.all[i].type == type) found.push_back(i);
    if (found.empty()) return;
    std::stable_sort(found.begin(), found.end(), [&](uint32_t x, uint32_t y) {
      return a_.entities.all[x].mentions.size() > a_.entities.all[y].mentions.size();
    });
    const bool persons = type == EntityType::kPerson;
    out_ += "<h2>" + std::string(title) + "</h2>\n<table><thead><tr><th scope=\"col\">Name</th>" +
            (persons ? "<th scope=\"col\">Role in the text</th>" : "") +
            "<th scope=\"col\">Also called</th><th scope=\"col\">Mentions</th><th scope=\"col\">Label</th></tr></thead><tbody>\n";
    for (const uint32_t i : found) {
      const Entity& e = a_.entities.all[i];
      std::string others;
      for (const std::string& alias : e.aliases)
        if (alias != e.name) others += (others.empty() ? "" : ", ") + one_line(alias);
      out_ += "<tr><td dir=\"auto\">" + plain(e.name) + (e.corrected ? " <span class=\"label\">(corrected)</span>" : "") + "</td>" +
              (persons ? "<td dir=\"auto\">" + plain(roles_of(a_, e)) + "</td>" : "") + "<td dir=\"auto\">" + plain(others) +
              "</td><td>" + std::to_string(e.mentions.size()) + "</td><td>" + entity_name(EntityId(i)) + "</td></tr>\n";
    }
    out_ += "</tbody></table>\n";
  }

  void quotations() {
    if (a_.quotations.all.empty()) return;
    out_ += "<h2>Quotations</h2>\n";
    std::vector<std::string> order;
    std::map<std::string, std::vector<uint32_t>> by_speaker;
    for (uint32_t i = 0; i < a_.quotations.all.size(); ++i) {
      const std::string speaker = speaker_names(a_, a_.quotations.all[i]);
      auto& group = by_speaker[speaker];
      if (group.empty()) order.push_back(speaker);
      group.push_back(i);
    }
    for (const std::string& speaker : order) {
      out_ += "<h3 dir=\"auto\">" + (speaker.empty() ? "Nobody named" : plain(speaker)) + "</h3>\n";
      for (const uint32_t i : by_speaker[speaker]) quotation(i);
    }
  }

  void quotation(uint32_t i) {
    const Quotation& q = a_.quotations.all[i];
    const uint32_t begin = q.content[0].begin;
    out_ += "<blockquote><p dir=\"auto\">" + plain(words_of(a_, q.content)) + "</p></blockquote>\n<p class=\"note\" dir=\"auto\">" +
            quotation_name(QuotationId(i)) + ". " + kind_of(q.type) + (q.negated ? ", denied" : "") + "; paragraph " +
            std::to_string(paragraph_number(a_, begin)) + " (" + word_for(a_.sections.kind_at(begin)) + ").";
    if (!q.source.empty()) out_ += " The text calls the speaker \u201C" + plain(words_of(a_, q.source)) + "\u201D.";
    for (const EntityId via : q.via) out_ += " Through " + plain(a_.entities.all[via.index].name) + ".";
    if (!q.anonymity.empty()) out_ += " Not named: \u201C" + plain(words_of(a_, q.anonymity)) + "\u201D.";
    out_ += " " + plain(q.why) + "</p>\n";
  }

  void dates() {
    if (a_.dates.empty()) return;
    out_ += "<h2>Dates</h2>\n<table><thead><tr><th scope=\"col\">Words</th><th scope=\"col\">Value</th>"
            "<th scope=\"col\">Paragraph</th></tr></thead><tbody>\n";
    for (const Timex& t : a_.dates)
      out_ += "<tr><td dir=\"auto\">" + plain(a_.text.view(t.span)) + "</td><td>" + (t.value.empty() ? "not resolved" : plain(t.value)) +
              "</td><td>" + std::to_string(paragraph_number(a_, t.span.begin)) + "</td></tr>\n";
    out_ += "</tbody></table>\n";
  }

  const Analysis& a_;
  std::string out_;
};

}  // namespace

std::string html_report(const std::vector<Analysis>& analyses) {
  const std::string hash = base64(bytes_of_hex(sha256_hex(kReportStyle)));
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" +
      hash +
      "'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
      (analyses.size() == 1 ? plain(analyses[0].id) : std::to_string(analyses.size()) + " articles") + " \u2013 newsglass</title>\n<style>" +
      kReportStyle + "</style>\n</head>\n<body>\n<main>\n";
  for (const Analysis& a : analyses) out += DocumentReport(a).write();
  return out + "<p class=\"note\">Found by " + kEngineName + " " + kEngineVersion +
         ", a program, and not free of errors: check against the text before you publish. It reports who is said to have said what, "
         "not whether it is true.</p>\n</main>\n</body>\n</html>\n";
}

}  // namespace newsglass
