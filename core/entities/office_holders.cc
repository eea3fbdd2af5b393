#include "entities/office_holders.h"

#include <algorithm>

namespace newsglass {
namespace {

// Offices that more people of an article hold are too vague to go by.
constexpr size_t kHoldersOfAWord = 12;

bool is_counterpart(std::string_view w) { return w == "counterpart"; }

}  // namespace

std::vector<std::string> OfficeHolders::words_of(TokenSpan tokens) const {
  std::vector<std::string> out;
  for (uint32_t i = tokens.begin; i < tokens.end; ++i) {
    if (const uint32_t name = p_.d.name_at(i); name != Discourse::kNoName) {
      const TokenSpan span = p_.d.names[name].tokens;
      std::string phrase;
      for (uint32_t t = span.begin; t < span.end; ++t)
        phrase += (t == span.begin ? "" : " ") + std::string(p_.d.word(t));
      const std::string key = KnowledgeBase::key(phrase);
      const std::string_view country = p_.lexicon.knowledge().country(key);
      out.push_back(country.empty() ? key : "=" + std::string(country));
      i = span.end - 1;
      continue;
    }
    const PartOfSpeech tag = p_.d.tag(i);
    const bool content = p_.d.tokens[i].is_word() && tag != PartOfSpeech::kDeterminer &&
                         tag != PartOfSpeech::kPreposition && tag != PartOfSpeech::kTo &&
                         tag != PartOfSpeech::kConjunction && tag != PartOfSpeech::kPossessive &&
                         tag != PartOfSpeech::kGenitive;
    if (content && p_.lexicon.phrase_word(p_.d.word(i)) != PhraseWord::kPast) out.emplace_back(p_.d.word(i));
  }
  return out;
}

void OfficeHolders::add(const FoundRole& role) {
  const Holder holder{role.name, words_of(role.tokens)};
  std::vector<std::string> keys{std::string(p_.d.word(role.head))};
  const PhraseWord kind = p_.lexicon.phrase_word(keys[0]);
  if (kind == PhraseWord::kLeader) keys.push_back("leader");
  if (kind == PhraseWord::kLawmaker) keys.push_back("lawmaker");
  for (const std::string& word : holder.words)
    if (word[0] == '=') keys.push_back(word);
  for (const std::string& key : keys) {
    std::deque<Holder>& holders = holders_[key];
    holders.push_front(holder);
    if (holders.size() > kHoldersOfAWord) holders.pop_back();
  }
}

void OfficeHolders::collect(const std::string& key, const std::vector<std::string>& wanted, uint32_t other,
                            std::vector<uint32_t>& out) const {
  const auto found = holders_.find(key);
  if (found == holders_.end()) return;
  for (const Holder& holder : found->second) {
    const bool has_all = std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
      return std::find(holder.words.begin(), holder.words.end(), word) != holder.words.end();
    });
    const uint32_t root = clusters_.root(holder.name);
    if (has_all && root != other && std::find(out.begin(), out.end(), root) == out.end()) out.push_back(root);
  }
}

std::vector<uint32_t> OfficeHolders::fitting(const Description& description, uint32_t other) const {
  const std::string head(p_.d.word(description.head));
  std::vector<std::string> wanted = words_of(description.tokens);
  wanted.erase(std::remove(wanted.begin(), wanted.end(), head), wanted.end());
  std::vector<uint32_t> out;
  if (is_counterpart(head)) {
    for (const std::string& word : wanted)
      if (word[0] == '=') collect(word, {word}, other, out);
    return out;
  }
  collect(head, wanted, other, out);
  return out;
}

}  // namespace newsglass
