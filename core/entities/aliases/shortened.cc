#include <algorithm>
#include <iterator>
#include <string>

#include "entities/aliases/only_owner.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

std::string key_of(EntityType type, std::vector<std::string>::const_iterator begin,
                   std::vector<std::string>::const_iterator end) {
  std::string out(1, static_cast<char>('a' + static_cast<int>(type)));
  for (; begin != end; ++begin) out += *begin + " ";
  return out;
}

class Shortener {
 public:
  Shortener(const AliasContext& c, Clusters& clusters) : c_(c), clusters_(clusters), longer_(clusters) {}

  void run() {
    for (const NameForm& form : c_.forms.all)
      if (can_be_shortened(form)) {
        for (const auto& [begin, end] : shorter(form))
          longer_.add(key_of(form.type, begin, end), form.names[0]);
      }
    for (const NameForm& form : c_.forms.all) {
      if (form.is_person()) continue;
      const auto found = longer_.find(key_of(form.type, form.words.begin(), form.words.end()));
      if (found) clusters_.join(*found, form.names[0], Rule::kAliasShortened);
    }
  }

 private:
  using Words = std::vector<std::string>::const_iterator;

  // Of places, "Donetsk" is not the "Donetsk region".
  static bool can_be_shortened(const NameForm& form) {
    return !form.is_person() && form.type != EntityType::kPlace && form.type != EntityType::kGroup &&
           form.words.size() > 1 && form.words.size() <= kLongestName;
  }

  std::vector<std::pair<Words, Words>> shorter(const NameForm& form) const {
    std::vector<std::pair<Words, Words>> out;
    const Words begin = form.words.begin(), end = form.words.end();
    // "US State Department": the State Department; of one word only where nothing is lost but an ending.
    for (std::ptrdiff_t skipped = 1; skipped + 2 <= std::ssize(form.words); ++skipped)
      out.emplace_back(begin + skipped, end);
    // "Dutch Supreme Court of Appeal": the Supreme Court.
    const Words of = std::find(begin, end, "of");
    for (Words first = begin + 1; of != end && of - first > 1; ++first) out.emplace_back(first, of);
    // "Church of Scientology": Scientology.
    if (form.words.size() == 3 && form.words[1] == "of" &&
        c_.lexicon.knowledge().things(form.words[2]).empty())
      out.emplace_back(begin + 2, end);
    Words last = end;
    while (last - begin > 1 && c_.lexicon.is_name_ending(*(last - 1))) out.emplace_back(begin, --last);
    for (std::ptrdiff_t kept = can_stand_alone(form.words[0]) ? 1 : 2; kept < last - begin; ++kept)
      out.emplace_back(begin, begin + kept);
    return out;
  }

  // "Northway Tunnels": Northway; a "Senate" or a "United" may be another.
  bool can_stand_alone(const std::string& word) const {
    return c_.lexicon.knowledge().things(word).empty() && c_.lexicon.body_words().kinds(word) == 0;
  }

  static constexpr size_t kLongestName = 16;

  const AliasContext& c_;
  Clusters& clusters_;
  OnlyOwners longer_;  // what a name may be shortened to
};

}  // namespace

void join_shortened(const AliasContext& c, Clusters& clusters) { Shortener(c, clusters).run(); }

}  // namespace newsglass
