#include "entities/entity_lexicon.h"

#include <algorithm>
#include <iterator>

#include "base/table.h"
#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

// In the order of PhraseWord, from kTime.
constexpr std::string_view kPhraseWords[] = {"time",     "past",   "shape",   "honour",   "leader",
                                             "lawmaker", "unlike", "seeming", "platform", "voice", "naming"};

constexpr double kLeastShare = 0.005;  // no list of names is sure

bool read_gender(std::string_view word, Gender& gender) {
  if (word != "m" && word != "f" && word != "b" && word != "?") return false;
  gender = word == "m" ? Gender::kMale : word == "f" ? Gender::kFemale : Gender::kUnknown;
  return true;
}

}  // namespace

Loaded<EntityLexicon> EntityLexicon::load(const Bundle& bundle) {
  EntityLexicon out;
  auto knowledge = KnowledgeBase::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&knowledge)) return *error;
  auto words_of_links = LinkWords::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&words_of_links)) return *error;
  auto body_words = BodyWords::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&body_words)) return *error;
  auto antecedents = AntecedentModel::load(bundle);
  if (const auto* error = std::get_if<LoadError>(&antecedents)) return *error;
  out.body_words_ = std::get<BodyWords>(std::move(body_words));
  out.antecedents_ = std::get<AntecedentModel>(std::move(antecedents));
  out.knowledge_ = std::get<KnowledgeBase>(std::move(knowledge));
  out.link_words_ = std::get<LinkWords>(std::move(words_of_links));
  const auto letters_error = read_table(bundle, "entities/letters.tsv", 2, [&](const TableRow& row) {
    out.letters_.emplace_back(decode_utf8(row[0], 0).value, row[1] == "-" ? "" : std::string(row[1]));
    return true;
  });
  if (letters_error) return *letters_error;
  std::sort(out.letters_.begin(), out.letters_.end());
  for (const char* name : {"names/first_names.tsv", "entities/first_names.tsv"}) {
    const auto given_error = read_table(bundle, name, 2, [&](const TableRow& row) {
      Gender gender;
      if (!read_gender(row[1], gender)) return false;
      // The second file knows better than the first, which has "?" for the names of politicians.
      Gender& known = out.given_.try_emplace(out.name_word(row[0]), gender).first->second;
      if (gender != Gender::kUnknown) known = gender;
      return true;
    });
    if (given_error) return *given_error;
  }
  const auto shares_error = read_table(bundle, "entities/given_names.tsv", 2, [&](const TableRow& row) {
    const auto percent = whole_number(row[1], 3);
    if (!percent || *percent < 0 || *percent > 100) return false;
    out.shares_of_women_[out.name_word(row[0])] = std::clamp(*percent / 100.0, kLeastShare, 1 - kLeastShare);
    return true;
  });
  if (shares_error) return *shares_error;
  const auto nicknames_error = read_table(bundle, "entities/nicknames.tsv", 2, [&](const TableRow& row) {
    out.long_forms_[std::string(row[0])].emplace_back(row[1]);
    return true;
  });
  if (nicknames_error) return *nicknames_error;
  const auto words_error = read_table(bundle, "entities/person_words.tsv", 3, [&](const TableRow& row) {
    PersonWord& word = out.person_words_[std::string(row[0])];
    word.courtesy = row[2] == "courtesy";
    return read_gender(row[1], word.gender) && (word.courtesy || row[2] == "word");
  });
  if (words_error) return *words_error;
  const auto nouns_error = read_table(bundle, "entities/person_nouns.tsv", 1, [&](const TableRow& row) {
    out.person_words_.try_emplace(std::string(row[0]));
    return true;
  });
  if (nouns_error) return *nouns_error;
  const auto phrase_words_error =
      read_table(bundle, "entities/phrase_words.tsv", 2, [&](const TableRow& row) {
        const auto kind = std::find(std::begin(kPhraseWords), std::end(kPhraseWords), row[1]);
        if (kind == std::end(kPhraseWords)) return false;
        out.phrase_words_[std::string(row[0])] = static_cast<PhraseWord>(kind - std::begin(kPhraseWords) + 1);
        return true;
      });
  if (phrase_words_error) return *phrase_words_error;
  const auto endings_error = read_table(bundle, "entities/name_endings.tsv", 1, [&](const TableRow& row) {
    out.endings_.emplace(row[0]);
    return true;
  });
  if (endings_error) return *endings_error;
  return out;
}

Gender EntityLexicon::gender_of_given_name(std::string_view word) const {
  const auto found = given_.find(word);
  return found == given_.end() ? Gender::kUnknown : found->second;
}

std::optional<double> EntityLexicon::share_of_women(std::string_view word) const {
  const auto found = shares_of_women_.find(word);
  return found == shares_of_women_.end() ? std::nullopt : std::optional<double>(found->second);
}

const std::vector<std::string>& EntityLexicon::long_forms(std::string_view word) const {
  static const std::vector<std::string> kNone;
  const auto found = long_forms_.find(word);
  return found == long_forms_.end() ? kNone : found->second;
}

const PersonWord* EntityLexicon::person_word(std::string_view normal) const {
  const auto found = person_words_.find(normal);
  if (found != person_words_.end()) return &found->second;
  // "fisherwoman", "lineman"
  static constexpr PersonWord kMan{Gender::kMale, false}, kWoman{Gender::kFemale, false};
  const auto ends_in = [&](std::string_view ending) {
    return normal.size() > ending.size() + 2 && normal.substr(normal.size() - ending.size()) == ending;
  };
  return ends_in("woman") ? &kWoman : ends_in("sman") || ends_in("rman") || ends_in("eman") ? &kMan : nullptr;
}

PhraseWord EntityLexicon::phrase_word(std::string_view normal) const {
  const auto found = phrase_words_.find(normal);
  return found == phrase_words_.end() ? PhraseWord::kNone : found->second;
}

std::string EntityLexicon::name_word(std::string_view utf8) const {
  const std::string folded = fold(utf8);
  std::string out;
  for (size_t i = 0; i < folded.size();) {
    const Decoded d = decode_utf8(folded, i);
    i += d.length;
    if (d.value == U'.' || d.value == U'\'') continue;
    const auto letter =
        std::lower_bound(letters_.begin(), letters_.end(), d.value,
                         [](const std::pair<char32_t, std::string>& a, char32_t b) { return a.first < b; });
    if (letter != letters_.end() && letter->first == d.value) {
      out += letter->second;
    } else {
      append_utf8(out, d.value);
    }
  }
  return out;
}

}  // namespace newsglass
