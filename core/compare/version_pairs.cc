#include "compare/version_pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "compare/article_words.h"
#include "compare/near_pairs.h"

namespace newsglass {
namespace {

constexpr double kMostlyOneText = 0.6;

std::set<std::string> authors(const Analysis& a) {
  std::set<std::string> out;
  for (const ByteSpan author : a.sections.byline) out.insert(std::string(a.text.view(author)));
  return out;
}

// The hosts of the addresses that stand in the article's head and foot.
std::set<std::string> hosts(const Analysis& a) {
  std::set<std::string> out;
  for (const Section& s : a.sections.all) {
    if (s.kind != SectionKind::kMeta) continue;
    const TokenSpan tokens = a.tokens.tokens_in(s.span);
    for (uint32_t t = tokens.begin; t < tokens.end; ++t) {
      if (a.tokens[t].kind != TokenKind::kUrl) continue;
      const std::string_view url = a.tokens.normal(t);
      const size_t scheme = url.find("://");
      const size_t begin = scheme == std::string_view::npos ? 0 : scheme + 3;
      out.insert(std::string(url.substr(begin, url.find('/', begin) - begin)));
    }
  }
  return out;
}

bool agree(const std::set<std::string>& a, const std::set<std::string>& b) {
  return a.empty() || b.empty() || std::any_of(a.begin(), a.end(), [&](const auto& x) { return b.count(x) > 0; });
}

bool may_be_of_one_outlet(const Analysis& a, const Analysis& b) {
  return agree(authors(a), authors(b)) && agree(hosts(a), hosts(b));
}

uint32_t words_in(const Analysis& a, ByteSpan span) {
  uint32_t count = 0;
  const TokenSpan tokens = a.tokens.tokens_in(span);
  for (uint32_t t = tokens.begin; t < tokens.end; ++t) count += a.tokens[t].kind != TokenKind::kPunctuation;
  return count;
}

}  // namespace

std::vector<VersionPair> find_version_pairs(const std::vector<Analysis>& analyses,
                                            const std::vector<SharedPassage>& passages) {
  std::map<std::pair<uint32_t, uint32_t>, uint32_t> common;  // words
  for (const SharedPassage& p : passages) {
    const uint32_t words = words_in(analyses[p.members[0].document], p.members[0].span);
    each_near_pair(p.members, [&](const auto& a, const auto& b) {
      if (a.document != b.document) common[{a.document, b.document}] += words;
    });
  }
  std::vector<VersionPair> out;
  std::set<uint32_t> has_later, has_earlier;
  for (const auto& [pair, words] : common) {
    const Analysis &a = analyses[pair.first], &b = analyses[pair.second];
    const size_t shorter = std::min(article_words(a).tokens.size(), article_words(b).tokens.size());
    const double share = static_cast<double>(words) / static_cast<double>(std::max<size_t>(shorter, 1));
    if (share < kMostlyOneText || !may_be_of_one_outlet(a, b)) continue;
    const bool swapped = b.published.value < a.published.value && !b.published.value.empty();
    const uint32_t earlier = swapped ? pair.second : pair.first, later = swapped ? pair.first : pair.second;
    if (!has_later.insert(earlier).second || !has_earlier.insert(later).second) continue;
    VersionPair version;
    version.earlier = earlier;
    version.later = later;
    version.share = std::min(share, 1.0);
    out.push_back(version);
  }
  return out;
}

}  // namespace newsglass
