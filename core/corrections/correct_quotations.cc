// Who says what, corrected.
#include <algorithm>
#include <utility>

#include "corrections/apply.h"
#include "marks/marks.h"

namespace newsglass {
namespace {

std::string explained(const char* what, const std::string& reason) {
  return reason.empty() ? std::string(what) + "." : std::string(what) + ": " + reason;
}

// The quotation whose content begins with exactly these words.
Found<size_t> quotation_of(Workbench& bench, const Anchor& anchor) {
  const auto span = bench.span_of(anchor);
  if (const auto* problem = std::get_if<Problem>(&span)) return *problem;
  const auto& all = bench.analysis().quotations.all;
  std::vector<size_t> found;
  for (size_t i = 0; i < all.size(); ++i)
    if (all[i].content[0] == std::get<ByteSpan>(span)) found.push_back(i);
  if (found.empty()) return Problem{"no quotation has the words " + quoted_words(anchor.exact)};
  if (found.size() > 1) return Problem{"several quotations have the words " + quoted_words(anchor.exact)};
  return found[0];
}

Found<std::vector<ByteSpan>> selections_of(const Workbench& bench, const std::vector<Anchor>& anchors) {
  std::vector<ByteSpan> out;
  for (const Anchor& anchor : anchors) {
    const auto span = bench.selection_of(anchor);
    if (const auto* problem = std::get_if<Problem>(&span)) return *problem;
    out.push_back(std::get<ByteSpan>(span));
  }
  std::sort(out.begin(), out.end());
  return out;
}

// Direct speech is given with its marks, also where only the words between them were selected.
void take_in_marks(const Marks& marks, std::vector<ByteSpan>& content) {
  for (ByteSpan& span : content)
    for (const MarkedSpan& marked : marks.all)
      if (marked.inner == span) span = marked.outer;
}

std::vector<ByteSpan> quoted_in(const Marks& marks, const std::vector<ByteSpan>& content) {
  std::vector<ByteSpan> out;
  for (const MarkedSpan& marked : marks.all)
    if (marked.depth == 0 && std::any_of(content.begin(), content.end(), [&](ByteSpan c) { return c.contains(marked.outer); }))
      out.push_back(marked.inner);
  return out;
}

}  // namespace

std::optional<Problem> apply(Workbench& bench, const SetSpeakers& change, const std::string& reason) {
  const auto found = quotation_of(bench, change.quotation);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  auto speakers = bench.speakers_of(change.speakers);
  if (const auto* problem = std::get_if<Problem>(&speakers)) return *problem;
  Quotation& q = bench.analysis().quotations.all[std::get<size_t>(found)];
  q.speakers = std::move(std::get<std::vector<Speaker>>(speakers));
  q.speaker_rule = q.speakers.empty() ? Rule::kNone : Rule::kCorrected;
  q.score = 1;
  q.why = explained("A person corrected who speaks", reason);
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const RemoveQuotation& change) {
  const auto found = quotation_of(bench, change.quotation);
  if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
  Quotations& all = bench.analysis().quotations;
  const auto removed = all.all.begin() + static_cast<ptrdiff_t>(std::get<size_t>(found));
  // Its marks report nobody's words now.
  all.scare_quotes.insert(all.scare_quotes.end(), removed->quoted.begin(), removed->quoted.end());
  all.all.erase(removed);
  return std::nullopt;
}

std::optional<Problem> apply(Workbench& bench, const AddQuotation& change, const std::string& reason) {
  Analysis& a = bench.analysis();
  Quotation q;
  const std::pair<const std::vector<Anchor>*, std::vector<ByteSpan>*> parts[] = {
      {&change.content, &q.content}, {&change.cue, &q.cue}, {&change.source, &q.source}};
  for (const auto& [anchors, spans] : parts) {
    auto found = selections_of(bench, *anchors);
    if (const auto* problem = std::get_if<Problem>(&found)) return *problem;
    *spans = std::move(std::get<std::vector<ByteSpan>>(found));
  }
  auto speakers = bench.speakers_of(change.speakers);
  if (const auto* problem = std::get_if<Problem>(&speakers)) return *problem;
  q.type = change.type;
  if (q.type != QuotationType::kIndirect) {
    const Marks marks = find_marks(a.tokens);
    if (q.type == QuotationType::kDirect) take_in_marks(marks, q.content);
    q.quoted = quoted_in(marks, q.content);
  }
  for (size_t i = 1; i < q.content.size(); ++i)
    if (q.content[i - 1].overlaps(q.content[i])) return Problem{"two of its stretches overlap"};
  if (std::any_of(a.quotations.all.begin(), a.quotations.all.end(),
                  [&](const Quotation& other) { return other.content[0] == q.content[0]; }))
    return Problem{quoted_words(change.content[0].exact) + " is a quotation already"};
  q.speakers = std::move(std::get<std::vector<Speaker>>(speakers));
  q.speaker_rule = q.speakers.empty() ? Rule::kNone : Rule::kCorrected;
  q.score = 1;
  q.rule = Rule::kCorrected;
  q.why = explained("A person marked these words as a quotation", reason);
  auto& scare = a.quotations.scare_quotes;
  scare.erase(std::remove_if(scare.begin(), scare.end(),
                             [&](ByteSpan s) { return std::find(q.quoted.begin(), q.quoted.end(), s) != q.quoted.end(); }),
              scare.end());
  a.quotations.all.push_back(std::move(q));
  return std::nullopt;
}

}  // namespace newsglass
