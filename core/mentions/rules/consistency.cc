#include "mentions/rules/consistency.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/among.h"
#include "base/string_map.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr float kTold = 5.0f;  // a name of a smaller margin yields to what the article calls it elsewhere
constexpr float kMostWeight = 6.0f;  // one very sure occurrence does not outweigh many
constexpr float kLikely = 1.0f;
constexpr float kAgreed = 5.0f;      // the margins of one name's occurrences together
constexpr uint32_t kForgotten = 12;  // capitals for each small letter
constexpr size_t kTypes = 7;
constexpr uint32_t kCommonWord = 5;      // bytes of a word that may be a title in small letters
constexpr uint32_t kLongestSeen = 8;     // tokens of a name that is looked for again
constexpr size_t kMostOfAFirstWord = 8;  // names with one first word that are looked for again

class Agreement {
 public:
  Agreement(const Text& text, const Tokens& tokens, const NameLists& lists, NameCandidates names)
      : text_(text), tokens_(tokens), lists_(lists), names_(std::move(names)) {
    for (uint32_t t = 0; t < tokens.size(); ++t) {
      if (tokens[t].shape == WordShape::kLower)
        ++lower_.try_emplace(std::string(tokens.normal(t))).first->second;
      else if (tokens[t].is_capitalised())
        ++capital_.try_emplace(std::string(tokens.normal(t))).first->second;
    }
  }

  NameCandidates run() {
    split_at_dashes();
    cut_common_beginnings();
    join_acronyms();
    join_expansions();
    vote();
    spread_surnames();
    add_seen();
    return std::move(names_);
  }

 private:
  std::string key(TokenSpan span) const {
    std::string out;
    for (uint32_t t = span.begin; t < span.end; ++t) out.append(tokens_.normal(t)).push_back(' ');
    return out;
  }

  // "Group C — Portugal" are two names; what each is the rest of the article tells.
  void split_at_dashes() {
    NameCandidates out;
    for (NameCandidate name : names_) {
      for (uint32_t t = name.tokens.begin + 1; t + 1 < name.tokens.end; ++t) {
        const std::string_view w = tokens_.normal(t);
        if ((w != "\xE2\x80\x94" && w != "\xE2\x80\x93") || !tokens_[t].space_before ||
            !tokens_[t + 1].space_before)
          continue;
        name.margin = std::min(name.margin, kDoubt / 2);
        name.rule = Rule::kDocumentDash;
        if (tokens_[t - 1].span.size() > 1) {
          out.push_back(name);
          out.back().tokens.end = t;
        }
        name.tokens.begin = t + 1;
      }
      out.push_back(name);
    }
    names_ = std::move(out);
  }

  // "Pilot Ana Torres" where the article also writes "pilots" and "a pilot": the word is no given name.
  void cut_common_beginnings() {
    for (NameCandidate& name : names_) {
      const uint32_t first = name.tokens.begin;
      if (name.type != EntityType::kPerson || name.tokens.size() < 3) continue;
      if (tokens_[first].span.size() < kCommonWord) continue;  // "al", "van" and the like are parts of names
      if (!is_small(tokens_.normal(first), 2)) continue;
      if (lists_.contains(NameLists::kGiven, NameLists::squeeze(text_.view(tokens_[first].span)))) continue;
      ++name.tokens.begin;
      name.rule = Rule::kDocumentCommonWord;
    }
  }

  // Whether the article writes the word in small letters more than once for so many capitals: somebody may
  // once have forgotten them.
  bool is_small(std::string_view word, uint32_t capitals) const {
    const auto small = lower_.find(word);
    if (small == lower_.end()) return false;
    const auto capital = capital_.find(word);
    return capital == capital_.end() || capitals * small->second >= capital->second;
  }

  // "Harbour Users' League (HUL)": the letters in brackets are the name before them.
  void join_acronyms() {
    for (size_t i = 0; i + 1 < names_.size(); ++i) {
      const NameCandidate& full = names_[i];
      NameCandidate& brief = names_[i + 1];
      if (brief.tokens.size() != 1 || full.tokens.size() < 2 || brief.tokens.begin != full.tokens.end + 1 ||
          tokens_.normal(full.tokens.end) != "(" || !are_initials(full.tokens, brief.tokens.begin))
        continue;
      if (brief.type != full.type) {
        if (brief.margin >= full.margin) continue;
        brief.type = full.type;
        brief.rule = Rule::kDocumentAcronym;
      }
      brief.margin = std::max(brief.margin, kDoubt);  // so that it is looked for in the rest of the article
    }
  }

  // "TRN (Regional Transport Network)": all in the brackets is one name.
  void join_expansions() {
    NameCandidates added;
    for (const NameCandidate& brief : names_) {
      const uint32_t begin = brief.tokens.end + 1;
      if (brief.tokens.size() != 1 || brief.type != EntityType::kOrganization || begin >= tokens_.size() ||
          tokens_.normal(begin - 1) != "(")
        continue;
      std::string initials, letters(tokens_.normal(brief.tokens.begin));
      uint32_t end = begin;
      for (; end < tokens_.size() && end - begin < kLongestSeen && tokens_.normal(end) != ")"; ++end)
        if (tokens_[end].is_capitalised()) initials += tokens_.normal(end)[0];
      std::sort(initials.begin(), initials.end());
      std::sort(letters.begin(), letters.end());
      if (letters.size() > 2 && letters == initials && end < tokens_.size() && tokens_.normal(end) == ")")
        added.push_back({{begin, end}, brief.type, kDoubt, Rule::kDocumentAcronym});
    }
    names_ = merged(names_, added);
  }

  // Whether the letters of token `brief` are first letters of words of `full`, in order.
  bool are_initials(TokenSpan full, uint32_t brief) const {
    const std::string_view letters = tokens_.normal(brief);
    uint32_t t = full.begin;
    for (size_t i = 0; i < letters.size(); ++t) {
      if (t == full.end) return false;
      const std::string_view word = tokens_.normal(t);
      const Decoded a = decode_utf8(letters, i), b = decode_utf8(word, 0);
      if (a.value == b.value) i += a.length;
    }
    return letters.size() >= 2;
  }

  // Whether the words beside the name say what bears it: "the retailer Tern", "Tern restaurants".
  static bool is_told(const NameCandidate& name) {
    return name.type == EntityType::kOrganization && has_trait(name.rule, kBodyTold);
  }

  bool is_listed_place(TokenSpan span) const {
    return lists_.contains(NameLists::kPlace, text_, tokens_, span);
  }

  // Equal names have one type: the one that the margins of all speak for.
  void vote() {
    StringMap<size_t> index;
    std::vector<std::array<float, kTypes>> weights;
    std::vector<size_t> slot_of;
    std::vector<bool> told;
    for (const NameCandidate& name : names_) {
      const size_t slot = index.try_emplace(key(name.tokens), weights.size()).first->second;
      if (slot == weights.size()) {
        weights.emplace_back();
        told.push_back(false);
      }
      told[slot] = told[slot] || is_told(name);
      weights[slot][static_cast<size_t>(name.type)] += std::clamp(name.margin, 0.1f, kMostWeight);
      slot_of.push_back(slot);
    }
    for (size_t i = 0; i < names_.size(); ++i) {
      const auto& sums = weights[slot_of[i]];
      if (*std::max_element(sums.begin(), sums.end()) >= kAgreed) agreed_.emplace(key(names_[i].tokens));
      if (told[slot_of[i]] && names_[i].type != EntityType::kOrganization && names_[i].margin < kTold &&
          !is_listed_place(names_[i].tokens)) {
        names_[i].type = EntityType::kOrganization;
        names_[i].rule = Rule::kDocumentTold;
        continue;
      }
      const auto& weight = weights[slot_of[i]];
      const auto best =
          static_cast<EntityType>(std::max_element(weight.begin(), weight.end()) - weight.begin());
      if (names_[i].type == best || names_[i].margin >= kDoubt) continue;
      names_[i].type = best;
      names_[i].rule = Rule::kDocumentSameName;
    }
  }

  // The last word of a sure full name names the person again; it does so against a sure place, too, if
  // nothing in the article is in, at or from that place.
  void spread_surnames() {
    StringSet surnames, places;
    for (const NameCandidate& name : names_) {
      if (is_sure_full_name(name)) surnames.emplace(tokens_.normal(name.tokens.end - 1));
      if (name.tokens.size() == 1 && is_placed(name.tokens.begin))
        places.emplace(tokens_.normal(name.tokens.begin));
    }
    for (NameCandidate& name : names_) {
      if (name.tokens.size() != 1 || name.type == EntityType::kPerson) continue;
      const std::string_view word = tokens_.normal(name.tokens.begin);
      if (surnames.find(word) == surnames.end()) continue;
      if (name.margin >= kDoubt && (name.type != EntityType::kPlace || places.find(word) != places.end()))
        continue;
      name.type = EntityType::kPerson;
      name.rule = Rule::kDocumentSurname;
    }
  }

  // "in Paris"
  bool is_placed(uint32_t token) const {
    constexpr std::string_view kPlacing[] = {"in",     "at",     "from",    "to",      "near",
                                             "into",   "around", "across",  "of",      "outside",
                                             "inside", "toward", "towards", "through", "via"};
    return token > 0 && among(tokens_.normal(token - 1), kPlacing);
  }

  // Occurrences that the tagger passed over: the same words are a sure name elsewhere.
  void add_seen() {
    StringMap<std::vector<const NameCandidate*>> sure;  // by first word
    StringSet seen;
    const auto add = [&](TokenSpan words, const NameCandidate& name) {
      auto& names = sure.try_emplace(std::string(tokens_.normal(words.begin))).first->second;
      if (names.size() < kMostOfAFirstWord && seen.emplace(key(words)).second) names.push_back(&name);
    };
    for (const NameCandidate& name : names_)
      if ((name.margin >= kDoubt || agreed_.find(key(name.tokens)) != agreed_.end()) &&
          name.type != EntityType::kGroup && name.tokens.size() <= kLongestSeen)
        add(name.tokens, name);
    // The last word of a person's full name, and the first: in Seoul and Accra that is the surname.
    NameCandidates parts;
    for (const NameCandidate& name : names_) {
      if (name.type != EntityType::kPerson || name.tokens.size() < 2 || name.margin < kLikely) continue;
      parts.push_back({{name.tokens.end - 1, name.tokens.end}, EntityType::kPerson});
      parts.push_back({{name.tokens.begin, name.tokens.begin + 1}, EntityType::kPerson});
    }
    for (const NameCandidate& name : parts) add(name.tokens, name);
    NameCandidates added;
    size_t next = 0;
    for (uint32_t t = 0; t < tokens_.size();) {
      while (next < names_.size() && names_[next].tokens.end <= t) ++next;
      const uint32_t limit = next < names_.size() ? names_[next].tokens.begin : tokens_.size();
      if (limit <= t) {
        t = names_[next].tokens.end;
        continue;
      }
      const auto found = sure.find(tokens_.normal(t));
      const NameCandidate* best = nullptr;
      if (found != sure.end() && tokens_[t].is_word() && tokens_[t].is_capitalised())
        for (const NameCandidate* name : found->second)
          if ((!best || name->tokens.size() > best->tokens.size()) && stands_at(*name, t, limit)) best = name;
      if (best) added.push_back({{t, t + best->tokens.size()}, best->type, kDoubt / 2, Rule::kDocumentSeen});
      t += best ? best->tokens.size() : 1;
    }
    names_ = merged(names_, added);
  }

  // Whether the words of `name` stand from `t` on, before `limit`.
  bool stands_at(const NameCandidate& name, uint32_t t, uint32_t limit) const {
    const uint32_t n = name.tokens.size();
    if (t + n > limit) return false;
    if (n == 1) return tokens_[t].span.size() >= 3 && !is_small(tokens_.normal(t), kForgotten);
    for (uint32_t i = 0; i < n; ++i)
      if (tokens_.normal(t + i) != tokens_.normal(name.tokens.begin + i)) return false;
    return true;
  }

  static bool is_sure_full_name(const NameCandidate& name) {
    return name.type == EntityType::kPerson && name.tokens.size() >= 2 && name.margin >= kDoubt;
  }

  const Text& text_;
  const Tokens& tokens_;
  const NameLists& lists_;
  NameCandidates names_;
  StringSet agreed_;  // names of which many unsure occurrences are sure together
  StringMap<uint32_t> lower_,
      capital_;  // how often the article writes a word in small letters, with a capital
};

}  // namespace

NameCandidates agree_in_document(const Text& text, const Tokens& tokens, const NameLists& lists,
                                 NameCandidates names) {
  return Agreement(text, tokens, lists, std::move(names)).run();
}

}  // namespace newsglass
