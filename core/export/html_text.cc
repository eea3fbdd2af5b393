#include "export/html_text.h"

#include <string_view>
#include <utility>
#include <vector>

#include "export/nested_marks.h"
#include "report/ids.h"
#include "report/markup.h"

namespace newsglass {
namespace {

struct Labelled {
  ByteSpan span;
  const char* kind;  // class of its element
  std::string label;
};

std::vector<Labelled> labelled_stretches(const Analysis& a) {
  std::vector<Labelled> out;
  for (uint32_t i = 0; i < a.quotations.all.size(); ++i)
    for (const ByteSpan s : a.quotations.all[i].content) out.push_back({s, "said", quotation_name(QuotationId(i))});
  for (const Timex& t : a.dates) out.push_back({t.span, "date", t.value.empty() ? "date" : t.value});
  for (const Mention& m : a.entities.mentions) out.push_back({m.span, "name", entity_name(m.entity)});
  return out;
}

}  // namespace

std::string html_text(const Analysis& a) {
  const auto stretches = labelled_stretches(a);
  std::vector<ByteSpan> spans, frames;
  for (const Labelled& l : stretches) spans.push_back(l.span);
  for (const Paragraph& p : a.text.paragraphs()) frames.push_back(p.span);
  const auto pieces = nest_marks(spans, frames);
  std::vector<uint32_t> last(stretches.size());  // piece of each stretch, which carries the label
  for (const MarkPiece& piece : pieces) last[piece.mark] = piece.piece;

  std::string out = "<div class=\"text\">\n";
  size_t next = 0;
  for (const ByteSpan frame : frames) {
    out += "<p dir=\"auto\">";
    uint32_t at = frame.begin;
    std::vector<const MarkPiece*> open;
    const auto write_to = [&](uint32_t end) {
      out += escape_text(a.text.view({at, end}));
      at = end;
    };
    const auto close_to = [&](uint32_t end) {
      for (; !open.empty() && open.back()->span.end <= end; open.pop_back()) {
        const MarkPiece& piece = *open.back();
        write_to(piece.span.end);
        out += "</span>";
        if (piece.piece == last[piece.mark]) out += "<sub>" + escape_text(stretches[piece.mark].label) + "</sub>";
      }
      write_to(end);
    };
    for (; next < pieces.size() && pieces[next].span.begin < frame.end; ++next) {
      close_to(pieces[next].span.begin);
      out += "<span class=\"" + std::string(stretches[pieces[next].mark].kind) + "\">";
      open.push_back(&pieces[next]);
    }
    close_to(frame.end);
    out += "</p>\n";
  }
  return out + "</div>\n";
}

}  // namespace newsglass
