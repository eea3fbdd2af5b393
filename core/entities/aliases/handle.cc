#include "entities/aliases/only_owner.h"
#include "entities/aliases/sieves.h"

namespace newsglass {
namespace {

// A shorter part of a handle is too often a common word.
constexpr size_t kShortestSurname = 5;

std::string squeezed(const NameForm& form) {
  std::string out;
  for (const std::string& word : form.words) out += word;
  return out;
}

}  // namespace

void join_handles(const AliasContext& c, Clusters& clusters) {
  OnlyOwners whole(clusters), surname(clusters);
  for (const NameForm& form : c.forms.all) {
    if (form.handle) continue;
    whole.add(squeezed(form), form.names[0]);
    if (form.is_person() && form.words.back().size() >= kShortestSurname)
      surname.add(form.words.back(), form.names[0]);
    if (form.is_person() && form.words.size() > 1)
      whole.add(form.words[0].substr(0, 1) + form.words.back(), form.names[0]);  // "@ATorres"
  }
  for (const NameForm& form : c.forms.all) {
    if (!form.handle) continue;
    if (const auto same = whole.find(squeezed(form))) {
      clusters.join(*same, form.names[0], Rule::kAliasHandle);
      continue;
    }
    for (const std::string& part : form.words) {
      const auto person = surname.find(part);
      if (!person) continue;
      clusters.join(*person, form.names[0], Rule::kAliasHandle);
      break;
    }
  }
}

}  // namespace newsglass
