#include "sections/embed.h"

#include <string_view>

namespace newsglass {
namespace {

constexpr std::string_view kDash = "\xE2\x80\x94", kMiddleDot = "\xC2\xB7";
constexpr uint32_t kLongestSignature = 20;  // tokens
constexpr uint32_t kLongestPost = 75;       // words

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// "— Ana Torres (@anatorres) October 9, 2018" begins at token `i`.
bool signature_at(const Tokens& tokens, TokenSpan line, uint32_t i) {
  if (tokens.normal(i) != kDash && tokens.normal(i) != "--" && tokens.normal(i) != "-") return false;
  bool handle = false;
  for (uint32_t j = i + 1; j < line.end && j < i + kLongestSignature; ++j) {
    handle = handle || (tokens[j].kind == TokenKind::kHandle && j > i + 1 && tokens.normal(j - 1) == "(");
    if (handle && tokens[j].kind == TokenKind::kNumber && tokens.normal(j).size() == 4) return true;
  }
  return false;
}

bool has_signature(const Tokens& tokens, TokenSpan line) {
  const uint32_t from = line.size() > kLongestSignature ? line.end - kLongestSignature : line.begin;
  for (uint32_t i = from; i < line.end; ++i)
    if (signature_at(tokens, line, i)) return true;
  return false;
}

bool has_post_link(const Text& text, const Tokens& tokens, const Line& line) {
  if (line.tokens.empty()) return false;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i) {
    if (tokens[i].kind != TokenKind::kUrl) continue;
    const std::string_view link = text.view(tokens[i].span);
    if (has(link, "pic.twitter.com/") || has(link, "//t.co/")) return true;
  }
  return false;
}

// "1.2K Reposts 340 Quotes 8,911 Likes"
bool counts_reactions(const Tokens& tokens, const Line& line) {
  static constexpr std::string_view kReactions[] = {"likes", "reposts", "retweets", "views", "replies"};
  if (line.words > 12 || line.ends_sentence || !line.has_number) return false;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i)
    for (const std::string_view reaction : kReactions)
      if (tokens.normal(i) == reaction) return true;
  return false;
}

// "Ana Torres", "@anatorres", the words, "4:12 PM · Mar 6, 2025", "12 Reposts": from the handle on.
void mark_copied_post(const Text& text, const Tokens& tokens, std::vector<Line>& lines, size_t handle) {
  constexpr size_t kMostLines = 8;
  for (size_t end = handle + 1; end < lines.size() && end - handle <= kMostLines; ++end) {
    const Line& line = lines[end];
    if (line.words > kLongestPost || line.decided) return;
    const std::string_view words = text.view(line.span);
    const bool time = tokens[line.tokens.begin].kind == TokenKind::kNumber && line.words <= 8 &&
                      has(words, ":") && has(words, kMiddleDot);
    if (!time) continue;
    const bool name = handle > 0 && !lines[handle - 1].decided && lines[handle - 1].words <= 4 &&
                      lines[handle - 1].capitalised > 0 && !lines[handle - 1].ends_sentence;
    const bool counted = end + 1 < lines.size() && counts_reactions(tokens, lines[end + 1]);
    for (size_t i = handle - name; i <= end + counted; ++i) decide(lines[i], SectionKind::kEmbed);
    return;
  }
}

}  // namespace

void mark_embeds(const Text& text, const Tokens& tokens, std::vector<Line>& lines) {
  for (size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    if (line.decided) continue;
    const bool handle = line.tokens.size() == 1 && tokens[line.tokens.begin].kind == TokenKind::kHandle;
    if (handle) mark_copied_post(text, tokens, lines, i);
    if (line.decided) continue;
    if (has_post_link(text, tokens, line) && line.words <= kLongestPost) decide(line, SectionKind::kEmbed);
    if (!has_signature(tokens, line.tokens)) continue;
    decide(line, SectionKind::kEmbed);
    // A signature on a line of its own: the post is the line before.
    const bool alone = signature_at(tokens, line.tokens, line.tokens.begin);
    if (alone && i > 0 && !lines[i - 1].decided && lines[i - 1].words <= kLongestPost)
      decide(lines[i - 1], SectionKind::kEmbed);
  }
}

}  // namespace newsglass
