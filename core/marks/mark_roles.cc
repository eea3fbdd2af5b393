#include "marks/mark_roles.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "base/among.h"

namespace newsglass {
namespace {

// Words that begin with an apostrophe for what was dropped ('em, 'til), as tokenized after the apostrophe.
constexpr std::string_view kElided[] = {"em", "tis", "twas", "til", "till", "cause", "bout", "round", "n"};

enum class Side : uint8_t { kOpening, kClosing, kEither };

struct Sign {
  std::string_view character;
  MarkShape shape;
  Side side;
};

// "„" opens German quotations that "“" closes, and "»" opens Danish ones that "«" closes: these are either.
constexpr Sign kSigns[] = {
    {"\"", MarkShape::kDouble, Side::kEither},
    {"\u201C", MarkShape::kDouble, Side::kOpening},
    {"\u201D", MarkShape::kDouble, Side::kClosing},
    {"\u201E", MarkShape::kDouble, Side::kOpening},
    {"\u201F", MarkShape::kDouble, Side::kOpening},
    {"\uFF02", MarkShape::kDouble, Side::kEither},
    {"'", MarkShape::kSingle, Side::kEither},
    {"\u2018", MarkShape::kSingle, Side::kOpening},
    {"\u2019", MarkShape::kSingle, Side::kClosing},
    {"\u201A", MarkShape::kSingle, Side::kOpening},
    {"\u201B", MarkShape::kSingle, Side::kOpening},
    {"`", MarkShape::kSingle, Side::kOpening},
    {"\u00AB", MarkShape::kGuillemet, Side::kEither},
    {"\u00BB", MarkShape::kGuillemet, Side::kEither},
    {"\u2039", MarkShape::kSingleGuillemet, Side::kEither},
    {"\u203A", MarkShape::kSingleGuillemet, Side::kEither},
    {"\u300C", MarkShape::kCorner, Side::kOpening},
    {"\u300D", MarkShape::kCorner, Side::kClosing},
};

const Sign* sign_of(const Tokens& tokens, uint32_t i) {
  if (tokens[i].kind != TokenKind::kPunctuation && tokens[i].kind != TokenKind::kSymbol) return nullptr;
  const std::string_view character = tokens.normal(i);
  const auto* found = std::find_if(std::begin(kSigns), std::end(kSigns),
                                   [&](const Sign& s) { return s.character == character; });
  return found == std::end(kSigns) ? nullptr : found;
}

class RoleReader {
 public:
  RoleReader(const Tokens& tokens, TokenSpan paragraph) : tokens_(tokens), paragraph_(paragraph) {}

  // `sign` stands at token `i` and is `width` tokens wide.
  std::optional<MarkRole> read(const Sign& sign, uint32_t i, uint32_t width) const {
    MarkRole role{i, width, width == 2 ? MarkShape::kDouble : sign.shape, false, false, false};
    const bool clings_left = i > paragraph_.begin && !tokens_[i].space_before && !opens_group(i - 1);
    const bool clings_right =
        i + width < paragraph_.end && !tokens_[i + width].space_before && !is_stop(i + width);
    const bool floats = clings_left == clings_right;
    if (role.shape == MarkShape::kSingle) return single(role, i, clings_left, clings_right);
    switch (sign.side) {
      case Side::kOpening:  // “ is written for a closing mark by mistake, or where „ opens
        role.may_open = true;
        role.may_close = !clings_right || (clings_left && clings_before_stop(i + width));
        break;
      case Side::kClosing:
        role.may_close = true;
        role.may_open = i == paragraph_.begin || (!clings_left && clings_right);
        break;
      case Side::kEither:
        role.may_open = floats || clings_right;
        role.may_close = floats || clings_left;
        break;
    }
    if (after_number(i) && sign.character == "\"") role.doubtful = true;
    return role;
  }

 private:
  // Not an apostrophe: an opening one stands before a word and after a space, a closing one the other way
  // round.
  std::optional<MarkRole> single(MarkRole role, uint32_t i, bool clings_left, bool clings_right) const {
    role.may_open = !clings_left && clings_right && !begins_elision(i + 1);
    role.may_close = clings_left && (!clings_right || clings_before_stop(i + 1));
    if (!role.may_open && !role.may_close) return std::nullopt;
    if (role.may_close && (after_number(i) || ends_in_s(i - 1))) role.doubtful = true;
    return role;
  }

  bool opens_group(uint32_t i) const {
    const std::string_view s = tokens_.normal(i);
    return s == "(" || s == "[" || s == "\u2014" || s == "\u2013" || s == "-" || s == "--" || s == "/" ||
           (sign_of(tokens_, i) && (i == paragraph_.begin || tokens_[i].space_before));
  }

  bool is_stop(uint32_t i) const {
    const std::string_view s = tokens_.normal(i);
    return s == "," || s == "." || s == ";" || s == ":" || s == "!" || s == "?" || s == ")" || s == "]";
  }

  // Punctuation or another mark follows, so a mark before it can only close.
  bool clings_before_stop(uint32_t i) const {
    return i >= paragraph_.end || tokens_[i].space_before || tokens_[i].kind == TokenKind::kPunctuation;
  }

  bool after_number(uint32_t i) const {
    return i > paragraph_.begin && !tokens_[i].space_before && tokens_[i - 1].kind == TokenKind::kNumber;
  }

  bool ends_in_s(uint32_t i) const { return tokens_[i].is_word() && tokens_.normal(i).ends_with('s'); }

  // '90s, 'em
  bool begins_elision(uint32_t i) const {
    const std::string_view word = tokens_.normal(i);
    const bool decade =
        word.size() >= 2 && word[0] >= '0' && word[0] <= '9' && word[1] >= '0' && word[1] <= '9';
    return decade || among(word, kElided);
  }

  const Tokens& tokens_;
  TokenSpan paragraph_;
};

}  // namespace

std::vector<MarkRole> find_mark_roles(const Tokens& tokens, TokenSpan paragraph) {
  std::vector<MarkRole> out;
  const RoleReader reader(tokens, paragraph);
  for (uint32_t i = paragraph.begin; i < paragraph.end; ++i) {
    const Sign* sign = sign_of(tokens, i);
    if (!sign) continue;
    // Two apostrophes or two backticks are a double mark.
    const auto same = [&](uint32_t k) {
      return k < paragraph.end && !tokens[k].space_before && tokens.normal(k) == tokens.normal(i);
    };
    // Of three after a word the first closes alone: a single quotation ends within a double one.
    const bool alone =
        same(i + 1) && same(i + 2) && !same(i + 3) && i > paragraph.begin && !tokens[i].space_before;
    const bool twice = sign->shape == MarkShape::kSingle && same(i + 1) && !alone;
    const uint32_t width = twice ? 2 : 1;
    const Sign& meant = twice && sign->side != Side::kOpening ? kSigns[0] : *sign;
    if (const auto role = reader.read(meant, i, width)) out.push_back(*role);
    i += width - 1;
  }
  return out;
}

}  // namespace newsglass
