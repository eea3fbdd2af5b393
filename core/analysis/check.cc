#include "analysis/check.h"

#include "text/utf8.h"

namespace newsglass {
namespace {

class Checker {
 public:
  explicit Checker(const Analysis& a) : a_(a) {}

  std::string run() {
    check_tokens();
    check_sections();
    check_entities();
    check_quotations();
    check_dates();
    return problem_;
  }

 private:
  void require(bool holds, const char* promise) {
    if (!holds && problem_.empty()) problem_ = promise;
  }

  bool starts_character(uint32_t byte) const {
    return byte == a_.text.size() || (static_cast<unsigned char>(a_.text.bytes()[byte]) & 0xC0) != 0x80;
  }
  bool is_span(ByteSpan s) const {
    return !s.empty() && s.end <= a_.text.size() && starts_character(s.begin) && starts_character(s.end);
  }

  void check_tokens() {
    uint32_t end = 0;
    for (const Token& t : a_.tokens.all()) {
      require(is_span(t.span) && t.span.begin >= end, "tokens are in order, apart, and within the text");
      end = t.span.end;
    }
    uint32_t next = 0;
    for (const TokenSpan s : a_.tokens.sentences()) {
      require(s.begin == next && s.end > s.begin, "sentences follow each other without gaps");
      next = s.end;
    }
    require(next == a_.tokens.size(), "every token is in a sentence");
    require(a_.tokens.paragraphs().size() == a_.text.paragraphs().size(),
            "paragraphs of tokens are paragraphs of text");
  }

  void check_sections() {
    uint32_t end = 0;
    for (const Section& s : a_.sections.all) {
      require(is_span(s.span) && s.span.begin >= end, "sections are in order, apart, and within the text");
      end = s.span.end;
    }
    size_t section = 0;
    for (const Token& t : a_.tokens.all()) {
      while (section < a_.sections.all.size() && a_.sections.all[section].span.end <= t.span.begin) ++section;
      require(section < a_.sections.all.size() && a_.sections.all[section].span.contains(t.span),
              "every token is in one section");
    }
  }

  void check_entities() {
    const Entities& e = a_.entities;
    ByteSpan before{0, 0};
    uint32_t name_end = 0;
    for (uint32_t i = 0; i < e.mentions.size(); ++i) {
      const Mention& m = e.mentions[i];
      require(is_span(m.span) && !(m.span < before), "mentions are in order and within the text");
      require(m.entity.index < e.all.size() && m.tokens.end <= a_.tokens.size() && !m.tokens.empty(),
              "a mention has an entity and tokens");
      require(m.score >= 0 && m.score <= 1 && m.rule != Rule::kNone, "a mention has a score and a rule");
      if (m.form == MentionForm::kName) {
        require(m.span.begin >= name_end, "names do not overlap");
        name_end = m.span.end;
      }
      before = m.span;
    }
    size_t joined = 0;
    for (uint32_t i = 0; i < e.all.size(); ++i) {
      require(!e.all[i].mentions.empty() && !e.all[i].name.empty(), "an entity has a name and mentions");
      joined += e.all[i].mentions.size();
      for (const MentionId m : e.all[i].mentions)
        require(m.index < e.mentions.size() && e.mentions[m.index].entity == EntityId(i),
                "entities and mentions point at each other");
      for (const Role& r : e.all[i].roles)
        require(is_span(r.span) && (!r.organization || r.organization.index < e.all.size()),
                "a role is within the text");
    }
    require(joined == e.mentions.size(), "every mention belongs to one entity");
  }

  void check_quotations() {
    uint32_t before = 0;
    for (const Quotation& q : a_.quotations.all) {
      require(!q.content.empty() && q.content[0].begin >= before, "quotations have content, in order");
      if (!q.content.empty()) before = q.content[0].begin;
      for (const auto* spans : {&q.content, &q.quoted, &q.cue, &q.source})
        for (const ByteSpan s : *spans) require(is_span(s), "a quotation's spans are within the text");
      for (const Speaker& s : q.speakers)
        require(s.entity ? s.entity.index < a_.entities.all.size() : !s.unnamed.empty(),
                "a speaker is an entity or described");
      for (const EntityId v : q.via) require(v.index < a_.entities.all.size(), "an outlet is an entity");
      require(!q.addressee || q.addressee.index < a_.entities.all.size(), "an addressee is an entity");
      require(q.type != QuotationType::kIndirect || q.quoted.empty(), "indirect speech quotes nothing");
      require(q.score >= 0 && q.score <= 1 && q.rule != Rule::kNone && !q.why.empty(),
              "a quotation has a score, a rule and a reason");
    }
    for (const ByteSpan s : a_.quotations.scare_quotes)
      require(is_span(s), "scare quotes are within the text");
  }

  void check_dates() {
    uint32_t end = 0;
    for (const Timex& t : a_.dates) {
      require(is_span(t.span) && t.span.begin >= end && t.rule != Rule::kNone,
              "dates are in order, apart, and have a rule");
      end = t.span.end;
    }
  }

  const Analysis& a_;
  std::string problem_;
};

}  // namespace

std::string check(const Analysis& analysis) { return Checker(analysis).run(); }

}  // namespace newsglass
