#include <algorithm>
#include <utility>

#include "export/describe.h"
#include "export/formats.h"
#include "report/words.h"
#include "text/offsets.h"

namespace newsglass {
namespace {

// "person" -> "Person"
std::string type_name(const char* word) {
  std::string out(word);
  if (!out.empty() && 'a' <= out[0] && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

// A field of a line: brat's lines and fields end at line ends and tabs.
std::string field(std::string_view text) {
  std::string out(text);
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return out;
}

class BratWriter {
 public:
  explicit BratWriter(const Analysis& a) : a_(a), offsets_(a.text.bytes(), OffsetUnit::kCodepoint) {}

  std::string write() {
    for (const Mention& m : a_.entities.mentions)
      of_mention_.push_back(text_bound(type_name(word_for(m.type)), {m.span}));
    for (const Entity& e : a_.entities.all) entity(e);
    for (const Quotation& q : a_.quotations.all) quotation(q);
    for (const Timex& t : a_.dates) note(text_bound("Time", {t.span}), t.value.empty() ? "unresolved" : t.value);
    return std::move(out_);
  }

 private:
  // "T3<tab>Person 0 5;9 12<tab>words": the pieces of the spans between line ends. Gives the id.
  std::string text_bound(const std::string& type, const std::vector<ByteSpan>& spans) {
    const std::string id = "T" + std::to_string(++text_bounds_);
    std::string places, words;
    for (const ByteSpan span : spans)
      for (uint32_t begin = span.begin; begin < span.end;) {
        const std::string_view rest = a_.text.view({begin, span.end});
        const auto size = static_cast<uint32_t>(std::min(rest.find_first_of("\r\n"), rest.size()));
        if (size > 0) {
          places += (places.empty() ? "" : ";") + std::to_string(offsets_.at(begin)) + " " +
                    std::to_string(offsets_.at(begin + size));
          words += (words.empty() ? "" : " ") + field(rest.substr(0, size));
        }
        begin += size + 1;
      }
    out_ += id + "\t" + type + " " + places + "\t" + words + "\n";
    return id;
  }

  void note(const std::string& about, const std::string& text) {
    out_ += "#" + std::to_string(++notes_) + "\tAnnotatorNotes " + about + "\t" + field(text) + "\n";
  }

  void relation(const char* type, const std::string& from, const std::string& to) {
    out_ += "R" + std::to_string(++relations_) + "\t" + type + " Arg1:" + from + " Arg2:" + to + "\n";
  }

  void entity(const Entity& e) {
    if (e.mentions.size() > 1) {
      out_ += "*\tCoreference";
      for (const MentionId m : e.mentions) out_ += " " + of_mention_[m.index];
      out_ += "\n";
    }
    if (!e.wikidata.empty())
      out_ += "N" + std::to_string(++references_) + "\tReference " + of_mention_[e.mentions[0].index] + " Wikidata:" +
              e.wikidata + "\t" + field(e.name) + "\n";
  }

  // The speaker's mention within the words of the source, else its first.
  std::string mention_of(EntityId speaker, const std::vector<ByteSpan>& source) const {
    const auto& mentions = a_.entities.all[speaker.index].mentions;
    for (const ByteSpan s : source) {
      const auto m = std::partition_point(mentions.begin(), mentions.end(), [&](MentionId id) {
        return a_.entities.mentions[id.index].span.begin < s.begin;
      });
      if (m != mentions.end() && s.overlaps(a_.entities.mentions[m->index].span)) return of_mention_[m->index];
    }
    return of_mention_[mentions[0].index];
  }

  void quotation(const Quotation& q) {
    const std::string id = text_bound(type_name(word_for(q.type)) + "_quotation", q.content);
    if (!q.cue.empty()) relation("Cue", id, text_bound("Cue", q.cue));
    if (!q.source.empty()) relation("Source", id, text_bound("Source", q.source));
    if (!q.anonymity.empty()) relation("Anonymity", id, text_bound("Anonymity", q.anonymity));
    std::string unnamed;
    for (const Speaker& s : q.speakers) {
      if (s.entity)
        relation("Speaker", id, mention_of(s.entity, q.source));
      else
        unnamed += " Unnamed speaker: " + one_line(s.unnamed) + ".";
    }
    note(id, q.why + unnamed);
  }

  const Analysis& a_;
  OffsetIndex offsets_;
  std::vector<std::string> of_mention_;
  uint32_t text_bounds_ = 0, notes_ = 0, relations_ = 0, references_ = 0;
  std::string out_;
};

}  // namespace

std::string brat_annotations(const Analysis& a) { return BratWriter(a).write(); }

std::string brat_configuration() {
  return "[entities]\nPerson\nOrganization\nPlace\nGroup\nEvent\nWork\nProduct\nDirect_quotation\nPartial_quotation\n"
         "Indirect_quotation\nCue\nSource\nAnonymity\nTime\n\n"
         "[relations]\nSpeaker\tArg1:<ENTITY>, Arg2:<ENTITY>\nCue\tArg1:<ENTITY>, Arg2:Cue\n"
         "Source\tArg1:<ENTITY>, Arg2:Source\nAnonymity\tArg1:<ENTITY>, Arg2:Anonymity\n"
         "Coreference\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive\n"
         "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n";
}

}  // namespace newsglass
