#include "entities/name_forms.h"

#include <algorithm>

#include "base/among.h"
#include "base/string_map.h"
#include "entities/spelling.h"
#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr std::string_view kSuffixes[] = {"jr", "sr", "junior", "senior", "ii", "iii", "iv"};

// The parts of a handle, split where a small letter meets a capital and at what is no letter:
// "@ZelenskyyUa" -> Zelenskyy, Ua.
std::vector<std::string> parts_of_handle(std::string_view handle) {
  std::vector<std::string> out(1);
  bool small = false;
  for (size_t i = 0; i < handle.size();) {
    const Decoded d = decode_utf8(handle, i);
    if (!is_letter(d.value) || (small && is_upper(d.value))) {
      if (!out.back().empty()) out.emplace_back();
    }
    if (is_letter(d.value)) append_utf8(out.back(), d.value);
    small = is_lower(d.value);
    i += d.length;
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

NameForm form_of(const Text& text, const Tokens& tokens, const NameMention& name,
                 const EntityLexicon& lexicon) {
  NameForm form;
  form.type = name.type;
  bool surname_first = false;  // "Kim Jong-un"
  const Token& first = tokens[name.tokens.begin];
  if (first.kind == TokenKind::kHandle || first.kind == TokenKind::kHashtag) {
    form.handle = true;
    for (const std::string& part : parts_of_handle(text.view(first.span)))
      form.words.push_back(lexicon.name_word(part));
  } else {
    uint32_t letters = 0;
    for (uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) {
      const Token& token = tokens[t];
      if (token.kind == TokenKind::kPunctuation) {
        if (form.words.size() == 1 && tokens.normal(t) == "-") form.hyphenated = true;
        if (form.words.size() == 2 && tokens.normal(t) == "-" && t + 1 < name.tokens.end)
          surname_first = tokens[t + 1].shape == WordShape::kLower;
        continue;
      }
      const ByteSpan within{std::max(token.span.begin, name.span.begin),
                            std::min(token.span.end, name.span.end)};
      if (within.empty()) continue;
      std::string word = lexicon.name_word(text.view(within));
      letters += static_cast<uint32_t>(word.size());
      if (!word.empty()) form.words.push_back(std::move(word));
    }
    // "US" and "UN", but not the "A" of an outline.
    form.acronym = form.words.size() == 1 && first.shape == WordShape::kAllCaps && letters >= 2;
  }
  if (form.is_person() && form.words.size() > 1 && among(form.words.back(), kSuffixes)) {
    const std::string& last = form.words.back();
    form.suffix = last == "junior" ? "jr" : last == "senior" ? "sr" : last;
    form.words.pop_back();
  }
  if (form.words.empty()) form.words.emplace_back(text.view(name.span));
  for (const std::string& word : form.words) form.keys.push_back(spelling_key(word));
  // "Anderson-Pyrz" begins with no given name, nor do "Kim Jong-un" and "von Ostade".
  if (form.is_person() && form.words.size() > (form.hyphenated ? 2 : 1) && !surname_first &&
      first.shape != WordShape::kLower)
    form.gender = lexicon.gender_of_given_name(form.words[0]);
  return form;
}

}  // namespace

std::string NameForm::joined() const {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return suffix.empty() ? out : out + " " + suffix;
}

NameForms find_name_forms(const Text& text, const Tokens& tokens, const std::vector<NameMention>& names,
                          const EntityLexicon& lexicon) {
  NameForms out;
  StringMap<uint32_t> by_surface;
  for (uint32_t n = 0; n < names.size(); ++n) {
    std::string key(1, static_cast<char>('a' + static_cast<int>(names[n].type)));
    key += text.view(names[n].span);
    const auto [entry, fresh] = by_surface.try_emplace(key, static_cast<uint32_t>(out.all.size()));
    if (fresh) out.all.push_back(form_of(text, tokens, names[n], lexicon));
    out.all[entry->second].names.push_back(n);
    out.of_name.push_back(entry->second);
  }
  return out;
}

}  // namespace newsglass
