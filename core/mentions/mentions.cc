#include "mentions/mentions.h"

#include <string>
#include <string_view>

#include "base/string_map.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongestGazetteerName = 6;

// Runs of capitalised words, cut at known names and typed by their words.
class NameFinder {
 public:
  NameFinder(const Text& text, const Tokens& tokens, const NameLexicon& lexicon)
      : text_(text), tokens_(tokens), lexicon_(lexicon) {
    for (uint32_t i = 0; i < tokens.size(); ++i)
      if (tokens[i].shape == WordShape::kLower) lower_.emplace(tokens.normal(i));
    for (const TokenSpan sentence : tokens.sentences())
      for (uint32_t i = sentence.begin + 1; i < sentence.end; ++i)
        if (tokens[i].is_capitalised() && tokens[i - 1].kind != TokenKind::kPunctuation)
          inner_.emplace(tokens.normal(i));
  }

  std::vector<NameMention> run() {
    for (const TokenSpan sentence : tokens_.sentences())
      for (uint32_t i = sentence.begin; i < sentence.end;) i = step(i, sentence);
    return std::move(out_);
  }

 private:
  uint32_t step(uint32_t i, TokenSpan sentence) {
    if (const uint32_t end = known_name(i, sentence)) return end;
    if (!starts_name(i, sentence)) return i + 1;
    uint32_t end = i + 1;
    while (end < sentence.end && continues_name(end, sentence)) ++end;
    while (end > i + 1 && !tokens_[end - 1].is_capitalised() && tokens_[end - 1].shape != WordShape::kMixed)
      --end;
    add_run(i, end);
    return end;
  }

  // The longest known name that starts here.
  uint32_t known_name(uint32_t i, TokenSpan sentence) {
    if (!tokens_[i].is_word() || tokens_[i].shape == WordShape::kLower) return 0;
    uint32_t best = 0;
    EntityType type{};
    std::string name;
    for (uint32_t end = i + 1; end <= sentence.end && end <= i + kLongestGazetteerName; ++end) {
      if (end > i + 1 && tokens_[end - 1].space_before) name += ' ';
      name += text_.view(tokens_[end - 1].span);
      if (const EntityType* found = lexicon_.find(name)) {
        best = end;
        type = *found;
      }
    }
    if (!best || (best < sentence.end && joins_run(best))) return 0;
    add({i, best}, type, "gazetteer");
    return best;
  }

  // "Saudi Aramco", "London School": the known name is only the beginning of a longer one.
  bool joins_run(uint32_t next) const {
    return tokens_[next].is_word() && tokens_[next].is_capitalised() &&
           lexicon_.is_organization_word(tokens_.normal(next));
  }

  bool starts_name(uint32_t i, TokenSpan sentence) const {
    const Token& token = tokens_[i];
    if (!token.is_word() || (!token.is_capitalised() && token.shape != WordShape::kMixed)) return false;
    if (lexicon_.is_title(tokens_.normal(i)) || lexicon_.is_common(tokens_.normal(i))) return false;
    const bool first = i == sentence.begin || tokens_[i - 1].kind == TokenKind::kPunctuation;
    return !first || !is_common_word(i);
  }

  // A capital at the start of a sentence means something only where the article shows the word as a name
  // elsewhere.
  bool is_common_word(uint32_t i) const {
    const std::string_view word = tokens_.normal(i);
    if (lower_.find(word) != lower_.end()) return true;
    return inner_.find(word) == inner_.end() && !lexicon_.is_given_name(word) &&
           tokens_[i].shape == WordShape::kCapitalised;
  }

  bool continues_name(uint32_t i, TokenSpan sentence) const {
    const Token& token = tokens_[i];
    const std::string_view word = tokens_.normal(i);
    if (token.is_word() && (token.is_capitalised() || token.shape == WordShape::kMixed))
      return !lexicon_.is_common(word) && !lexicon_.is_title(word);
    const bool capital_follows =
        i + 1 < sentence.end && tokens_[i + 1].is_word() && tokens_[i + 1].is_capitalised();
    if (!capital_follows) return false;
    return word == "-" || word == "of" || word == "de" || word == "la" || word == "van" || word == "der" ||
           word == "bin" || word == "al" || word == "von" || word == "del" || word == "&";
  }

  void add_run(uint32_t begin, uint32_t end) {
    const std::string_view last = tokens_.normal(end - 1), first = tokens_.normal(begin);
    bool organization = false;
    for (uint32_t i = begin; i < end; ++i)
      organization = organization || lexicon_.is_organization_word(tokens_.normal(i));
    const EntityType type = organization                                  ? EntityType::kOrganization
                            : lexicon_.is_place_word(last)                ? EntityType::kPlace
                            : lexicon_.is_given_name(first)               ? EntityType::kPerson
                            : tokens_[begin].shape == WordShape::kAllCaps ? EntityType::kOrganization
                                                                          : EntityType::kPerson;
    add({begin, end}, type, organization ? "shape.organization-word" : "shape.capitals");
  }

  void add(TokenSpan span, EntityType type, Rule rule) {
    out_.push_back({span, tokens_.bytes_of(span), type, 0.7, rule});
  }

  const Text& text_;
  const Tokens& tokens_;
  const NameLexicon& lexicon_;
  StringSet lower_;  // words that the article writes in lower case
  StringSet inner_;  // words that it writes with a capital within a sentence
  std::vector<NameMention> out_;
};

}  // namespace

std::vector<NameMention> find_names(const Text& text, const Tokens& tokens, const Sections&, const Marks&,
                                    const NameLexicon& lexicon) {
  return NameFinder(text, tokens, lexicon).run();
}

}  // namespace newsglass
