#include "mentions/rules/context.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "mentions/rules/name_rule.h"
#include "tagger/word_features.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr uint32_t kMostNativeTokens = 6;
constexpr uint32_t kMostPlaceTokens = 4;

class ContextRules : private NameRule {
 public:
  ContextRules(const Text& text, const Tokens& tokens, const NameLists& lists, const NameWords& words,
               NameCandidates names)
      : NameRule(tokens, words), text_(text), lists_(lists), names_(std::move(names)) {}

  NameCandidates run() {
    size_t next = 0;
    for (NameCandidate& name : names_) {
      const uint32_t limit = ++next < names_.size() ? names_[next].tokens.begin : tokens_.size();
      if (!is_language(name)) {
        adjust(name, limit);
        if (is_native_name(name)) {
          name.type = EntityType::kPerson;
          name.rule = Rule::kDocumentNativeName;
        }
        free_from_ = std::max(free_from_, name.tokens.end);
        out_.push_back(name);
        if (name.type == EntityType::kPerson) add_native_name(name.tokens.end, limit);
      }
    }
    add_datelines();
    return std::move(out_);
  }

 private:
  bool is_language(const NameCandidate& name) const {
    if (name.type != EntityType::kGroup || name.tokens.size() > 2) return false;
    if (is_lower(name.tokens.end) && is(NameWords::kLanguageAfter, name.tokens.end)) return true;
    if (name.tokens.begin == 0) return false;
    if (is(NameWords::kLanguageVerb, name.tokens.begin - 1)) return true;
    if (!is(NameWords::kLanguageBefore, name.tokens.begin - 1)) return false;
    // "in Welsh," but not "in Welsh towns" or "into Welsh hands".
    return !is_lower(name.tokens.end) || word(name.tokens.end) == "and" || word(name.tokens.end) == "or";
  }

  // Moves the ends or changes the type; `limit` is where the next name begins.
  void adjust(NameCandidate& name, uint32_t limit) {
    TokenSpan& span = name.tokens;
    if (name.type == EntityType::kOrganization && span.size() > 1 && tokens_[span.end - 1].is_capitalised() &&
        is(NameWords::kEvent, span.end - 1)) {
      name.type = EntityType::kEvent;
      name.rule = Rule::kWordEvent;
    }
    if (name.type == EntityType::kEvent && span.size() > 1 && is_lower(span.end - 1) &&
        is(NameWords::kEventTail, span.end - 1)) {
      --span.end;
      name.rule = Rule::kWordEventTail;
    }
    if (name.type == EntityType::kPlace && span.begin >= free_from_ + 2 && word(span.begin - 1) == "of" &&
        tokens_[span.begin - 2].is_capitalised() && is(NameWords::kState, span.begin - 2)) {
      span.begin -= 2;
      name.rule = Rule::kWordState;
    }
    if (name.type == EntityType::kGroup && span.end + 2 <= limit && is(NameWords::kMinistry, span.end) &&
        is_lower(span.end) && word(span.end + 1) == "ministry") {
      span.end += 2;
      name.type = EntityType::kOrganization;
      name.rule = Rule::kWordMinistry;
    }
  }

  // What the tagger saw itself of such a name, as whatever it took it for.
  bool is_native_name(const NameCandidate& name) const {
    if (out_.empty() || out_.back().type != EntityType::kPerson) return false;
    const uint32_t bracket = out_.back().tokens.end;
    return word(bracket) == "(" && name.tokens.begin == bracket + 1 && word(name.tokens.end) == ")" &&
           tokens_[bracket + 1].shape == WordShape::kNone && has_caseless_letter(bracket + 1);
  }

  // "Wang Mei-yu (王美玉)"-like: brackets right after a person with letters of a script without case.
  void add_native_name(uint32_t begin, uint32_t limit) {
    if (word(begin) != "(") return;
    uint32_t end = begin + 1;
    while (end < limit && end <= begin + kMostNativeTokens && tokens_[end].is_word() &&
           tokens_[end].shape == WordShape::kNone && has_caseless_letter(end))
      ++end;
    if (end == begin + 1 || word(end) != ")") return;
    out_.push_back({{begin + 1, end}, EntityType::kPerson, kRuleMargin, Rule::kDocumentNativeName});
    free_from_ = end;
  }

  bool has_caseless_letter(uint32_t t) const {
    constexpr char32_t kFirstCaseless = 0x590;  // Hebrew; all scripts before it have case
    return decode_utf8(text_.view(tokens_[t].span), 0).value >= kFirstCaseless;
  }

  // Listed places in capitals that open a paragraph, are set off by a dash and are no name yet.
  void add_datelines() {
    NameCandidates added;
    size_t next = 0;
    for (const TokenSpan paragraph : tokens_.paragraphs()) {
      const uint32_t begin = paragraph.begin;
      while (next < out_.size() && out_[next].tokens.end <= begin) ++next;
      const uint32_t limit =
          next < out_.size() ? std::min(paragraph.end, out_[next].tokens.begin) : paragraph.end;
      std::string name;
      for (uint32_t t = begin; t < limit && t < begin + kMostPlaceTokens; ++t) {
        if (is_dash(t) && lists_.contains(NameLists::kPlace, name)) {
          added.push_back({{begin, t}, EntityType::kPlace, kRuleMargin, Rule::kDateline});
          break;
        }
        if (tokens_[t].shape != WordShape::kAllCaps) break;
        name += NameLists::squeeze(titled(text_.view(tokens_[t].span)));
      }
    }
    NameCandidates all;
    std::merge(out_.begin(), out_.end(), added.begin(), added.end(), std::back_inserter(all),
               [](const NameCandidate& a, const NameCandidate& b) { return a.tokens < b.tokens; });
    out_ = std::move(all);
  }

  const Text& text_;
  const NameLists& lists_;
  NameCandidates names_, out_;
  uint32_t free_from_ = 0;  // tokens before it are spoken for
};

}  // namespace

NameCandidates apply_context_rules(const Text& text, const Tokens& tokens, const NameLists& lists,
                                   const NameWords& words, NameCandidates names) {
  return ContextRules(text, tokens, lists, words, std::move(names)).run();
}

}  // namespace newsglass
