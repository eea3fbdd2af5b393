#include "report/comparison_text.h"

#include <set>

#include "report/marked_words.h"
#include "text/visible.h"

namespace newsglass {
namespace {

class ComparisonText {
 public:
  ComparisonText(const Comparison& c, const std::vector<Analysis>& analyses) : c_(c), analyses_(analyses) {}

  std::string write() {
    line("Articles");
    for (const Analysis& a : analyses_)
      line("  " + a.id + (a.published.value.empty() ? "" : ", " + a.published.value) +
           (a.sections.title ? "  " + on_one_line(a.text.view(*a.sections.title)) : ""));
    entities("People", EntityType::kPerson);
    entities("Organizations", EntityType::kOrganization);
    entities("Places", EntityType::kPlace);
    entities("Groups", EntityType::kGroup);
    entities("Events", EntityType::kEvent);
    entities("Works", EntityType::kWork);
    entities("Products", EntityType::kProduct);
    quotations();
    timeline();
    shared();
    versions();
    return std::move(out_);
  }

 private:
  // Words of the articles and their ids are printed by visible(): they must not steer the terminal.
  void line(const std::string& words) { out_ += visible(words) + "\n"; }
  void heading(const std::string& words) { out_ += "\n" + visible(words) + "\n"; }
  const std::string& id(uint32_t document) const { return analyses_[document].id; }

  void entities(const char* title, EntityType type) {
    bool any = false;
    for (const ComparedEntity& e : c_.entities) {
      if (e.type != type) continue;
      if (!any) heading(title);
      any = true;
      std::set<uint32_t> documents;
      for (const auto& m : e.members) documents.insert(m.document);
      std::string words = "  " + e.name + (documents.size() == 1 ? "  appears only in" : "");
      for (const auto& m : e.members) {
        const Entity& entity = analyses_[m.document].entities.all[m.entity.index];
        words += "  " + id(m.document) + " x" + std::to_string(entity.mentions.size());
        if (entity.name != e.name) words += " as " + entity.name;
      }
      line(words);
      if (documents.size() > 1) line("    " + e.why);
    }
  }

  void quotations() {
    if (c_.quotations.empty()) return;
    heading("One statement in several articles (words that differ in [brackets])");
    for (const ComparedQuotation& q : c_.quotations) {
      const std::string speaker =
          q.speaker == ComparedQuotation::kNobody ? "Nobody named" : c_.entities[q.speaker].name;
      line("  " + speaker + ": " + relation(q.relation));
      for (const auto& m : q.members) {
        std::string words = "    " + id(m.document) + "  ";
        for (const MarkedPiece& piece : marked_words(analyses_[m.document], q, m))
          words += piece.differs ? "[" + piece.text + "]" : piece.text;
        line(words);
      }
    }
  }

  static const char* relation(ComparedQuotation::Relation r) {
    switch (r) {
      case ComparedQuotation::Relation::kSameWords:
        return "the same words";
      case ComparedQuotation::Relation::kSameStatement:
        return "the same statement";
      case ComparedQuotation::Relation::kDiffers:
        return "differs in a number, a negation or a modal word";
    }
    return "";
  }

  std::string date(const TimelineEntry::Member& m) const {
    const Analysis& a = analyses_[m.document];
    return id(m.document) + " \"" + on_one_line(a.text.view(a.dates[m.date].span)) + "\"";
  }

  void timeline() {
    if (!c_.timeline.empty()) heading("Days");
    for (const TimelineEntry& t : c_.timeline) {
      std::string words = "  " + t.value;
      for (const auto& m : t.members) words += "  " + date(m);
      line(words);
    }
    if (!c_.conflicts.empty()) heading("One phrase, different days");
    for (const DateConflict& conflict : c_.conflicts) {
      std::string words;
      for (const auto& m : conflict.members)
        words += "  " + date(m) + " is " + analyses_[m.document].dates[m.date].value;
      line(words);
    }
  }

  void shared() {
    if (!c_.shared.empty()) heading("Printed alike (one source, not several confirmations)");
    for (const SharedPassage& p : c_.shared) {
      std::string words = " ";
      for (const auto& m : p.members) words += " " + id(m.document);
      line(words + ": " + on_one_line(analyses_[p.members[0].document].text.view(p.members[0].span)));
    }
  }

  void versions() {
    for (const VersionPair& v : c_.versions) {
      heading("Versions: " + id(v.earlier) + ", then " + id(v.later));
      for (const auto& s : v.sentences) {
        if (!s.before.empty()) line("  - " + on_one_line(analyses_[v.earlier].text.view(s.before)));
        if (!s.after.empty()) line("  + " + on_one_line(analyses_[v.later].text.view(s.after)));
      }
      for (const uint32_t e : v.entities_added) line("  name added: " + c_.entities[e].name);
      for (const uint32_t e : v.entities_removed) line("  name removed: " + c_.entities[e].name);
    }
  }

  const Comparison& c_;
  const std::vector<Analysis>& analyses_;
  std::string out_;
};

}  // namespace

std::string to_text(const Comparison& comparison, const std::vector<Analysis>& analyses) {
  return ComparisonText(comparison, analyses).write();
}

}  // namespace newsglass
