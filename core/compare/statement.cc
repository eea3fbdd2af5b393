#include "compare/statement.h"

#include <algorithm>

#include "compare/article_words.h"

namespace newsglass {
namespace {

constexpr double kWeightOfNumber = 1.0, kWeightOfName = 0.5;

class StatementMaker {
 public:
  StatementMaker(const Analysis& a, const std::vector<uint32_t>& entity_of, const StatementLexicon& lexicon,
                 TermList& terms)
      : a_(a), entity_of_(entity_of), lexicon_(lexicon), terms_(terms) {}

  Statement run(ComparedQuotation::Member member) {
    const Quotation& q = a_.quotations.all[member.quotation.index];
    out_.member = member;
    denied_ = q.negated;
    for (const ByteSpan content : q.content) read(a_.tokens.tokens_in(content));
    for (const Speaker& s : q.speakers) {
      if (s.entity) out_.speakers.push_back(entity_of_[s.entity.index]);
      out_.unnamed = out_.unnamed || !s.entity;
    }
    return std::move(out_);
  }

 private:
  void read(TokenSpan tokens) {
    uint32_t sentence = 0xFFFFFFFF;
    for (uint32_t t = tokens.begin; t < tokens.end;) {
      if (a_.tokens.sentence_of(t) != sentence) {
        sentence = a_.tokens.sentence_of(t);
        begin_sentence({t, std::min(tokens.end, a_.tokens.sentences()[sentence].end)});
      }
      t = read_word(t, tokens.end);
    }
  }

  // "a party to nothing" is denied from its first word on.
  void begin_sentence(TokenSpan tokens) {
    negated_ = denied_;
    about_ = false;
    for (uint32_t t = tokens.begin; t < tokens.end; ++t)
      if (lexicon_.small_word(a_.tokens.normal(t)) == SmallWord::kNegative) negated_ = !denied_;
  }

  // The token after what was read.
  uint32_t read_word(uint32_t t, uint32_t end) {
    const Token& token = a_.tokens[t];
    if (token.kind == TokenKind::kPunctuation || token.kind == TokenKind::kSymbol) return t + 1;
    const std::string_view normal = a_.tokens.normal(t);
    const MentionId name = a_.entities.mention_at(t);
    if (name && a_.entities.mentions[name.index].form == MentionForm::kName) {
      const Mention& m = a_.entities.mentions[name.index];
      const uint32_t after = std::min(end, m.tokens.end);
      for (uint32_t i = t; i < after; ++i) add_word(i, SmallWord::kNone, false);
      add_term("@" + std::to_string(entity_of_[m.entity.index]));
      return std::max(after, t + 1);
    }
    if (token.kind == TokenKind::kNumber || lexicon_.number(normal)) return read_number(t, end);
    const bool short_not = normal.size() > 3 && normal.compare(normal.size() - 3, 3, "n't") == 0;
    const SmallWord small = short_not ? SmallWord::kNot : lexicon_.small_word(normal);
    add_word(t, small, false);
    note(small);
    if (small == SmallWord::kNone && token.is_word()) add_term(lexicon_.stem_of(normal));
    return t + 1;
  }

  void note(SmallWord small) {
    if (small == SmallWord::kNot) negated_ = !denied_;
    out_.will = out_.will || small == SmallWord::kWill;
    out_.may = out_.may || small == SmallWord::kMay;
    out_.can = out_.can || small == SmallWord::kCan;
    out_.must = out_.must || small == SmallWord::kMust;
    if (small == SmallWord::kAbout) about_ = true;
  }

  // "a hundred and two", "102", "4.2".
  uint32_t read_number(uint32_t t, uint32_t end) {
    uint64_t whole = 0, group = 0;
    std::string digits;
    for (; t < end; ++t) {
      const std::string_view normal = a_.tokens.normal(t);
      const uint32_t value = lexicon_.number(normal);
      if (a_.tokens[t].kind == TokenKind::kNumber && digits.empty() && whole + group == 0) {
        for (const char c : normal)
          if (c != ',') digits += c;
      } else if (value >= 1000) {
        whole += std::max<uint64_t>(group, 1) * value;
        group = 0;
      } else if (value == 100) {
        group = std::max<uint64_t>(group, 1) * 100;
      } else if (value && digits.empty()) {
        group += value;
      } else if (!joins_numbers(t, end) || whole + group == 0) {
        break;
      }
      add_word(t, SmallWord::kNone, true);
      if (value >= 1000 && !digits.empty()) digits += " " + std::string(normal);
    }
    add_term("#" + (digits.empty() ? std::to_string(whole + group) : digits));
    out_.numbers.push_back({last_term_, 0xFFFFFFFF, about_});
    counting_ = true;
    about_ = false;
    return t;
  }

  // "and" and "-" between number words.
  bool joins_numbers(uint32_t t, uint32_t end) const {
    const std::string_view normal = a_.tokens.normal(t);
    return (normal == "and" || normal == "-") && t + 1 < end && lexicon_.number(a_.tokens.normal(t + 1)) > 0;
  }

  void add_word(uint32_t t, SmallWord small, bool number) {
    out_.words.push_back({t, hash_word(a_.tokens.normal(t)), small, number});
  }

  void add_term(const std::string& term) {
    last_term_ = terms_.id(term);
    if (counting_ && term[0] != '#') {
      out_.numbers.back().noun = last_term_;
      counting_ = false;
    }
    const bool known = std::any_of(out_.terms.begin(), out_.terms.end(),
                                   [&](const auto& o) { return o.term == last_term_; });
    if (!known) out_.terms.push_back({last_term_, negated_});
  }

  const Analysis& a_;
  const std::vector<uint32_t>& entity_of_;
  const StatementLexicon& lexicon_;
  TermList& terms_;
  Statement out_;
  bool denied_ = false, negated_ = false, about_ = false, counting_ = false;
  uint32_t last_term_ = 0;
};

}  // namespace

uint32_t TermList::id(const std::string& term) {
  const auto [entry, fresh] = ids_.try_emplace(term, static_cast<uint32_t>(terms_.size()));
  const uint32_t id = entry->second;
  if (!fresh) return id;
  terms_.emplace_back();
  if (term[0] == '#' || term[0] == '@') {
    terms_[id].named = term[0] == '@';
    terms_[id].weight = term[0] == '@' ? kWeightOfName : kWeightOfNumber;
    return id;
  }
  terms_[id].weight = lexicon_.weight(term);
  for (const auto& [stem, likeness] : lexicon_.related(term)) {
    const auto other = ids_.find(stem);
    if (other == ids_.end()) continue;
    terms_[id].related.emplace_back(other->second, likeness);
    terms_[other->second].related.emplace_back(id, likeness);
  }
  return id;
}

Statement make_statement(const std::vector<Analysis>& analyses, ComparedQuotation::Member member,
                         const std::vector<std::vector<uint32_t>>& entity_of, const StatementLexicon& lexicon,
                         TermList& terms) {
  return StatementMaker(analyses[member.document], entity_of[member.document], lexicon, terms).run(member);
}

}  // namespace newsglass
