#include "compare/union_names.h"

#include <algorithm>
#include <utility>

#include "base/string_map.h"

namespace newsglass {
namespace {

constexpr size_t kMostAlike = 4;

// What makes two forms of different articles one.
std::string key_of(const NameForm& form) {
  std::string key(1, static_cast<char>('a' + static_cast<int>(form.type)));
  key += form.handle ? '@' : form.acronym ? 'A' : ' ';
  return key + form.joined();
}

}  // namespace

UnionNames unite_names(const std::vector<Analysis>& analyses, const EntityLexicon& lexicon) {
  UnionNames out;
  StringMap<uint32_t> by_key;
  for (uint32_t d = 0; d < analyses.size(); ++d) {
    const Analysis& a = analyses[d];
    std::vector<NameMention> names;
    std::vector<EntityId> of;
    for (const Mention& m : a.entities.mentions) {
      if (m.form != MentionForm::kName) continue;
      names.push_back({m.tokens, m.span, a.entities.all[m.entity.index].type, m.score, m.rule});
      of.push_back(m.entity);
    }
    const NameForms forms = find_name_forms(a.text, a.tokens, names, lexicon);
    std::vector<std::vector<uint32_t>> forms_of(a.entities.all.size());
    for (uint32_t f = 0; f < forms.all.size(); ++f)
      for (const uint32_t n : forms.all[f].names) {
        std::vector<uint32_t>& mine = forms_of[of[n].index];
        if (mine.empty() || mine.back() != f) mine.push_back(f);
      }
    out.first.emplace_back(a.entities.all.size());
    for (uint32_t e = 0; e < forms_of.size(); ++e) {
      out.first[d][e] = static_cast<uint32_t>(out.names.size());
      for (const uint32_t f : forms_of[e]) {
        const auto n = static_cast<uint32_t>(out.names.size());
        const auto [entry, fresh] =
            by_key.try_emplace(key_of(forms.all[f]), static_cast<uint32_t>(out.forms.all.size()));
        if (fresh) {
          out.forms.all.push_back(forms.all[f]);
          out.forms.all.back().names.clear();
        }
        out.forms.all[entry->second].names.push_back(n);
        out.forms.of_name.push_back(entry->second);
        out.owners.push_back({d, EntityId(e)});
        NameMention name;
        name.type = a.entities.all[e].type;
        out.names.push_back(name);
      }
    }
  }
  return out;
}

std::vector<std::pair<uint32_t, uint32_t>> names_alike(const UnionNames& names, const Clusters& clusters) {
  StringMap<std::vector<uint32_t>> by_key;  // roots
  for (uint32_t n = 0; n < names.names.size(); ++n) {
    const NameForm& form = names.forms.all[names.forms.of_name[n]];
    if (form.handle || form.acronym || form.type == EntityType::kGroup) continue;
    const auto add = [&](const std::string& key) {
      std::vector<uint32_t>& roots = by_key[key];
      const uint32_t root = clusters.root(n);
      if (roots.size() <= kMostAlike && std::find(roots.begin(), roots.end(), root) == roots.end())
        roots.push_back(root);
    };
    add(form.joined());
    if (form.is_person() && form.words.size() > 1) add(form.words.back());
  }
  std::vector<std::pair<uint32_t, uint32_t>> out;
  for (const auto& [key, roots] : by_key) {
    if (roots.size() > kMostAlike) continue;
    for (size_t i = 0; i < roots.size(); ++i)
      for (size_t j = i + 1; j < roots.size(); ++j) out.push_back(std::minmax(roots[i], roots[j]));
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace newsglass
