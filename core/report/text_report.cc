#include "report/text_report.h"

#include <algorithm>
#include <map>

#include "report/words.h"
#include "text/visible.h"

namespace newsglass {
namespace {

constexpr const char kBold[] = "\x1b[1m", kDim[] = "\x1b[2m", kReset[] = "\x1b[0m";
constexpr size_t kLongestQuoted = 400;

// Words of the article and its id are printed by visible(): they must not steer the terminal.
class TextWriter {
 public:
  TextWriter(const Analysis& a, TextStyle style) : a_(a), style_(style) {}

  std::string write() {
    heading(a_.sections.title ? one_line(*a_.sections.title) : visible(a_.id));
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
    for (const Warning& w : a_.warnings) line("warning: " + visible(w.message));
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
        if (out.size() > kLongestQuoted) return visible(out) + "...";
        out += ' ';
      }
    }
    return visible(out);
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
      std::string text = "  " + visible(e->name) + styled(kDim, "  x" + std::to_string(e->mentions.size()));
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
        if (alias != e->name) text += styled(kDim, "  = " + visible(alias));
      if (!e->wikidata.empty()) text += styled(kDim, "  " + e->wikidata);
      line(text);
      line(styled(kDim, "    " + joins_of(*e)));
    }
  }

  // "line 3; Torres: alias.surname; she x2: pronoun.third-person": where it stands first, and why each other
  // mention is taken for it. Mentions of one wording and rule are counted.
  std::string joins_of(const Entity& e) {
    std::string out = "line " + std::to_string(line_of(a_.entities.mentions[e.mentions[0].index].span.begin));
    std::vector<std::string> order;
    std::map<std::string, uint32_t> times;  // by wording and rule
    for (const MentionId id : e.mentions) {
      const Mention& m = a_.entities.mentions[id.index];
      // The name again, as it was the first time, needs no reason.
      if (m.join_rule == Rule::kNone || m.join_rule == Rule::kAliasSameName) continue;
      const std::string join = one_line(m.span) + "\t" + std::string(name_of(m.join_rule));
      if (times[join]++ == 0) order.push_back(join);
    }
    for (const std::string& join : order) {
      const size_t tab = join.find('\t');
      out += "; " + join.substr(0, tab);
      if (times[join] > 1) out += " x" + std::to_string(times[join]);
      out += ": " + join.substr(tab + 1);
    }
    return out;
  }

  // Counted from 1.
  size_t line_of(uint32_t byte) {
    if (line_ends_.empty()) {
      const std::string_view text = a_.text.bytes();
      for (size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n') line_ends_.push_back(static_cast<uint32_t>(i));
      line_ends_.push_back(static_cast<uint32_t>(text.size()));
    }
    return 1 + static_cast<size_t>(std::lower_bound(line_ends_.begin(), line_ends_.end(), byte) -
                                   line_ends_.begin());
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
      line("  " + visible(speaker));
      for (const Quotation* q : by_speaker[speaker]) quotation(*q);
    }
  }

  void quotation(const Quotation& q) {
    std::string text =
        "    " + styled(kDim, std::string(word_for(q.type)) + (q.negated ? ", denied" : "") + ": ");
    for (size_t i = 0; i < q.content.size(); ++i) text += (i ? " ... " : "") + one_line(q.content[i]);
    for (const EntityId via : q.via)
      text += styled(kDim, " (via " + visible(a_.entities.all[via.index].name) + ")");
    for (const ByteSpan s : q.anonymity) text += styled(kDim, " (not named: " + one_line(s) + ")");
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
  std::vector<uint32_t> line_ends_;  // filled when first asked for
  std::string out_;
};

}  // namespace

std::string to_text(const Analysis& analysis, const TextStyle& style) {
  return TextWriter(analysis, style).write();
}

}  // namespace newsglass
