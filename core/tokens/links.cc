#include "tokens/links.h"

#include <algorithm>
#include <iterator>

#include "text/chars.h"
#include "text/utf8.h"

namespace newsglass {
namespace {

// The endings under which newspapers and their embeds are mostly found; a closed list, since "end.The" is no
// domain.
constexpr std::string_view kDomainEndings[] = {"co.uk", "com", "org", "net", "gov", "edu", "int", "info",
                                               "io",    "tv",  "ly",  "eu",  "uk",  "de",  "fr",  "ru",
                                               "ua",    "ca",  "au",  "in",  "za",  "ng"};

bool is_ascii_alnum(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool starts_with(std::string_view bytes, uint32_t at, uint32_t limit, std::string_view what) {
  return limit - at >= what.size() && bytes.substr(at, what.size()) == what;
}

// The end of a run without white space, quotation marks or brackets, before trailing punctuation.
uint32_t link_end(std::string_view bytes, uint32_t at, uint32_t limit) {
  uint32_t end = at;
  while (end < limit) {
    const Decoded d = decode_utf8(bytes, end);
    const bool stops = is_space(d.value) || d.value == '"' || d.value == '<' || d.value == '>' ||
                       d.value == ')' || (d.value >= 0x2018 && d.value <= 0x201F) || d.value == 0x2026;
    if (stops) break;
    end += d.length;
  }
  while (end > at && std::string_view(".,;:!?'").find(bytes[end - 1]) != std::string_view::npos) --end;
  return end;
}

// The longest domain name in practice (RFC 1035), which also bounds the look ahead from every word.
constexpr uint32_t kLongestDomain = 255;

// "pic.twitter.com" at `at`: labels joined by single dots, the last a known ending.
uint32_t domain_end(std::string_view bytes, uint32_t at, uint32_t limit) {
  uint32_t end = at;
  bool dotted = false;
  limit = std::min(limit, at + kLongestDomain);
  while (end < limit) {
    if (is_ascii_alnum(bytes[end]) || bytes[end] == '-') {
      ++end;
    } else if (bytes[end] == '.' && end > at && bytes[end - 1] != '.' && end + 1 < limit &&
               is_ascii_alnum(bytes[end + 1])) {
      dotted = true;
      ++end;
    } else {
      break;
    }
  }
  if (!dotted) return at;
  const std::string_view name = bytes.substr(at, end - at);
  const bool known =
      std::any_of(std::begin(kDomainEndings), std::end(kDomainEndings), [&](std::string_view ending) {
        return name.size() > ending.size() && name[name.size() - ending.size() - 1] == '.' &&
               name.substr(name.size() - ending.size()) == ending;
      });
  return known ? end : at;
}

uint32_t name_end(std::string_view bytes, uint32_t at, uint32_t limit) {
  uint32_t end = at;
  while (end < limit) {
    const Decoded d = decode_utf8(bytes, end);
    const CharClass k = char_class(d.value);
    if (!is_letter(k) && k != CharClass::kDigit && d.value != '_') break;
    end += d.length;
  }
  return end;
}

Token make(uint32_t begin, uint32_t end, TokenKind kind) {
  Token token;
  token.span = {begin, end};
  token.kind = kind;
  return token;
}

}  // namespace

Token read_link(std::string_view bytes, uint32_t at, uint32_t limit) {
  const char c = bytes[at];
  if (starts_with(bytes, at, limit, "https://") || starts_with(bytes, at, limit, "http://") ||
      starts_with(bytes, at, limit, "www."))
    return make(at, link_end(bytes, at, limit), TokenKind::kUrl);
  if (c == '@' || c == '#') {
    const uint32_t end = name_end(bytes, at + 1, limit);
    return end > at + 1 ? make(at, end, c == '@' ? TokenKind::kHandle : TokenKind::kHashtag) : Token{};
  }
  // A domain is looked for only at the start of a word, so that no byte is read more than kLongestDomain
  // times.
  if (!is_ascii_alnum(c) ||
      (at > 0 && (is_ascii_alnum(bytes[at - 1]) || bytes[at - 1] == '.' || bytes[at - 1] == '-')))
    return {};
  uint32_t local = at;
  while (
      local < limit && local - at < kLongestDomain &&
      (is_ascii_alnum(bytes[local]) || std::string_view("._-+").find(bytes[local]) != std::string_view::npos))
    ++local;
  if (local < limit && bytes[local] == '@') {
    const uint32_t end = domain_end(bytes, local + 1, limit);
    if (end > local + 1) return make(at, end, TokenKind::kEmail);
  }
  const uint32_t domain = domain_end(bytes, at, limit);
  if (domain == at) return {};
  return make(at, domain < limit && bytes[domain] == '/' ? link_end(bytes, domain, limit) : domain,
              TokenKind::kUrl);
}

}  // namespace newsglass
