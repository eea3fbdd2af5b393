#include "mentions/rules/works.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/string_map.h"
#include "mentions/rules/name_rule.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostTitleTokens = 12;
constexpr size_t kLongWord = 4;      // shorter words may be small in a title
constexpr float kFairlySure = 3.0f;  // a place of this margin is no title, whatever its subtitle
constexpr float kSureEvent = 4.0f;   // an event of this margin stays one without a word for it

class Works : private NameRule {
 public:
  Works(const Text& text, const Tokens& tokens, const Marks& marks, const NameLists& lists,
        const NameWords& words, NameCandidates names)
      : NameRule(tokens, words), text_(text), marks_(marks), lists_(lists), names_(std::move(names)) {}

  NameCandidates run() {
    for (const MarkedSpan& mark : marks_.all) add_quoted(mark);
    names_ = merged(names_, added_);
    added_.clear();
    add_passed_over();
    names_ = merged(names_, added_);
    NameCandidates out;
    for (size_t i = 0; i < names_.size(); ++i) {
      NameCandidate name = names_[i];
      if (name.type == EntityType::kEvent && word(name.tokens.begin) == "best" && !has_event_word(name))
        continue;  // "Best Short Film": what a prize is for
      if (is_work(name, i)) retype(name, out.empty() ? 0 : out.back().tokens.end);
      if (!out.empty() && are_title_and_subtitle(out.back(), name)) {
        name.tokens.begin = out.back().tokens.begin;
        out.back() = name;
      } else {
        out.push_back(name);
      }
    }
    return spread(std::move(out));
  }

 private:
  // A title in quotation marks beside the word for its kind: `the film "..."`, `the "..." textbook`.
  void add_quoted(const MarkedSpan& mark) {
    if (!mark.closed || mark.tokens.size() < 3) return;
    TokenSpan title{mark.tokens.begin + 1, mark.tokens.end - 1};
    if (word(title.end - 1) == ",") --title.end;
    if (title.empty() || title.size() > kMostTitleTokens || !is_title_case(title)) return;
    if (!added_.empty() && title.begin < added_.back().tokens.end) return;
    if (names_work_before(mark.tokens.begin) ||
        (is_lower(mark.tokens.end) && is(NameWords::kWorkNoun, mark.tokens.end)))
      added_.push_back({title, EntityType::kWork, kRuleMargin, Rule::kQuotedWork});
  }

  // "film", "film called", "film, ", "entitled" end just before token `t`.
  bool names_work_before(uint32_t t) const {
    if (t > 0 && word(t - 1) == ",") --t;
    if (t == 0 || !is_lower(t - 1)) return false;
    if (is(NameWords::kEntitled, t - 1)) return true;
    if (word(t - 1) == "called" || word(t - 1) == "named") return t > 1 && is(NameWords::kWorkNoun, t - 2);
    return is(NameWords::kWorkNoun, t - 1);
  }

  bool is_title_case(TokenSpan span) const {
    if (!tokens_[span.begin].is_capitalised() && tokens_[span.begin].kind != TokenKind::kNumber) return false;
    uint32_t capitals = 0;
    for (uint32_t t = span.begin; t < span.end; ++t) {
      if (tokens_[t].is_capitalised()) ++capitals;
      if (is_lower(t) && !may_be_small(t)) return false;
    }
    const std::string_view last = word(span.end - 1);
    return capitals > 0 && last != "." && last != ";";
  }
  bool may_be_small(uint32_t t) const {
    return tokens_[t].span.size() < kLongWord || word(t) == "from" || word(t) == "with";
  }

  // "the film Slow Tide", which the tagger took for no name.
  void add_passed_over() {
    size_t next = 0;
    for (uint32_t t = 1; t + 2 < tokens_.size(); ++t) {
      if (!is_lower(t) || !is(NameWords::kTitledNoun, t) || !is_noun(t)) continue;
      const uint32_t begin = word(t + 1) == "called" || word(t + 1) == "titled" ? t + 2 : t + 1;
      while (next < names_.size() && names_[next].tokens.end <= begin) ++next;
      const uint32_t limit = next < names_.size() ? names_[next].tokens.begin : tokens_.size();
      const uint32_t end = title_end(begin, limit);
      if (end > begin) added_.push_back({{begin, end}, EntityType::kWork, kRuleMargin, Rule::kWordTitled});
    }
  }

  // The end of a title of at least two capitalised words; `begin` when there is none before `limit`.
  uint32_t title_end(uint32_t begin, uint32_t limit) const {
    uint32_t end = begin, capitals = 0;
    for (uint32_t t = begin; t < limit && t < begin + kMostTitleTokens && tokens_[t].is_word(); ++t) {
      if (tokens_[t].is_capitalised()) {
        ++capitals;
        end = t + 1;
      } else if (t == begin || !may_be_small(t)) {
        break;
      }
    }
    return capitals > 1 && end < limit ? end : begin;
  }

  // A noun rather than the verb: "her play", but not "they play Harbour United".
  bool is_noun(uint32_t t) const {
    if (t == 0) return false;
    if (word(t) == "play" && !is_lower(t - 1) && word(t - 1) != "'s") return false;
    return !is(NameWords::kBeforeVerb, t - 1);
  }

  bool is_work(const NameCandidate& name, size_t index) {
    if (name.type == EntityType::kWork || name.tokens.begin == 0) return false;
    const bool event = name.type == EntityType::kEvent;
    if (!event && (name.margin >= kDoubt || name.type == EntityType::kGroup)) return false;
    if (is_named_by_noun(name)) return decide(Rule::kWordTitled);
    if (event && has_event_word(name)) return false;
    if (is_made_by_somebody(name.tokens.end) && name.type != EntityType::kPerson &&
        name.type != EntityType::kOrganization)
      return decide(Rule::kWordMade);
    if (event && is_owned(name, index)) return decide(Rule::kWordOwner);
    if (name.type != EntityType::kOrganization && is_told_by_article(name)) return decide(Rule::kWordArticle);
    return event && name.tokens.size() > 1 && name.margin < kSureEvent && !begins_with_group(name.tokens) &&
           decide(Rule::kWordNoEvent);
  }
  bool decide(Rule rule) {
    rule_ = rule;
    return true;
  }

  void retype(NameCandidate& name, uint32_t free_from) const {
    name.type = EntityType::kWork;
    name.rule = rule_;
    // What only lacks an event's word may yet be what the article calls it elsewhere.
    if (rule_ != Rule::kWordNoEvent) name.margin = kRuleMargin;
    add_article(name, free_from);
  }

  // "the film", "her new film," or "the podcast The" just before it.
  bool is_named_by_noun(const NameCandidate& name) const {
    uint32_t begin = name.tokens.begin;
    if (is_article(begin - 1) && begin > 1) --begin;
    const bool event = name.type == EntityType::kEvent;
    if (event && word(begin - 1) == "," && begin > 1) --begin;
    const uint32_t noun = begin - 1;
    if (!is_lower(noun) || !is_noun(noun)) return false;
    return is(NameWords::kTitledNoun, noun) ||
           (event && !has_event_word(name) && is(NameWords::kWorkNoun, noun));
  }

  // ", directed by", "was written by", ", starring"
  bool is_made_by_somebody(uint32_t t) const {
    if (word(t) == ",") ++t;
    if (word(t) == "is" || word(t) == "was") ++t;
    return is_lower(t) && is(NameWords::kMade, t) && (word(t) == "starring" || word(t + 1) == "by");
  }

  // "Ana Torres's Slow Tide"
  bool is_owned(const NameCandidate& name, size_t index) const {
    return index > 0 && names_[index - 1].type == EntityType::kPerson &&
           names_[index - 1].tokens.end + 1 == name.tokens.begin && word(name.tokens.begin - 1) == "'s";
  }

  // A word in it or behind it that only events have: "Harbour Film Festival", "Ternfest 2019".
  bool has_event_word(const NameCandidate& name) const {
    for (uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) {
      if (is(NameWords::kEvent, t) || is(NameWords::kEventSign, t)) return true;
      const std::string_view w = word(t);
      if (std::any_of(w.begin(), w.end(), [](char c) { return '0' <= c && c <= '9'; })) return true;
    }
    const uint32_t next = name.tokens.end;
    return is_lower(next) && (is(NameWords::kEvent, next) || is(NameWords::kEventSign, next) ||
                              is(NameWords::kEventTail, next));
  }

  bool is_article(uint32_t t) const {
    return tokens_[t].is_capitalised() && (word(t) == "the" || word(t) == "a" || word(t) == "an");
  }
  bool begins_sentence(uint32_t t) const { return tokens_.sentence_at(t).begin == t; }

  // "The" with a capital in the midst of a sentence, where only a title has one; so have places that somebody
  // is at.
  bool is_told_by_article(const NameCandidate& name) const {
    const uint32_t begin = name.tokens.begin;
    if (begin < 2 || !is_article(begin - 1) || begins_sentence(begin - 1)) return false;
    if (name.type == EntityType::kEvent) return is_lower(begin - 2) || word(begin - 2) == ",";
    if (word(begin - 1) != "the" || is_listed(NameLists::kPlace, name.tokens)) return false;
    return (is_lower(begin - 2) || word(begin - 2) == ",") && !is(NameWords::kPlacing, begin - 2);
  }

  // Where no name ends behind it.
  void add_article(NameCandidate& name, uint32_t free_from) const {
    if (name.tokens.begin > free_from && is_article(name.tokens.begin - 1)) --name.tokens.begin;
  }

  bool is_listed(NameLists::List list, TokenSpan span) const {
    return lists_.contains(list, text_, tokens_, span);
  }
  bool begins_with_group(TokenSpan span) const {
    return is_listed(NameLists::kGroup, {span.begin, span.begin + 1});
  }

  // "Tideland: The Long Ebb"
  bool are_title_and_subtitle(const NameCandidate& title, const NameCandidate& name) const {
    const uint32_t colon = title.tokens.end;
    return name.type == EntityType::kWork && name.rule != Rule::kTagger &&
           name.tokens.begin == colon + 1 && word(colon) == ":" && !tokens_[colon].space_before &&
           tokens_[colon + 1].space_before &&
           title.margin < (has_subtitle_with_article(title, name) ? kFairlySure : kDoubt) &&
           !begins_sentence(title.tokens.begin);
  }

  // "Lund: The Last Ferry": what an article follows is a title rather than the place it looks like.
  bool has_subtitle_with_article(const NameCandidate& title, const NameCandidate& subtitle) const {
    return title.type != EntityType::kPerson && title.type != EntityType::kOrganization &&
           word(subtitle.tokens.begin) == "the";
  }

  // The same words elsewhere in the article, with or without the article of the title, are the work, too.
  NameCandidates spread(NameCandidates names) const {
    StringSet titles;
    for (const NameCandidate& name : names)
      if (name.type == EntityType::kWork && has_trait(name.rule, kTitleTold)) titles.emplace(key(name.tokens));
    uint32_t free_from = 0;
    for (NameCandidate& name : names) {
      const uint32_t before = std::exchange(free_from, name.tokens.end);
      const bool open = name.type == EntityType::kEvent ||
                        (name.margin < kDoubt && name.type != EntityType::kWork && name.tokens.size() > 1);
      if (!open || titles.find(key(name.tokens)) == titles.end()) continue;
      name.type = EntityType::kWork;
      name.margin = kRuleMargin;
      name.rule = Rule::kDocumentTitle;
      add_article(name, before);
    }
    return names;
  }
  std::string key(TokenSpan span) const {
    if (span.size() > 1 && is_article(span.begin)) ++span.begin;
    std::string out;
    for (uint32_t t = span.begin; t < span.end; ++t) out.append(tokens_.normal(t)).push_back(' ');
    return out;
  }

  const Text& text_;
  const Marks& marks_;
  const NameLists& lists_;
  NameCandidates names_, added_;
  Rule rule_ = Rule::kNone;
};

}  // namespace

NameCandidates find_works(const Text& text, const Tokens& tokens, const Marks& marks, const NameLists& lists,
                          const NameWords& words, NameCandidates names) {
  return Works(text, tokens, marks, lists, words, std::move(names)).run();
}

}  // namespace newsglass
