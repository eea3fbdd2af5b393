#include <map>
#include <optional>
#include <utility>

#include "dates/calendar.h"
#include "export/describe.h"
#include "export/formats.h"
#include "export/nested_marks.h"
#include "report/engine.h"
#include "report/ids.h"
#include "report/markup.h"
#include "report/words.h"

namespace newsglass {
namespace {

std::string attribute(const char* name, const std::string& value) {
  return value.empty() ? "" : " " + std::string(name) + "=\"" + escape_attribute(value) + "\"";
}

std::string element(const std::string& name, const std::string& text) {
  return "<" + name + ">" + escape_text(one_line(text)) + "</" + name + ">";
}

// The value as the W3C's date types have it, or nothing: years, months, days, and times of them.
std::optional<std::string> w3c_date(const std::string& value) {
  std::string shape = value;
  for (char& c : shape)
    if ('0' <= c && c <= '9') c = '0';
  if (shape == "0000" || shape == "0000-00") return value;
  if (shape == "0000-00-00" && parse_iso(value)) return value;
  if (shape == "0000-00-00T00:00" && parse_iso(value.substr(0, 10))) return value + ":00";
  return std::nullopt;
}

const char* name_element(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
      return "persName";
    case EntityType::kOrganization:
      return "orgName";
    case EntityType::kPlace:
      return "placeName";
    default:
      return "name";
  }
}

// What an element of the text is, and where it stands.
struct TextMark {
  ByteSpan span;
  std::string element, attributes;
  std::string id;  // of its first piece; "" for one that needs none while it is whole
};

class TeiWriter {
 public:
  explicit TeiWriter(const Analysis& a) : a_(a) {}

  std::string write() {
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n";
    header();
    stand_off();
    text();
    return out_ + "</TEI>\n";
  }

 private:
  std::string title() const { return a_.sections.title ? std::string(a_.text.view(*a_.sections.title)) : a_.id; }

  void header() {
    out_ += "<teiHeader><fileDesc><titleStmt>" + element("title", title());
    for (const ByteSpan author : a_.sections.byline) out_ += element("author", std::string(a_.text.view(author)));
    out_ += "</titleStmt><publicationStmt><p>Not published: an analysis of a text given by its reader.</p></publicationStmt>";
    out_ += "<sourceDesc><bibl>" + element("title", title());
    const auto day = w3c_date(a_.published.value);
    if (day) out_ += "<date when=\"" + *day + "\"/>";
    out_ += "</bibl></sourceDesc></fileDesc>\n<encodingDesc><p>Names, quotations and dates were found by " +
            std::string(kEngineName) + " " + kEngineVersion + ", a program, and may be wrong.</p></encodingDesc>";
    out_ += "<profileDesc><langUsage><language ident=\"en\">English</language></langUsage></profileDesc></teiHeader>\n";
  }

  void stand_off() {
    const std::pair<EntityType, const char*> lists[] = {{EntityType::kPerson, "listPerson"},
                                                        {EntityType::kOrganization, "listOrg"},
                                                        {EntityType::kPlace, "listPlace"}};
    std::string all, others;
    for (const auto& [type, list] : lists) {
      std::string items;
      for (uint32_t i = 0; i < a_.entities.all.size(); ++i)
        if (a_.entities.all[i].type == type) items += listed(EntityId(i));
      if (type == EntityType::kPerson) items += unnamed_speakers();
      if (!items.empty()) all += "<" + std::string(list) + ">\n" + items + "</" + list + ">\n";
    }
    for (uint32_t i = 0; i < a_.entities.all.size(); ++i) {
      const Entity& e = a_.entities.all[i];
      if (std::string(name_element(e.type)) != "name") continue;
      others += "<item xml:id=\"" + entity_name(EntityId(i)) + "\"><name" + attribute("type", word_for(e.type)) +
                attribute("ref", address(e)) + ">" + escape_text(one_line(e.name)) + "</name></item>\n";
    }
    if (!others.empty()) all += "<list>\n" + others + "</list>\n";
    if (!all.empty()) out_ += "<standOff>\n" + all + "</standOff>\n";
  }

  static std::string address(const Entity& e) {
    return e.wikidata.empty() ? "" : "http://www.wikidata.org/entity/" + e.wikidata;
  }

  std::string listed(EntityId id) const {
    const Entity& e = a_.entities.all[id.index];
    const std::string of = e.type == EntityType::kPerson ? "person" : e.type == EntityType::kPlace ? "place" : "org";
    std::string out = "<" + of + " xml:id=\"" + entity_name(id) + "\">" + element(name_element(e.type), e.name);
    const std::string roles = roles_of(a_, e);
    if (!roles.empty()) out += element("occupation", roles);
    if (!e.wikidata.empty()) out += "<idno type=\"wikidata\">" + e.wikidata + "</idno>";
    return out + "</" + of + ">\n";
  }

  static std::string unnamed_name(size_t quotation, size_t speaker) {
    return "q" + std::to_string(quotation + 1) + ".s" + std::to_string(speaker + 1);
  }

  std::string unnamed_speakers() const {
    std::string out;
    for (size_t q = 0; q < a_.quotations.all.size(); ++q)
      for (size_t s = 0; s < a_.quotations.all[q].speakers.size(); ++s) {
        const Speaker& speaker = a_.quotations.all[q].speakers[s];
        if (!speaker.entity)
          out += "<person xml:id=\"" + unnamed_name(q, s) + "\">" + element("p", speaker.unnamed) + "</person>\n";
      }
    return out;
  }

  // Quotations first: of two elements on the same words, the one given first is outside.
  std::vector<TextMark> marks() const {
    std::vector<TextMark> out;
    for (size_t i = 0; i < a_.quotations.all.size(); ++i) {
      const Quotation& q = a_.quotations.all[i];
      std::string who;
      for (size_t s = 0; s < q.speakers.size(); ++s)
        who += (s ? " #" : "#") + (q.speakers[s].entity ? entity_name(q.speakers[s].entity) : unnamed_name(i, s));
      const std::string attributes =
          attribute("who", who) + (q.type == QuotationType::kDirect ? " direct=\"true\"" : " direct=\"false\"");
      for (const ByteSpan s : q.content)
        out.push_back({s, "said", attributes, quotation_name(QuotationId(static_cast<uint32_t>(i)))});
      if (q.type == QuotationType::kPartial)
        for (const ByteSpan s : q.quoted) out.push_back({s, "q", "", ""});
    }
    for (const Timex& t : a_.dates) {
      const auto day = w3c_date(t.value);
      out.push_back({t.span, "date", day ? attribute("when", *day) : attribute("when-custom", t.value), ""});
    }
    for (const Mention& m : a_.entities.mentions) {
      const bool name = m.form == MentionForm::kName;
      const std::string of = name ? name_element(m.type) : "rs";
      const std::string type = of == "name" || of == "rs" ? attribute("type", word_for(m.type)) : "";
      out.push_back({m.span, of, type + " ref=\"#" + entity_name(m.entity) + "\"", ""});
    }
    return out;
  }

  // Each section a division, each paragraph in it a <p>; white space between paragraphs is not kept.
  void text() {
    std::vector<ByteSpan> frames, spans;
    const auto& paragraphs = a_.text.paragraphs();
    std::vector<size_t> first_frame;  // of each section
    size_t p = 0;
    for (const Section& section : a_.sections.all) {
      first_frame.push_back(frames.size());
      while (p < paragraphs.size() && paragraphs[p].span.end <= section.span.begin) ++p;
      for (size_t k = p; k < paragraphs.size() && paragraphs[k].span.begin < section.span.end; ++k)
        frames.push_back({std::max(paragraphs[k].span.begin, section.span.begin),
                          std::min(paragraphs[k].span.end, section.span.end)});
    }
    first_frame.push_back(frames.size());
    const auto marks = this->marks();
    for (const TextMark& mark : marks) spans.push_back(mark.span);
    const auto pieces = nest_marks(spans, frames);
    name_pieces(marks, pieces);
    out_ += "<text><body>\n";
    size_t next = 0;
    for (size_t s = 0; s < a_.sections.all.size(); ++s) {
      out_ += "<div" + attribute("type", word_for(a_.sections.all[s].kind)) + ">\n";
      for (size_t f = first_frame[s]; f < first_frame[s + 1]; ++f) next = paragraph(frames[f], marks, pieces, next);
      out_ += "</div>\n";
    }
    if (a_.sections.all.empty()) out_ += "<p/>\n";
    out_ += "</body></text>\n";
  }

  // Pieces of one quotation, or of a mark that was cut, point at each other with next and prev.
  void name_pieces(const std::vector<TextMark>& marks, const std::vector<MarkPiece>& pieces) {
    std::map<std::string, std::vector<size_t>> chains;
    std::vector<uint32_t> count(marks.size());
    for (const MarkPiece& piece : pieces) ++count[piece.mark];
    for (size_t i = 0; i < pieces.size(); ++i) {
      const TextMark& mark = marks[pieces[i].mark];
      if (!mark.id.empty()) chains[mark.id].push_back(i);
      if (mark.id.empty() && count[pieces[i].mark] > 1) chains["p" + std::to_string(pieces[i].mark + 1)].push_back(i);
    }
    linked_.assign(pieces.size(), "");
    for (const auto& [id, chain] : chains)
      for (size_t n = 0; n < chain.size(); ++n) {
        const auto name = [&, &id = id](size_t k) { return k == 0 ? id : id + "." + std::to_string(k + 1); };
        std::string& out = linked_[chain[n]];
        out = attribute("xml:id", name(n));
        if (n > 0) out += attribute("prev", "#" + name(n - 1));
        if (n + 1 < chain.size()) out += attribute("next", "#" + name(n + 1));
      }
  }

  size_t paragraph(ByteSpan frame, const std::vector<TextMark>& marks, const std::vector<MarkPiece>& pieces,
                   size_t next) {
    out_ += "<p>";
    uint32_t at = frame.begin;
    std::vector<std::pair<uint32_t, const std::string*>> open;  // end and element
    const auto write_to = [&](uint32_t end) {
      out_ += escape_text(a_.text.view({at, end}));
      at = end;
    };
    const auto close_to = [&](uint32_t end) {
      for (; !open.empty() && open.back().first <= end; open.pop_back()) {
        write_to(open.back().first);
        out_ += "</" + *open.back().second + ">";
      }
      write_to(end);
    };
    for (; next < pieces.size() && pieces[next].span.begin < frame.end; ++next) {
      const TextMark& mark = marks[pieces[next].mark];
      close_to(pieces[next].span.begin);
      out_ += "<" + mark.element + mark.attributes + linked_[next] + ">";
      open.push_back({pieces[next].span.end, &mark.element});
    }
    close_to(frame.end);
    out_ += "</p>\n";
    return next;
  }

  const Analysis& a_;
  std::vector<std::string> linked_;  // attributes, by piece
  std::string out_;
};

}  // namespace

std::string tei(const Analysis& a) { return TeiWriter(a).write(); }

}  // namespace newsglass
