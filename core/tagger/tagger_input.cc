#include "tagger/tagger_input.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace newsglass {
namespace {

constexpr uint32_t kMaxPhrase = 5;
constexpr size_t kMaxPhraseBytes = 120;  // no listed name is longer; keeps a phrase of giant tokens cheap
constexpr size_t kCapsNameBytes = 3;     // "US" stays, "UKRAINE" is looked up as "Ukraine"

constexpr uint16_t bit(TokenFlag flag) { return static_cast<uint16_t>(1u << static_cast<uint32_t>(flag)); }

// What of a word goes into a phrase key, as written and with capitals undone.
struct PhrasePiece {
  std::string exact;
  std::string shown;
};

class Builder {
 public:
  Builder(const std::vector<std::string_view>& texts, std::vector<TokenSpan> sentences,
          const NameLists& lists)
      : texts_(texts), lists_(lists) {
    in_.sentences = std::move(sentences);
  }

  TaggerInput build() {
    collect_words();
    collect_uses();
    in_.flags.assign(texts_.size(), 0);
    for (const TokenSpan& s : in_.sentences) flag_sentence(s);
    return std::move(in_);
  }

 private:
  void collect_words() {
    std::unordered_map<std::string_view, uint32_t> ids;
    std::unordered_map<std::string, uint32_t> lower_ids;
    for (const std::string_view text : texts_) {
      const auto [it, is_new] = ids.try_emplace(text, static_cast<uint32_t>(in_.words.size()));
      if (is_new) {
        in_.words.push_back(word_features(text));
        const WordFeatures& f = in_.words.back();
        in_.lower_ids.push_back(
            lower_ids.try_emplace(f.lower, static_cast<uint32_t>(lower_ids.size())).first->second);
        PhrasePiece piece;
        if (text.size() <= kMaxPhraseBytes) {
          piece.exact = NameLists::squeeze(text);
          piece.shown =
              f.caps && code_count(piece.exact) > kCapsNameBytes ? titled(piece.exact) : piece.exact;
        }
        pieces_.push_back(piece);
        const std::string name = text.size() > kMaxPhraseBytes                 ? std::string()
                                 : f.caps && code_count(text) > kCapsNameBytes ? titled(text)
                                                                               : std::string(text);
        uint16_t base = 0;
        if (lists_.contains(NameLists::kGiven, name)) base |= bit(TokenFlag::kGiven);
        if (lists_.contains(NameLists::kSurname, name)) base |= bit(TokenFlag::kSurname);
        if (f.capital) base |= bit(TokenFlag::kCapital);
        if (f.caps) base |= bit(TokenFlag::kCaps);
        if (f.digit) base |= bit(TokenFlag::kDigit);
        base_.push_back(base);
      }
      in_.tokens.push_back(it->second);
    }
    seen_.assign(lower_ids.size(), 0);
  }

  static size_t code_count(std::string_view text) {
    return static_cast<size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
  }

  // Which lower-case forms occur in small letters, which with a capital within a sentence.
  void collect_uses() {
    for (const TokenSpan& s : in_.sentences) {
      for (uint32_t t = s.begin; t < s.end; ++t) {
        const WordFeatures& f = in_.words[in_.tokens[t]];
        if (f.letters == 0) continue;
        uint16_t& seen = seen_[in_.lower_ids[in_.tokens[t]]];
        if (!f.capital) {
          seen |= bit(TokenFlag::kLowerSeen);
        } else if (t > s.begin && !f.caps) {
          seen |= bit(TokenFlag::kCapitalSeen);
        }
      }
    }
  }

  void flag_sentence(const TokenSpan& s) {
    size_t long_words = 0, capitals = 0;
    for (uint32_t t = s.begin; t < s.end; ++t) {
      const WordFeatures& f = in_.words[in_.tokens[t]];
      if (f.letters >= 4) {
        ++long_words;
        capitals += f.capital;
      }
    }
    const bool headline = long_words >= 2 && 10 * capitals >= 8 * long_words;
    for (uint32_t t = s.begin; t < s.end; ++t) {
      const uint32_t w = in_.tokens[t];
      uint16_t flags = base_[w];
      if (t == s.begin) flags |= bit(TokenFlag::kFirst);
      if (headline) flags |= bit(TokenFlag::kHeadline);
      if (in_.words[w].capital) flags |= seen_[in_.lower_ids[w]];
      in_.flags[t] |= flags;
    }
    for (uint32_t t = s.begin; t < s.end;) t += std::max(1u, flag_phrase(t, s.end));
  }

  // Flags the longest listed phrase that begins at `begin`; returns its tokens, 0 for none.
  uint32_t flag_phrase(uint32_t begin, uint32_t end) {
    if (!in_.words[in_.tokens[begin]].capital) return 0;
    std::string exact, shown;
    uint32_t best = 0;
    uint16_t found = 0;
    for (uint32_t t = begin; t < std::min(end, begin + kMaxPhrase); ++t) {
      const PhrasePiece& piece = pieces_[in_.tokens[t]];
      exact += piece.exact;
      shown += piece.shown;
      if (exact.size() > kMaxPhraseBytes) break;
      uint16_t hit = 0;
      if (listed(NameLists::kPlace, exact, shown)) hit |= bit(TokenFlag::kPlace);
      if (listed(NameLists::kGroup, exact, shown)) hit |= bit(TokenFlag::kGroup);
      if (hit != 0) {
        best = t + 1 - begin;
        found = hit;
      }
    }
    for (uint32_t t = begin; t < begin + best; ++t) in_.flags[t] |= found;
    return best;
  }

  bool listed(NameLists::List list, const std::string& exact, const std::string& shown) const {
    return lists_.contains(list, exact) || (shown != exact && lists_.contains(list, shown));
  }

  const std::vector<std::string_view>& texts_;
  const NameLists& lists_;
  TaggerInput in_;
  std::vector<PhrasePiece> pieces_;  // of each distinct word
  std::vector<uint16_t> base_;       // flags of each distinct word by itself
  std::vector<uint16_t> seen_;       // of each lower-case form
};

}  // namespace

TaggerInput tagger_input(const std::vector<std::string_view>& texts, std::vector<TokenSpan> sentences,
                         const NameLists& lists) {
  return Builder(texts, std::move(sentences), lists).build();
}

}  // namespace newsglass
