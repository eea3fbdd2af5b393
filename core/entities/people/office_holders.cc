#include "entities/people/office_holders.h"

#include <algorithm>
#include <iterator>

namespace newsglass {
namespace {

// Offices that more people of an article hold are too vague to go by.
constexpr size_t kHoldersOfAWord = 12;

struct Office {
  const char* name;  // as KnowledgeBase::holders() has it
  bool leader;
};
constexpr Office kOffices[] = {
    {"president", true},         {"prime minister", true},     {"chancellor", true},
    {"monarch", true},           {"foreign minister", false},  {"defence minister", false},
    {"finance minister", false}, {"interior minister", false}, {"secretary of state", false}};

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> out(1);
  for (const char c : text) {
    if (c == separator) {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::vector<std::string> OfficeHolders::words_of(TokenSpan tokens) const {
  std::vector<std::string> out;
  for (uint32_t i = tokens.begin; i < tokens.end; ++i) {
    if (const uint32_t name = p_.d.name_at(i); name != Reading::kNoName) {
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

void OfficeHolders::add(Holder holder, bool lawmaker) {
  office_of_.try_emplace(clusters_.root(holder.name), holder.head, holder.leader);
  std::vector<std::string> keys{holder.head};
  if (holder.leader) keys.emplace_back("leader");
  if (lawmaker) keys.emplace_back("lawmaker");
  for (const std::string& word : holder.words)
    if (word[0] == '=') keys.push_back(word);
  for (const std::string& key : keys) {
    std::deque<Holder>& holders = holders_[key];
    holders.push_front(holder);
    if (holders.size() > kHoldersOfAWord) holders.pop_back();
  }
}

void OfficeHolders::add(const FoundRole& role) {
  const std::string head(p_.d.word(role.head));
  const PhraseWord kind = p_.lexicon.phrase_word(head);
  const auto words = words_of(role.tokens);
  // Ministers are no leaders but prime ministers.
  const bool leader = kind == PhraseWord::kLeader && (head != "minister" || contains(words, "prime"));
  add({role.name, head, leader || head == "leader", words, false}, kind == PhraseWord::kLawmaker);
}

void OfficeHolders::add_known(uint32_t name, std::string_view whole_name) {
  const KnowledgeBase& knowledge = p_.lexicon.knowledge();
  const std::string key = knowledge.person_key(whole_name);
  StringSet countries;
  for (const KnownPerson& person : knowledge.people(key))
    for (const std::string& country : split(person.countries, '|')) {
      if (!countries.insert(country).second) continue;
      for (const Office& office : kOffices) {
        const auto holders = knowledge.holders(country, office.name, year_);
        const bool holds = std::any_of(holders.begin(), holders.end(), [&](const OfficeHolder& h) {
          return h.key == key && h.from != 0 && (year_ != 0 || h.to == 0);
        });
        if (!holds) continue;
        auto words = split(office.name, ' ');
        const std::string head = words[0] == "secretary" ? words[0] : words.back();
        words.push_back("=" + country);
        add({name, head, office.leader, words, true}, false);
      }
    }
}

template <class Fits>
void OfficeHolders::collect(const std::string& key, const std::vector<std::string>& wanted,
                            std::vector<Fit>& out, Fits fits) const {
  const auto found = holders_.find(key);
  if (found == holders_.end()) return;
  for (const Holder& holder : found->second) {
    if (!fits(holder) || !std::all_of(wanted.begin(), wanted.end(),
                                      [&](const std::string& word) { return contains(holder.words, word); }))
      continue;
    Fit fit{clusters_.root(holder.name), 0, holder.known};
    for (const std::string& word : holder.words)
      fit.extra += word[0] != '=' && word != holder.head && !contains(wanted, word);
    const auto same =
        std::find_if(out.begin(), out.end(), [&](const Fit& f) { return f.person == fit.person; });
    if (same == out.end()) {
      out.push_back(fit);
    } else {
      same->extra = std::min(same->extra, fit.extra);
    }
  }
}

std::vector<uint32_t> OfficeHolders::with_office(const std::string& head) const {
  std::vector<uint32_t> out;
  const auto found = holders_.find(head);
  if (found == holders_.end()) return out;
  for (const Holder& holder : found->second) out.push_back(clusters_.root(holder.name));
  return out;
}

std::vector<OfficeHolders::Fit> OfficeHolders::fitting(const Description& description,
                                                       uint32_t possessor) const {
  const std::string head(p_.d.word(description.head));
  std::vector<std::string> wanted = words_of(description.tokens);
  wanted.erase(std::remove(wanted.begin(), wanted.end(), head), wanted.end());
  std::vector<Fit> out;
  if (head != "counterpart") {
    collect(head, wanted, out,
            [&](const Holder& holder) { return clusters_.root(holder.name) != possessor; });
    return out;
  }
  const auto office = possessor == Reading::kNoName ? office_of_.end() : office_of_.find(possessor);
  for (const std::string& word : wanted)
    if (word[0] == '=')
      collect(word, {word}, out, [&](const Holder& holder) {
        if (clusters_.root(holder.name) == possessor) return false;
        return office == office_of_.end() || holder.head == office->second.first ||
               (holder.leader && office->second.second);
      });
  return out;
}

}  // namespace newsglass
