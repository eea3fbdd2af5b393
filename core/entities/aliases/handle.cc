#include "base/string_map.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

// A shorter part of a handle is too often a common word.
constexpr size_t kShortestSurname = 5;
constexpr uint32_t kSeveral = 0xFFFFFFFF;

// The one name that has the key, kSeveral if several entities do.
using Owners = StringMap<uint32_t>;

void add(Owners& owners, const Clusters& clusters, const std::string& key, uint32_t name) {
  const auto [entry, fresh] = owners.try_emplace(key, name);
  if (!fresh && entry->second != kSeveral && !clusters.same(entry->second, name)) entry->second = kSeveral;
}

std::string squeezed(const NameForm& form) {
  std::string out;
  for (const std::string& word : form.words) out += word;
  return out;
}

}  // namespace

void join_handles(const AliasContext& c, Clusters& clusters) {
  Owners whole, surname;
  for (const NameForm& form : c.forms.all) {
    if (form.handle) continue;
    add(whole, clusters, squeezed(form), form.names[0]);
    if (form.is_person() && form.words.back().size() >= kShortestSurname)
      add(surname, clusters, form.words.back(), form.names[0]);
    if (form.is_person() && form.words.size() > 1)
      add(whole, clusters, form.words[0].substr(0, 1) + form.words.back(), form.names[0]);  // "@ATorres"
  }
  for (const NameForm& form : c.forms.all) {
    if (!form.handle) continue;
    const auto same = whole.find(squeezed(form));
    if (same != whole.end() && same->second != kSeveral) {
      clusters.join(same->second, form.names[0], Rule::kAliasHandle);
      continue;
    }
    for (const std::string& part : form.words) {
      const auto person = surname.find(part);
      if (person == surname.end() || person->second == kSeveral) continue;
      clusters.join(person->second, form.names[0], Rule::kAliasHandle);
      break;
    }
  }
}

}  // namespace newsglass
