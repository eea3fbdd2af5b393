#include "sections/meta.h"

#include "base/among.h"

namespace newsglass {
namespace {

constexpr uint32_t kLongestMeta = 25;  // words
constexpr uint32_t kLongestNote = 90;  // of "Correction: ...", which may be a paragraph

bool is_date_word(const Tokens& tokens, const SectionLexicon& lexicon, uint32_t i) {
  const std::string_view word = tokens.normal(i);
  if (tokens[i].kind == TokenKind::kNumber) return true;
  if (!tokens[i].is_word()) return tokens[i].kind != TokenKind::kUrl;
  // "18th", "9pm", "2019T12": a word that begins with a number.
  return (word[0] >= '0' && word[0] <= '9') || (lexicon.classes(word) & kCueDate);
}

// Counts as a date: the name of a month with a number, or numbers joined by signs.
bool has_date(const Tokens& tokens, const SectionLexicon& lexicon, const Line& line) {
  uint32_t numbers = 0, names = 0;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i) {
    const std::string_view word = tokens.normal(i);
    if (word[0] >= '0' && word[0] <= '9') {
      ++numbers;
      if (word.size() >= 8) ++numbers;  // 18.11.2019
    }
    names += tokens[i].is_word() && word.size() >= 3 && (lexicon.classes(word) & kCueDate);
  }
  return numbers >= 2 || (numbers == 1 && names >= 1);
}

// "Email Ana Torres at ana@post.example and follow her on X @anatorres."
bool invites(const Tokens& tokens, const Line& line) {
  static constexpr std::string_view kVerbs[] = {"email", "e-mail", "contact", "reach", "follow"};
  const std::string_view first = tokens.normal(line.tokens.begin);
  if (line.words > kLongestMeta || !among(first, kVerbs)) return false;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i)
    if (tokens[i].kind == TokenKind::kHandle || tokens[i].kind == TokenKind::kEmail) return true;
  return false;
}

// "By Ana Torres, Harbour Reporter"
bool is_office(std::string_view w) {
  static constexpr std::string_view kOffices[] = {"reporter",   "reporters", "correspondent", "editor",
                                                  "writer",     "producer",  "columnist",     "critic",
                                                  "journalist", "staff"};
  return among(w, kOffices);
}

// "By Ana Torres in Varesund and Jon Berg"
uint32_t past_place(const Tokens& tokens, TokenSpan rest) {
  if (rest.empty() || tokens.normal(rest.begin) != "in") return rest.begin;
  uint32_t at = rest.begin + 1;
  while (at < rest.end && tokens[at].is_capitalised() && tokens.normal(at) != "and") ++at;
  return at > rest.begin + 1 ? at : rest.begin;
}

bool is_name_word(const Token& token) { return token.is_word() && token.is_capitalised(); }

}  // namespace

bool is_date_line(const Tokens& tokens, const SectionLexicon& lexicon, const Line& line) {
  if (line.words > kLongestMeta || line.words == 0 || !has_date(tokens, lexicon, line)) return false;
  for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i)
    if (!is_date_word(tokens, lexicon, i)) return false;
  return true;
}

bool is_meta_line(const Tokens& tokens, const SectionLexicon& lexicon, const Line& line) {
  if (invites(tokens, line)) return true;
  if (line.opening & kCueNote) return line.words <= kLongestNote;
  if (line.tokens.size() == 1 && tokens[line.tokens.begin].kind == TokenKind::kUrl) return true;
  if (line.words > kLongestMeta) return false;
  if (is_date_line(tokens, lexicon, line)) return true;
  if (line.opening & kCueMeta) {
    // "By Ana Torres" but not "By the time the ship came ..." nor "Updated rules for fishing".
    const bool by = tokens.normal(line.tokens.begin) == "by";
    if (by) return line.words >= 2 && !line.ends_sentence && line.capitalised * 2 >= line.words;
    return has_date(tokens, lexicon, line) || line.capitalised * 3 >= line.words * 2 ||
           (line.opening & kCueMeta && line.words <= 12 && tokens.normal(line.tokens.end - 1) != ".");
  }
  // "Harbour Post March 5, 2025 7:20 PM": few other words beside the date.
  if (line.words <= 14 && !line.ends_sentence && has_date(tokens, lexicon, line)) {
    uint32_t other = 0, month = 0, capitals = 0, dividers = 0, first_date = line.tokens.end;
    for (uint32_t i = line.tokens.begin; i < line.tokens.end; ++i) {
      if (!is_date_word(tokens, lexicon, i)) ++other;
      if (first_date == line.tokens.end && tokens[i].kind != TokenKind::kPunctuation &&
          is_date_word(tokens, lexicon, i))
        first_date = i;
      capitals += !is_date_word(tokens, lexicon, i) && is_name_word(tokens[i]);
      dividers +=
          tokens.normal(i) == "|" || tokens.normal(i) == "\xE2\x80\xA2" || tokens.normal(i) == "\xC2\xB7";
      month += tokens[i].is_word() && tokens.normal(i).size() >= 3 && is_date_word(tokens, lexicon, i);
    }
    // "Ana Torres | March 5, 2025", "Varesund, 5 March 2025": nothing but a name beside the date.
    const bool divided =
        dividers > 0 || (first_date > line.tokens.begin && tokens.normal(first_date - 1) == ",");
    // A divider may set off an office too: "Ana Torres, Harbour Reporter | March 5, 2025".
    const bool name = divided && capitals == other && other <= (dividers ? 7U : 4U);
    return (other * 3 <= line.words || name) && month > 0;
  }
  return false;
}

TokenSpan date_prefix(const Tokens& tokens, TokenSpan paragraph) {
  const TokenSpan none{paragraph.begin, paragraph.begin};
  const uint32_t at = paragraph.begin;
  if (paragraph.size() < 6 || tokens.normal(at) != "date") return none;
  const bool iso = tokens.normal(at + 1).size() == 4 && tokens.normal(at + 2) == "-" &&
                   tokens.normal(at + 4) == "-" && tokens[at + 5].kind == TokenKind::kNumber;
  return iso ? TokenSpan{at, at + 6} : none;
}

void read_byline(const Tokens& tokens, const SectionLexicon& lexicon, TokenSpan line,
                 std::vector<ByteSpan>& byline) {
  uint32_t at = line.begin;
  while (at < line.end && at - line.begin < 8 && tokens.normal(at) != "by") ++at;
  if (at >= line.end || tokens.normal(at) != "by") return;
  ++at;
  if (at < line.end && tokens.normal(at) == ":") ++at;
  while (at < line.end) {
    const uint32_t first = at;
    while (at < line.end && tokens.normal(at) != "and" &&
           (is_name_word(tokens[at]) || (tokens.normal(at) == "-" && at > first)))
      ++at;
    // "By Ana Torres, March 5, 2025"
    if (at == first || (lexicon.classes(tokens.normal(first)) & kCueDate)) return;
    if (is_office(tokens.normal(at - 1)) && at - first > 1) return;
    byline.push_back(tokens.bytes_of({first, at}));
    at = past_place(tokens, {at, line.end});
    const bool joined =
        at < line.end && (tokens.normal(at) == "and" || tokens.normal(at) == "&" || tokens.normal(at) == ",");
    if (!joined) return;
    ++at;
    if (at < line.end && tokens.normal(at) == "and") ++at;
  }
}

}  // namespace newsglass
