#include "dates/dates.h"

#include <utility>

#include "dates/recognise/recognise.h"
#include "dates/refine/headline_days.h"
#include "dates/refine/named_days.h"
#include "dates/refine/parts_of_names.h"
#include "dates/refine/posted_days.h"
#include "dates/refine/quoted_days.h"
#include "dates/refine/vague.h"
#include "dates/resolve/resolve.h"

namespace newsglass {
namespace {

TimexType type_of(const Expression& e) {
  if (e.kind == ExpressionKind::kSpan) return TimexType::kDuration;
  if (e.kind == ExpressionKind::kSet) return TimexType::kSet;
  return e.time.empty() ? TimexType::kDate : TimexType::kTime;
}

bool is_bare_weekday(const Expression& e) {
  return e.kind == ExpressionKind::kWeekday && !e.shift && !e.amount && e.time.empty();
}

// "The 2014 war": the year tells which, not when the sentence is.
bool names_a_thing(const DateReader& r, const Match& m) {
  const bool year =
      m.tokens.size() == 1 && m.expression.kind == ExpressionKind::kCalendar && !m.expression.month;
  return year && r.is(m.tokens.begin - 1, "the") && r.has(m.tokens.end) && r.tokens()[m.tokens.end].is_word();
}

class Finder {
 public:
  Finder(const Reading& reading, const Published& published, const DateLexicon& lexicon)
      : tokens_(reading.tokens),
        reading_(reading),
        parts_of_names_(reading),
        lexicon_(lexicon),
        words_(find_date_words(tokens_, lexicon)),
        order_(find_day_order(tokens_, lexicon, published.date)),
        posted_(tokens_, reading.sections, words_, lexicon),
        quoted_(tokens_) {
    anchors_.day = published.date;
    anchors_.near = published.date;
    if (!published.date && published.value.size() == 7) anchors_.near = parse_iso(published.value + "-15");
  }

  std::vector<Timex> find() {
    const std::optional<Date> day = anchors_.day, near = anchors_.near;
    for (uint32_t p = 0; p < tokens_.paragraphs().size(); ++p) {
      anchors_.paragraph = p;
      of_post_ = posted_.of(tokens_.paragraphs()[p]);
      anchors_.day = of_post_ ? of_post_ : day;
      anchors_.near = of_post_ ? of_post_ : near;
      const TokenSpan paragraph = tokens_.paragraphs()[p];
      for (uint32_t i = paragraph.begin; i < paragraph.end;) {
        anchors_.sentence = tokens_.sentence_of(i);
        const TokenSpan sentence = tokens_.sentences()[anchors_.sentence];
        find_in(DateReader(tokens_, words_, lexicon_, sentence, &reading_));
        i = sentence.end;
      }
    }
    headline_.give(out_);
    named_.give(out_);
    return std::move(out_);
  }

 private:
  void find_in(const DateReader& reader) {
    before_.reset();
    for (const Match& m : recognise(reader, order_)) {
      if (parts_of_names_.holds(m)) continue;
      if (m.expression.kind == ExpressionKind::kNamed)
        take_name(reader, m);
      else
        take(reader, m);
    }
  }

  // "Yesterday, day five of the cup": dated by the day before it, or by the one behind it (in `take`).
  void take_name(const DateReader& reader, const Match& m) {
    named_.use(m.expression, tokens_.bytes_of(m.tokens));
    if (before_ && before_day_ && is_apposition(reader, *before_, m)) named_.date_last(*before_day_);
    before_ = m;
    before_day_.reset();
  }

  void take(const DateReader& reader, const Match& m) {
    const bool body = reading_.sections.kind_at(tokens_[m.tokens.begin].span.begin) == SectionKind::kBody;
    const Tense tense = tense_around(reader, m.tokens, body);
    if (is_vague(reader, m, tense) || counts_from_nothing(m.expression)) return;
    const MarkedSpan* quoted = reading_.marks.outermost(m.tokens.begin);
    Expression expression = m.expression;
    if (quoted && counts_from_speech(expression) && was_just_told()) expression.reference = Reference::kTold;
    const Resolved resolved = resolve(expression, tense, anchors_, lexicon_);
    // A time without its day cannot be placed on a calendar.
    if (m.expression.kind == ExpressionKind::kClock && resolved.value.empty()) return;
    add(m, resolved);
    order_range(reader, m, tense);
    if (is_bare_weekday(m.expression)) match_headline(m, tense);
    if (quoted && counts_from_speech(m.expression)) quoted_.wait(out_.size() - 1, m, *quoted);
    const bool day = resolved.mention && resolved.mention->granularity == 'D';
    if (day && before_ && before_->expression.kind == ExpressionKind::kNamed &&
        is_apposition(reader, *before_, m))
      named_.date_last(resolved.mention->date);
    before_ = m;
    before_day_ = day ? std::optional(resolved.mention->date) : std::nullopt;
    if (resolved.mention) remember(reader, m, *resolved.mention);
    const SectionKind section = reading_.sections.kind_at(out_.back().span.begin);
    const bool of_article = section == SectionKind::kBody || section == SectionKind::kHeadline;
    if (!day || quoted || !of_article) return;
    if (tense != Tense::kFuture)
      tell(reader, m);
    else if (!anchors_.day || to_days(anchors_.mentioned_day->date) >= to_days(*anchors_.day))
      anchors_.day_ahead = anchors_.mentioned_day;
  }

  // "He was shot in Oslo. Nine days later he died": later than a day that nobody told.
  bool counts_from_nothing(const Expression& e) const {
    const bool later =
        e.kind == ExpressionKind::kOffset && e.reference == Reference::kMentioned && e.direction > 0;
    return later && anchors_.day && out_.empty();
  }

  // A day was told of in this paragraph or the one before: the day of what is quoted there.
  bool was_just_told() const {
    return anchors_.told_day && anchors_.paragraph - anchors_.told_day->paragraph <= 1;
  }

  // The day of what the text tells, and of the quotation that ended before it: "..., she said on Friday".
  void tell(const DateReader& reader, const Match& m) {
    const Date day = anchors_.mentioned_day->date;
    constexpr int64_t kLongest = 7;  // days before publication: a report tells of the days before it
    const int64_t back = anchors_.day ? to_days(*anchors_.day) - to_days(day) : 0;
    if (back < 0 || reader.is(m.tokens.end, "'s")) return;
    if (is_pluperfect(reader, m.tokens)) return;  // "Police had warned of it on 3 March": not what is told
    if (back <= kLongest) anchors_.told_day = anchors_.mentioned_day;
    date_quoted(m, back <= kLongest ? Reference::kTold : Reference::kMentioned);
  }

  // “Come tomorrow,” he wrote on 14 February.
  void date_quoted(const Match& m, Reference speech) {
    for (const QuotedDays::Quoted& quoted : quoted_.said_on(m)) {
      Expression e = quoted.match.expression;
      e.reference = speech;
      const Resolved said = resolve(e, Tense::kUnknown, anchors_, lexicon_);
      out_[quoted.index].value = said.value;
      out_[quoted.index].anchor = said.anchor;
    }
  }

  void match_headline(const Match& m, Tense tense) {
    const SectionKind kind = reading_.sections.kind_at(out_.back().span.begin);
    if (kind == SectionKind::kHeadline && tense == Tense::kUnknown)
      headline_.wait(out_.size() - 1, m.expression.weekday);
    else if (kind == SectionKind::kBody && tense != Tense::kUnknown)
      headline_.tell(m.expression.weekday, out_.back());
  }

  void remember(const DateReader& reader, const Match& m, const Mentioned& mention) {
    anchors_.mentioned = mention;
    anchors_.mentioned->sentence = anchors_.sentence;
    anchors_.mentioned->paragraph = anchors_.paragraph;
    // "The town has grown since 1985. In January ..." goes on in the present.
    if ((m.tokens.begin > 0 && reader.is(m.tokens.begin - 1, "since")) || names_a_thing(reader, m))
      anchors_.mentioned->written_year = false;
    if (mention.granularity == 'D') anchors_.mentioned_day = anchors_.mentioned;
    remember_quarter(m.expression);
  }

  // "Monday through Thursday" ends behind its beginning.
  void order_range(const DateReader& r, const Match& second, Tense tense) {
    const std::optional<Match>& first = before_;
    if (!first || !is_bare_weekday(first->expression) || !is_bare_weekday(second.expression)) return;
    const uint32_t link = first->tokens.end;
    const bool range =
        second.tokens.begin == link + 1 && (r.is_dash(link) || r.is(link, "through") || r.is(link, "to") ||
                                            r.is(link, "until") || r.is(link, "till"));
    Timex& from = out_[out_.size() - 2];
    Timex& to = out_.back();
    const auto begin = parse_iso(from.value), end = parse_iso(to.value);
    if (!range || !begin || !end || to_days(*end) >= to_days(*begin)) return;
    const bool later = tense == Tense::kFuture;
    const Date moved = from_days(later ? to_days(*end) + 7 : to_days(*begin) - 7);
    if (is_valid(moved)) (later ? to : from).value = to_iso(moved);
  }

  // Only a quarter that has ended and was named by itself is the one that a report goes on to speak of.
  void remember_quarter(const Expression& e) {
    if (e.kind != ExpressionKind::kQuarter || e.reference == Reference::kMentioned) return;
    const Date end = add_months(anchors_.mentioned->date, 3);
    if (!anchors_.near || to_days(end) <= to_days(*anchors_.near)) anchors_.quarter = anchors_.mentioned;
  }

  void add(const Match& m, const Resolved& resolved) {
    Timex t;
    t.span = tokens_.bytes_of(m.tokens);
    t.type = type_of(m.expression);
    t.value = resolved.value;
    t.anchor = of_post_ && resolved.anchor == "published" ? to_iso(*of_post_) : resolved.anchor;
    t.rule = resolved.rule;
    out_.push_back(std::move(t));
  }

  const Tokens& tokens_;
  const Reading& reading_;
  const PartsOfNames parts_of_names_;
  const DateLexicon& lexicon_;
  const DateWords words_;
  const DayOrder order_;
  const PostedDays posted_;
  Anchors anchors_;
  NamedDays named_;
  HeadlineDays headline_;
  QuotedDays quoted_;
  std::optional<Date> of_post_;     // the day of the post that the paragraph belongs to
  std::optional<Match> before_;     // the expression before, in the sentence
  std::optional<Date> before_day_;  // where that is a day
  std::vector<Timex> out_;
};

}  // namespace

std::vector<Timex> find_dates(const Reading& reading, const Published& published,
                              const DateLexicon& lexicon) {
  return Finder(reading, published, lexicon).find();
}

}  // namespace newsglass
