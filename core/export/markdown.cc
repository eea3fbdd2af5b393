#include <map>
#include <utility>

#include "export/describe.h"
#include "export/formats.h"
#include "report/words.h"
#include "text/offsets.h"

namespace newsglass {
namespace {

bool is_digit(char c) { return '0' <= c && c <= '9'; }

// Words on one line with what CommonMark would read as markup escaped, also at the line's beginning.
std::string escaped(std::string_view words) {
  const std::string line = one_line(words);
  size_t number = 0;
  while (number < line.size() && is_digit(line[number])) ++number;
  std::string out;
  for (size_t i = 0; i < line.size(); ++i) {
    const bool markup = std::string_view("\\`*_[]<>&|~#$!").find(line[i]) != std::string_view::npos;
    const bool list = (i == 0 && std::string_view("+-=:").find(line[i]) != std::string_view::npos) ||
                      (i == number && number > 0 && (line[i] == '.' || line[i] == ')'));
    if (markup || list) out += '\\';
    out += line[i];
  }
  return out;
}

class MarkdownWriter {
 public:
  explicit MarkdownWriter(const Analysis& a) : a_(a), offsets_(a.text.bytes(), OffsetUnit::kCodepoint) {}

  std::string write() {
    out_ = "# " + escaped(a_.sections.title ? a_.text.view(*a_.sections.title) : std::string_view(a_.id)) + "\n\n";
    out_ += "Document " + escaped(a_.id);
    if (!a_.published.value.empty())
      out_ += ", published " + a_.published.value + (a_.published.given ? "" : " (found in the text)");
    out_ += ". Places count characters (Unicode code points) of the text as given.\n";
    if (a_.quotations.all.empty()) out_ += "\nNo quotation was found.\n";
    std::vector<std::string> order;
    std::map<std::string, std::vector<const Quotation*>> by_speaker;
    for (const Quotation& q : a_.quotations.all) {
      const std::string speaker = speaker_names(a_, q);
      auto& group = by_speaker[speaker];
      if (group.empty()) order.push_back(speaker);
      group.push_back(&q);
    }
    for (const std::string& speaker : order) {
      const auto& group = by_speaker[speaker];
      out_ += "\n## " + (speaker.empty() ? "Nobody named" : escaped(speaker)) + roles(*group[0]) + "\n";
      for (const Quotation* q : group) quotation(*q);
    }
    return std::move(out_);
  }

 private:
  std::string roles(const Quotation& q) const {
    if (q.speakers.size() != 1 || !q.speakers[0].entity) return "";
    const std::string roles = roles_of(a_, a_.entities.all[q.speakers[0].entity.index]);
    return roles.empty() ? "" : " (" + escaped(roles) + ")";
  }

  void item(const char* label, const std::string& text) {
    if (!text.empty()) out_ += "- " + std::string(label) + ": " + text + "\n";
  }

  void quotation(const Quotation& q) {
    out_ += "\n> " + escaped(words_of(a_, q.content)) + "\n\n";
    std::string via;
    for (const EntityId v : q.via) via += (via.empty() ? "" : ", ") + escaped(a_.entities.all[v.index].name);
    item("Kind", std::string(word_for(q.type)) + (q.negated ? ", denied" : ""));
    item("Source", escaped(words_of(a_, q.source)));
    item("Reported by", escaped(words_of(a_, q.cue)));
    item("Through", via);
    item("Not named because", escaped(words_of(a_, q.anonymity)));
    const ByteSpan first = q.content[0];
    item("Place", "paragraph " + std::to_string(paragraph_number(a_, first.begin)) + ", " +
                      word_for(a_.sections.kind_at(first.begin)) + ", characters " +
                      std::to_string(offsets_.at(first.begin)) + " to " +
                      std::to_string(offsets_.at(q.content.back().end)));
    item("Why", escaped(q.why));
  }

  const Analysis& a_;
  OffsetIndex offsets_;
  std::string out_;
};

}  // namespace

std::string markdown(const std::vector<Analysis>& analyses) {
  std::string out;
  for (const Analysis& a : analyses) out += (out.empty() ? "" : "\n") + MarkdownWriter(a).write();
  return out;
}

}  // namespace newsglass
