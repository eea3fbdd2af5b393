#include "syntax/tag_repairs.h"

#include "base/among.h"

namespace newsglass {
namespace {

using P = PartOfSpeech;

// Hardly ever anything but verbs.
constexpr std::string_view kSays[] = {"said", "says", "say", "told", "tells", "wrote", "added"};
constexpr std::string_view kAuxiliaries[] = {"is",  "was", "are",  "were", "has", "have",
                                             "had", "did", "does", "do",   "'ve", "been"};

constexpr uint32_t bit(P p) { return 1u << static_cast<uint32_t>(p); }

template <class... Ps>
constexpr uint32_t any_of(Ps... ps) {
  return (bit(ps) | ...);
}

constexpr uint32_t kFinite = any_of(P::kPast, P::kPresent, P::kThird, P::kModal);
constexpr uint32_t kPhrase = any_of(P::kName, P::kPronoun, P::kNoun, P::kGenitive, P::kDeterminer,
                                    P::kPossessive, P::kAdjective);
constexpr uint32_t kAnything = ~0u;

// The tokens around one, beyond both ends of the text nothing.
class View {
 public:
  View(const TagContext& c, const std::vector<P>& tags) : c_(c), tags_(tags) {}

  uint32_t size() const { return static_cast<uint32_t>(tags_.size()); }
  std::string_view word(uint32_t i) const { return i < size() ? c_.tokens.normal(i) : std::string_view(); }
  P tag(uint32_t i) const { return i < size() ? tags_[i] : P::kPunctuation; }
  bool has(uint32_t i, uint32_t tags) const { return bit(tag(i)) & tags; }
  bool finite(uint32_t i) const { return has(i, kFinite); }
  bool is(uint32_t i, WordClass c) const { return i < size() && (c_.classes[i] & c); }
  uint32_t frames(uint32_t i) const { return i < size() ? c_.lexicon.frames_of(c_.verb_form[i]) : 0; }
  bool is_word(uint32_t i) const { return i < size() && c_.tokens[i].is_word(); }
  bool quoted(uint32_t i) const { return i < size() && c_.marks.outermost(i); }
  // Right behind the closing mark of a quotation.
  bool behind_marks(uint32_t i) const {
    const MarkedSpan* marked = i > 0 && i <= size() ? c_.marks.outermost(i - 1) : nullptr;
    return marked && marked->tokens.end == i;
  }
  bool one_paragraph(uint32_t a, uint32_t b) const {
    return c_.tokens.paragraph_of(a) == c_.tokens.paragraph_of(b);
  }
  bool ends_in(uint32_t i, char letter) const { return !word(i).empty() && word(i).back() == letter; }

 private:
  const TagContext& c_;
  const std::vector<P>& tags_;
};

bool before_say(const View& v, uint32_t i) {
  return among(v.word(i + 1), kSays) && !among(v.word(i), kAuxiliaries);
}

bool most_say(const View& v, uint32_t i) { return v.word(i) == "most" && before_say(v, i); }

bool titles_a_name(const View& v, uint32_t i) {
  return (v.tag(i + 1) == P::kName || (i > 0 && v.tag(i - 1) == P::kName && v.word(i + 1) == ",")) &&
         i + 1 < v.size() && v.is(i, kWordPerson);
}

bool within_verbs(const View& v, uint32_t i) {
  return v.word(i) == "long" && i > 0 && among(v.word(i - 1), kAuxiliaries) &&
         v.has(i + 1, any_of(P::kParticiple, P::kPast));
}

// Behind a comma and the closing mark.
bool opens_attribution(const View& v, uint32_t i) {
  return i >= 2 && i + 1 < v.size() && !v.quoted(i) && v.behind_marks(i) && v.word(i - 2) == ",";
}

bool reports_behind_marks(const View& v, uint32_t i) {
  return opens_attribution(v, i) && (v.frames(i) & kFrameQuote) && v.tag(i + 1) == P::kName;
}

bool describes_behind_marks(const View& v, uint32_t i) {
  return opens_attribution(v, i) && !(v.frames(i) & kFrameQuote) &&
         v.has(i + 1, any_of(P::kName, P::kNoun));
}

// A word before a name that the tagger cannot tell, or that is a person's: a noun.
bool leads_name(const View& v, uint32_t i) {
  if (v.tag(i + 1) != P::kName || !v.is_word(i)) return false;
  return v.tag(i) == P::kOther || v.is(i, kWordPerson);
}

// A word for a person between an article and what only a noun has behind it: an [official] in Ria, the [detained] who left.
bool described_behind(const View& v, uint32_t i) {
  if (i == 0 || !v.is(i, kWordPerson)) return false;
  return v.tag(i - 1) == P::kDeterminer && v.has(i + 1, any_of(P::kPreposition, P::kWh));
}

// Only a noun stands between an article and a verb.
bool between_article_and_verb(const View& v, uint32_t i) {
  if (i == 0 || i + 2 >= v.size() || v.tag(i - 1) != P::kDeterminer) return false;
  const bool object = v.word(i + 2) == "a" || v.word(i + 2) == "the";
  return v.has(i + 1, any_of(P::kPast, P::kThird, P::kModal)) || (v.tag(i + 1) == P::kParticiple && object);
}

// A participle takes no object.
bool has_object(const View& v, uint32_t i) {
  if (i < 2 || i + 2 >= v.size() || v.tag(i - 1) != P::kNoun || v.tag(i - 2) != P::kDeterminer) return false;
  const bool object = v.tag(i + 1) == P::kPossessive || v.word(i + 1) == "a" || v.word(i + 1) == "the";
  return object && !v.is(i + 2, kWordTime);
}

// A noun behind a plural would have an owner before it.
bool follows_plural(const View& v, uint32_t i) {
  return i > 0 && v.tag(i - 1) == P::kNoun && v.ends_in(i - 1, 's') && v.ends_in(i, 's') &&
         v.word(i + 1) == "that";
}

bool stands_between_names(const View& v, uint32_t i) {
  if (i == 0 || i + 1 >= v.size() || (v.tag(i - 1) != P::kName && v.word(i - 1) != ",") ||
      !v.ends_in(i, 's'))
    return false;
  return v.has(i + 1, any_of(P::kName, P::kPronoun)) || v.word(i + 1) == "that" || v.word(i + 1) == "her";
}

bool links_names(const View& v, uint32_t i) {
  return (stands_between_names(v, i) || follows_plural(v, i)) &&
         (v.frames(i) & (kFrameClause | kFrameOf | kFrameTold));
}

bool is_gerund_before_words(const View& v, uint32_t i) {
  if (i == 0 || i + 1 >= v.size()) return false;
  const std::string_view w = v.word(i), next = v.word(i + 1);
  return w.size() > 5 && w.substr(w.size() - 3) == "ing" && (v.word(i - 1) == "," || v.behind_marks(i)) &&
         (next == "that" || next == ":") && (v.frames(i) & kFrameClause);
}

bool leads_to_that(const View& v, uint32_t i) {
  constexpr uint32_t kFurthest = 8;  // tokens
  if (i == 0 || !v.ends_in(i, 's') || (v.tag(i - 1) != P::kName && v.word(i - 1) != ",")) return false;
  if (v.is(i, kWordReportNoun) || v.tag(i + 1) != P::kPreposition || !(v.frames(i) & kFrameClause))
    return false;
  for (uint32_t k = i + 2; k < v.size() && k < i + kFurthest; ++k) {
    if (v.word(k) == "that") return true;
    if (v.tag(k) == P::kPunctuation || v.finite(k)) return false;
  }
  return false;
}

bool ends_attribution(const View& v, uint32_t i) {
  constexpr uint32_t kLongestSource = 6;
  if (v.tag(i + 1) != P::kPunctuation || v.quoted(i) || !(v.frames(i) & kFrameQuote)) return false;
  uint32_t k = i;
  while (k > 0 && i - k < kLongestSource && v.has(k - 1, kPhrase) && !v.quoted(k - 1)) --k;
  return k < i && v.behind_marks(k);
}

// What may end the subject right before its verb: the critics [charge] that
bool ends_subject(const View& v, uint32_t i) {
  const std::string_view w = v.word(i);
  return v.has(i, any_of(P::kNoun, P::kName, P::kPronoun, P::kNumber)) || w == "some" || w == "many" ||
         w == "others" || w == "those" || w == "most" || w == "him" || w == "her" || w == "them" || w == ")";
}

// Whether a subject with its finite verb begins at `i`: they [will], the port [is].
bool clause_begins(const View& v, uint32_t i) {
  constexpr uint32_t kLongestSubject = 8;  // tokens
  constexpr uint32_t kNominal = any_of(P::kNoun, P::kName, P::kDeterminer, P::kPossessive, P::kAdjective,
                                       P::kNumber, P::kGenitive, P::kAdverb);
  if (v.tag(i) == P::kThere) return true;
  if (v.tag(i) == P::kPronoun)
    return v.word(i).find('\'') != std::string_view::npos || v.finite(i + 1) ||
           (v.tag(i + 1) == P::kAdverb && v.finite(i + 2));
  for (uint32_t k = i; k < i + kLongestSubject; ++k) {
    if (k > i && v.finite(k)) return true;
    if (!v.has(k, kNominal) && !(k > i && v.has(k, any_of(P::kPreposition, P::kConjunction)))) return false;
  }
  return false;
}

// No finite verb of the same clause stands before: relative clauses aside.
bool lacks_verb_before(const View& v, uint32_t i) {
  constexpr uint32_t kLongestSubject = 30;  // tokens
  for (uint32_t k = i; k > 0 && i - k < kLongestSubject; --k) {
    const std::string_view w = v.word(k - 1);
    if (w == "that" && k < i) return true;
    if (v.tag(k - 1) == P::kPunctuation && w != "-" && w != "(" && w != ")" && w != "/" && w != "&")
      return true;
    if (v.quoted(k - 1) || !v.one_paragraph(k - 1, i)) return true;
    if (v.tag(k - 1) == P::kConjunction && w != "and" && w != "or") return true;
    if (!v.finite(k - 1)) continue;
    // "those who have sketched it": the verb belongs to "who".
    uint32_t g = k - 1;
    while (g > 0 && (v.tag(g - 1) == P::kAdverb || v.finite(g - 1))) --g;
    if (g == 0 || v.tag(g - 1) != P::kWh) return false;
    k = g;
  }
  return true;
}

bool reports_clause(const View& v, uint32_t i) {
  if (i == 0 || i + 2 >= v.size() || v.quoted(i)) return false;
  // "says it rains but [insists/N] it will stop"; "Torres, who left, [argues/N] that it rains"
  const bool goes_on = (v.tag(i - 1) == P::kConjunction || v.word(i - 1) == ",") && v.ends_in(i, 's') &&
                       !v.is(i, kWordReportNoun);
  if (!goes_on && !ends_subject(v, i - 1)) return false;
  if (!(v.frames(i) & kFrameClause) || (v.frames(i) & kFrameAttitude)) return false;
  const bool that = v.word(i + 1) == "that";
  // "one of ten states he won", "the state Florida is": a bare clause needs surer signs.
  const bool sure =
      v.tag(i - 1) != P::kNumber &&
      (v.has(i + 1, any_of(P::kPronoun, P::kDeterminer, P::kPossessive, P::kThere)) ||
       (goes_on && v.tag(i + 1) == P::kName));
  if (!that && !sure) return false;
  return clause_begins(v, that ? i + 2 : i + 1) && (goes_on || lacks_verb_before(v, i));
}

bool says_plainly(const View& v, uint32_t i) {
  return v.word(i) == "say" && i > 0 && ends_subject(v, i - 1) && !v.quoted(i) && lacks_verb_before(v, i);
}

bool closes_clause(const View& v, uint32_t i) {
  constexpr uint32_t kLongestSource = 8;  // tokens
  if (i == 0 || (v.word(i + 1) != "," && v.word(i + 1) != "." && v.word(i + 1) != ";")) return false;
  // "the ministry report.": a noun at least as often as a verb.
  if (v.is(i, kWordReportNoun) || v.is(i, kWordDocument) || v.is(i, kWordOccasion)) return false;
  if (!(v.frames(i) & kFrameClause) || (v.frames(i) & (kFrameAttitude | kFrameWeak))) return false;
  if (v.quoted(i) || !ends_subject(v, i - 1) || v.tag(i - 1) == P::kNumber) return false;
  for (uint32_t k = i; k > 0 && i - k < kLongestSource; --k) {
    if (v.finite(k - 1)) return false;
    if (v.word(k - 1) == ",") return lacks_verb_before(v, i);
    if (v.tag(k - 1) == P::kPunctuation) return false;
  }
  return false;
}

// What a repaired word becomes: a tag, or a finite verb by its ending.
template <P tag>
P becomes(const View&, uint32_t) {
  return tag;
}

P verb_by_ending(const View& v, uint32_t i) {
  return v.ends_in(i, 's') ? P::kThird : v.ends_in(i, 'd') ? P::kPast : P::kPresent;
}

// Tells of what was said.
P past_by_ending(const View& v, uint32_t i) { return v.ends_in(i, 's') ? P::kThird : P::kPast; }

struct TagRepair {
  std::string_view name;
  uint32_t from;  // bits of the tags that it changes
  bool (*needs)(const View&, uint32_t);
  P (*to)(const View&, uint32_t);
  std::string_view example;  // the token in brackets
};

constexpr uint32_t kNominalVerb = any_of(P::kNoun, P::kAdjective, P::kOther);

constexpr TagRepair kRepairs[] = {
    {"source-of-say", any_of(P::kThird, P::kPresent), before_say, becomes<P::kNoun>, "the [aides] said"},
    {"described-by-say", bit(P::kPast), before_say, becomes<P::kParticiple>, "those [injured] said"},
    {"most-say", kAnything, most_say, becomes<P::kNoun>, "[most] say it rains"},
    {"title", bit(P::kAdverb), titles_a_name, becomes<P::kNoun>, "[Representative] Ana Torres said"},
    {"within-verbs", kAnything, within_verbs, becomes<P::kAdverb>, "Torres has [long] said"},
    {"verb-behind-marks", bit(P::kAdjective), reports_behind_marks, becomes<P::kPast>, "'It rains,' [reported] Reuters"},
    {"adjective-behind-marks", any_of(P::kPast, P::kParticiple), describes_behind_marks, becomes<P::kAdjective>,
     "'It rains,' [retired] sailor Ana Torres said"},
    {"noun-before-name", any_of(P::kOther, P::kPreposition, P::kBase, P::kPresent), leads_name, becomes<P::kNoun>,
     "said [captain] Ana Torres"},
    {"noun-before-preposition", bit(P::kAdjective), described_behind, becomes<P::kNoun>, "an [official] in Ria said"},
    {"noun-before-verb", any_of(P::kAdverb, P::kAdjective), between_article_and_verb, becomes<P::kNoun>,
     "the [midfielder] added"},
    {"verb-with-object", bit(P::kParticiple), has_object, becomes<P::kPast>, "the assembly [ordered] a report"},
    {"verb-between-names", bit(P::kNoun), links_names, becomes<P::kThird>, "Torres [accuses] Ilov"},
    {"gerund-before-words", any_of(P::kAdjective, P::kNoun), is_gerund_before_words, becomes<P::kGerund>,
     "She left, [noting] that it rained"},
    {"verb-before-that", any_of(P::kNoun, P::kOther), leads_to_that, becomes<P::kThird>,
     "Ana Torres [argues] at the Ria Courier that it rains"},
    {"verb-ends-attribution", any_of(P::kNoun, P::kName, P::kAdjective), ends_attribution, past_by_ending,
     "'It rains,' Ana [notes]."},
    {"verb-before-clause", kNominalVerb | bit(P::kBase), reports_clause, verb_by_ending,
     "critics [charge] that it rained"},
    {"say", ~kFinite, says_plainly, verb_by_ending, "residents [say] for the port to stay it must pay"},
    {"verb-behind-clause", kNominalVerb, closes_clause, verb_by_ending, "it would rain, the study [concluded]."},
};

}  // namespace

std::vector<TagRepaired> repair_tags(const TagContext& context, std::vector<PartOfSpeech>& tags) {
  std::vector<TagRepaired> out;
  const View view(context, tags);
  for (uint32_t i = 0; i < tags.size(); ++i)
    for (const TagRepair& repair : kRepairs) {
      if (!view.has(i, repair.from) || !repair.needs(view, i)) continue;
      const P from = tags[i];
      tags[i] = repair.to(view, i);
      if (tags[i] != from) out.push_back({i, from, tags[i], repair.name});
    }
  return out;
}

std::vector<std::string_view> names_of_tag_repairs() {
  std::vector<std::string_view> out;
  for (const TagRepair& repair : kRepairs) out.push_back(repair.name);
  return out;
}

}  // namespace newsglass
