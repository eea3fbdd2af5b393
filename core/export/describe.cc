#include "export/describe.h"

#include <algorithm>
#include <utility>

#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

constexpr char32_t kPopFormatting = 0x202C, kPopIsolate = 0x2069;

bool opens_embedding(char32_t c) { return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E; }
bool opens_isolate(char32_t c) { return c >= 0x2066 && c <= 0x2068; }
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

}  // namespace

std::string one_line(std::string_view words) {
  std::string out, open;  // `open`: 'e' and 'i' for what is still open
  bool blank = false;
  for (size_t i = 0; i < words.size();) {
    const Decoded d = decode_utf8(words, i);
    i += d.length;
    if (is_space(d.value) || is_control(d.value)) {
      blank = !out.empty();
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    if (opens_embedding(d.value)) open += 'e';
    if (opens_isolate(d.value)) open += 'i';
    if (d.value == kPopFormatting && !open.empty() && open.back() == 'e') open.pop_back();
    if (d.value == kPopIsolate && open.find('i') != std::string::npos) open.resize(open.rfind('i'));
    append_utf8(out, d.value);
  }
  for (; !open.empty(); open.pop_back()) append_utf8(out, open.back() == 'e' ? kPopFormatting : kPopIsolate);
  return out;
}

std::string words_of(const Analysis& a, const std::vector<ByteSpan>& spans) {
  std::string out;
  for (const ByteSpan span : spans) {
    if (!out.empty()) out += " \u2026 ";
    out += one_line(a.text.view(span));
  }
  return out;
}

std::string speaker_names(const Analysis& a, const Quotation& q) {
  std::string out;
  for (size_t i = 0; i < q.speakers.size(); ++i) {
    if (i > 0) out += i + 1 == q.speakers.size() ? " and " : ", ";
    const Speaker& s = q.speakers[i];
    out += one_line(s.entity ? a.entities.all[s.entity.index].name : s.unnamed);
  }
  return out;
}

std::string roles_of(const Analysis& a, const Entity& e) {
  std::vector<std::string> seen;
  std::string out;
  for (const Role& role : e.roles) {
    std::string words = (role.former ? "former: " : "") + one_line(a.text.view(role.span));
    if (std::find(seen.begin(), seen.end(), words) != seen.end()) continue;
    out += (out.empty() ? "" : ", ") + words;
    seen.push_back(std::move(words));
  }
  return out;
}

uint32_t paragraph_number(const Analysis& a, uint32_t byte) {
  const auto& all = a.text.paragraphs();
  const auto after = std::upper_bound(all.begin(), all.end(), byte,
                                      [](uint32_t b, const Paragraph& p) { return b < p.span.begin; });
  return std::max<uint32_t>(1, static_cast<uint32_t>(after - all.begin()));
}

}  // namespace newsglass
