#include "dates/reader.h"

namespace newsglass {
namespace {

const DateWord kNoWord;

bool is_half(std::string_view word) { return word == "half" || word == "\xC2\xBD"; }

}  // namespace

DigitWord split_digits(std::string_view word) {
  DigitWord out;
  while (out.digits < word.size() && out.digits < 9 && word[out.digits] >= '0' && word[out.digits] <= '9')
    out.value = out.value * 10 + (word[out.digits++] - '0');
  out.rest = word.substr(out.digits);
  return out;
}

DateWords find_date_words(const Tokens& tokens, const DateLexicon& lexicon) {
  DateWords words(tokens.size(), nullptr);
  for (uint32_t i = 0; i < tokens.size(); ++i)
    if (tokens[i].is_word()) words[i] = lexicon.find(tokens.normal(i));
  return words;
}

const DateWord& DateReader::entry(uint32_t i) const { return has(i) && words_[i] ? *words_[i] : kNoWord; }

bool DateReader::is_dash(uint32_t i) const {
  const std::string_view w = word(i);
  return w == "-" || w == "--" || w == "\xE2\x80\x93" || w == "\xE2\x80\x94";
}

std::optional<int> DateReader::digits(uint32_t i, size_t most) const {
  if (!has(i) || tokens_[i].kind != TokenKind::kNumber) return std::nullopt;
  const DigitWord split = split_digits(tokens_.normal(i));
  if (split.digits == 0 || split.digits > most || !split.rest.empty()) return std::nullopt;
  return split.value;
}

std::optional<Number> DateReader::day_number(uint32_t i) const {
  if (const auto plain = digits(i, 2))
    return *plain >= 1 && *plain <= 31 ? std::optional(Number{*plain, false, i + 1}) : std::nullopt;
  if (!has(i) || !tokens_[i].is_word()) return std::nullopt;
  const DigitWord split = split_digits(word(i));
  if (split.digits >= 1 && split.digits <= 2) {
    const bool ordinal = split.rest == "st" || split.rest == "nd" || split.rest == "rd" ||
                         split.rest == "th" || split.rest == "er";
    if (!ordinal || split.value < 1 || split.value > 31) return std::nullopt;
    return Number{split.value, false, i + 1};
  }
  if (entry(i).ordinal) return Number{entry(i).ordinal, false, i + 1};
  if (entry(i).tens && entry(i).number <= 30 && word(i + 1) == "-" && entry(i + 2).ordinal &&
      entry(i + 2).ordinal < 10 && entry(i).number + entry(i + 2).ordinal <= 31)
    return Number{entry(i).number + entry(i + 2).ordinal, false, i + 3};
  return std::nullopt;
}

std::optional<Number> DateReader::number(uint32_t i) const {
  Number out;
  // "[Ten] years ago": a word that the writer put into a quotation.
  if (is(i, "[") && is(i + 2, "]")) {
    const auto inside = number(i + 1);
    return inside && inside->after == i + 2 ? std::optional(Number{inside->value, inside->half, i + 3})
                                            : std::nullopt;
  }
  if (has(i) && tokens_[i].kind == TokenKind::kNumber) {
    const std::string_view w = word(i);
    for (const char c : w) {
      if (c == ',') continue;
      if (c == '.') break;
      if (c < '0' || c > '9' || out.value > 99999) return std::nullopt;
      out.value = out.value * 10 + (c - '0');
    }
    const size_t point = w.find('.');
    if (point != std::string_view::npos && w.substr(point) != ".5") return std::nullopt;
    out.half = point != std::string_view::npos;
    out.after = i + 1;
  } else if (entry(i).number > 0 && entry(i).number < 100) {
    out.value = entry(i).number;
    out.after = i + 1;
    if (entry(i).tens) {
      const uint32_t next = is(i + 1, "-") ? i + 2 : i + 1;
      if (entry(next).number > 0 && entry(next).number < 10) {
        out.value += entry(next).number;
        out.after = next + 1;
      }
    }
  } else if (is(i, "a") && entry(i + 1).number == 100) {
    out.value = 1;
    out.after = i + 1;
  } else if (is(i, "couple") || (is(i, "a") && is(i + 1, "couple"))) {
    const uint32_t behind = i + 1 + is(i, "a");
    return Number{2, false, behind + is(behind, "of")};
  } else {
    return std::nullopt;
  }
  if (const int factor = entry(out.after).number; factor >= 100 && out.value < 1000) {
    out.value *= factor;
    ++out.after;
  }
  // "and a half", "-and-a-half", "1/2".
  uint32_t at = out.after;
  const bool hyphens = is(at, "-");
  at += hyphens;
  if (is(at, "and") && is(at + 1 + hyphens, "a") && is_half(word(at + 2 + 2 * hyphens))) {
    out.half = true;
    out.after = at + 3 + 2 * hyphens;
  } else if (is(at, "1") && is(at + 1, "/") && is(at + 2, "2")) {
    out.half = true;
    out.after = at + 3;
  } else if (is_half(word(at)) && word(at) != "half") {
    out.half = true;
    out.after = at + 1;
  }
  return out;
}

std::optional<Number> DateReader::spoken_year(uint32_t i) const {
  const int century = entry(i).number;
  if ((century != 19 && century != 18) || entry(i).tens || !entry(i + 1).tens) return std::nullopt;
  const auto rest = number(i + 1);
  if (!rest || rest->half || rest->value < 20 || rest->value > 99 || entry(rest->after).unit)
    return std::nullopt;
  return Number{century * 100 + rest->value, false, rest->after};
}

std::optional<int> DateReader::year(uint32_t i) const {
  const auto value = digits(i, 4);
  if (!value || *value < 1900 || *value > 2059) return std::nullopt;
  return value;
}

}  // namespace newsglass
