#include "report/text_report.h"

#include <algorithm>
#include <map>

#include "report/words.h"

namespace newsglass {
namespace {

constexpr const char kBold[] = "\x1b[1m", kDim[] = "\x1b[2m", kReset[] = "\x1b[0m";
constexpr size_t kLongestQuoted = 400;

class TextWriter {
 public:
  TextWriter(const Analysis& a, TextStyle style) : a_(a), style_(style) {}

  std::string write() {
    heading(a_.sections.title ? one_line(*a_.sections.title) : a_.id);
    if (!a_.published.value.empty())
      line("published " + a_.published.value + (a_.published.given ? " (given)" : " (found in the text)"));
    entities("People", EntityType::kPerson);
    entities("Organizations", EntityType::kOrganization);
    entities("Places", EntityType::kPlace);
    entities("Groups", EntityType::kGroup);
    entities("Events", EntityType::kEvent);
    entities("Works", EntityType::kWork);
    entities("Products", EntityType::kProduct);
    quotations();
    dates();
    for (const Warning& w : a_.warnings) line("warning: " + w.message);
    return std::move(out_);
  }

 private:
  void line(const std::string& text) { out_ += text + "\n"; }
  std::string styled(const char* code, const std::string& text) const {
    return style_.colours ? code + text + kReset : text;
  }
  void heading(const std::string& text) { line((out_.empty() ? "" : "\n") + styled(kBold, text)); }

  // A span on one line, cut at a word when it is long.
  std::string one_line(ByteSpan span) const {
    std::string out;
    for (const char c : a_.text.view(span)) {
      const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
      if (!blank) out += c;
      if (blank && !out.empty() && out.back() != ' ') {
        if (out.size() > kLongestQuoted) return out + "...";
        out += ' ';
      }
    }
    return out;
  }

  void entities(const char* title, EntityType type) {
    std::vector<const Entity*> found;
    for (const Entity& e : a_.entities.all)
      if (e.type == type) found.push_back(&e);
    if (found.empty()) return;
    std::stable_sort(found.begin(), found.end(), [](const Entity* a, const Entity* b) {
      return a->mentions.size() > b->mentions.size();
    });
    heading(title);
    for (const Entity* e : found) {
      std::string text = "  " + e->name + styled(kDim, "  x" + std::to_string(e->mentions.size()));
      std::string roles;
      std::vector<std::string> seen;
      for (const Role& r : e->roles) {
        const std::string role = one_line(r.span);
        if (std::find(seen.begin(), seen.end(), role) != seen.end()) continue;
        seen.push_back(role);
        roles += (roles.empty() ? "" : "; ") + role;
      }
      if (!roles.empty()) text += "  " + roles;
      for (const std::string& alias : e->aliases)
        if (alias != e->name) text += styled(kDim, "  = " + alias);
      if (!e->wikidata.empty()) text += styled(kDim, "  " + e->wikidata);
      line(text);
    }
  }

  std::string speaker_of(const Quotation& q) const {
    std::string names;
    for (const Speaker& s : q.speakers)
      names += (names.empty() ? "" : " and ") + (s.entity ? a_.entities.all[s.entity.index].name : s.unnamed);
    return names.empty() ? "Nobody named" : names;
  }

  void quotations() {
    if (a_.quotations.all.empty()) return;
    heading("Quotations");
    std::vector<std::string> order;
    std::map<std::string, std::vector<const Quotation*>> by_speaker;
    for (const Quotation& q : a_.quotations.all) {
      const std::string speaker = speaker_of(q);
      auto& group = by_speaker[speaker];
      if (group.empty()) order.push_back(speaker);
      group.push_back(&q);
    }
    for (const std::string& speaker : order) {
      line("  " + speaker);
      for (const Quotation* q : by_speaker[speaker]) quotation(*q);
    }
  }

  void quotation(const Quotation& q) {
    std::string text =
        "    " + styled(kDim, std::string(word_for(q.type)) + (q.negated ? ", denied" : "") + ": ");
    for (size_t i = 0; i < q.content.size(); ++i) text += (i ? " ... " : "") + one_line(q.content[i]);
    for (const EntityId via : q.via) text += styled(kDim, " (via " + a_.entities.all[via.index].name + ")");
    line(text);
  }

  void dates() {
    if (a_.dates.empty()) return;
    heading("Dates");
    for (const Timex& t : a_.dates)
      line("  " + one_line(t.span) + styled(kDim, "  ->  ") + (t.value.empty() ? "unresolved" : t.value));
  }

  const Analysis& a_;
  TextStyle style_;
  std::string out_;
};

}  // namespace

std::string to_text(const Analysis& analysis, const TextStyle& style) {
  return TextWriter(analysis, style).write();
}

}  // namespace newsglass
