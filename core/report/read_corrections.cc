#include <optional>
#include <utility>

#include "dates/timex_value.h"
#include "report/correction_json.h"
#include "report/words.h"

namespace newsglass {
namespace {

// Reads one entry; the first thing that is wrong ends it, as a sentence's predicate: "has no string "name"".
class EntryReader {
 public:
  explicit EntryReader(const Json& entry) : entry_(entry) {}

  std::optional<Correction> read() {
    if (!entry_.is_object()) return fail("is not an object"), std::nullopt;
    Correction out;
    out.action = text("action");
    if (has("document")) out.document = text("document");
    if (has("reason")) out.reason = text("reason");
    if (error_.empty()) read_change(out);
    return error_.empty() ? std::optional<Correction>(std::move(out)) : std::nullopt;
  }

  const std::string& error() const { return error_; }

 private:
  void read_change(Correction& out) {
    const std::string& action = out.action;
    if (action == "merge") {
      out.change = MergeEntities{anchors("entities", 2)};
    } else if (action == "split") {
      out.change = SplitEntity{anchors("mentions", 1), optional_anchor("to")};
    } else if (action == "rename") {
      out.change = RenameEntity{anchor("entity"), filled_text("name")};
    } else if (action == "retype") {
      out.change = RetypeEntity{anchor("entity"), word("type", entity_type_of, "a type of entities")};
    } else if (action == "remove") {
      if (has("mentions")) {
        out.change = RemoveMentions{anchors("mentions", 1)};
      } else {
        out.change = RemoveEntity{anchor("entity")};
      }
    } else if (action == "add") {
      out.change = added_mentions();
    } else if (action == "set_speakers") {
      out.change = SetSpeakers{anchor("quote"), speakers()};
    } else if (action == "remove_quote") {
      out.change = RemoveQuotation{anchor("quote")};
    } else if (action == "add_quote") {
      AddQuotation added{word("type", quotation_type_of, "direct, partial or indirect"), anchors("content", 1), {}, {}, {}};
      if (has("cue")) added.cue = anchors("cue", 0);
      if (has("source")) added.source = anchors("source", 0);
      if (has("speakers")) added.speakers = speakers();
      out.change = std::move(added);
    } else if (action == "set_date") {
      SetDate changed{anchor("date"), std::nullopt, timex_value()};
      if (has("type")) changed.type = word("type", timex_type_of, "DATE, TIME, DURATION or SET");
      out.change = std::move(changed);
    } else if (action == "remove_date") {
      out.change = RemoveDate{anchor("date")};
    } else if (action == "add_date") {
      out.change = AddDate{anchor("date"), word("type", timex_type_of, "DATE, TIME, DURATION or SET"), timex_value()};
    } else {
      fail("has the unknown action \"" + action + "\"");
    }
  }

  AddMentions added_mentions() {
    AddMentions out;
    out.mentions = anchors("mentions", 1);
    out.entity = optional_anchor("entity");
    if (!out.entity) out.type = word("type", entity_type_of, "a type of entities");
    if (has("form")) out.form = word("form", mention_form_of, "name, nominal or pronoun");
    if (!out.entity && out.form != MentionForm::kName) fail("adds a reference without \"entity\"");
    return out;
  }

  void fail(const std::string& what) {
    if (error_.empty()) error_ = what;
  }
  std::string named(const char* key) const { return "\"" + std::string(key) + "\""; }

  bool has(const char* key) const { return member(entry_, key) != nullptr; }
  static const Json* member(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
  }

  std::string text(const char* key) {
    const Json* value = member(entry_, key);
    if (value && value->is_string()) return value->get<std::string>();
    fail("has no string " + named(key));
    return "";
  }
  std::string filled_text(const char* key) {
    std::string out = text(key);
    if (out.empty()) fail("has an empty " + named(key));
    return out;
  }

  template <class T>
  T word(const char* key, std::optional<T> (*find)(std::string_view), const char* what) {
    const auto found = find(text(key));
    if (!found) fail("has a " + named(key) + " that is not " + what);
    return found.value_or(T{});
  }

  std::string timex_value() {
    if (!has("value")) {
      if (!entry_.contains("value")) fail("has no \"value\"; null says that it cannot be resolved");
      return "";
    }
    std::string out = text("value");
    if (!is_timex_value(out)) fail("has a \"value\" that is not a TIMEX3 value such as 2025-02-17 or P3Y");
    return out;
  }

  Anchor read_anchor(const Json& value, const char* key) {
    Anchor out;
    const Json* exact = value.is_object() ? member(value, "exact") : nullptr;
    if (!exact || !exact->is_string() || exact->get_ref<const std::string&>().empty()) {
      fail("has no words \"exact\" in " + named(key));
      return out;
    }
    out.exact = exact->get<std::string>();
    const std::pair<const char*, std::string*> contexts[] = {{"prefix", &out.prefix}, {"suffix", &out.suffix}};
    for (const auto& [name, context] : contexts) {
      const Json* words = member(value, name);
      if (words && !words->is_string()) fail("has a " + named(name) + " that is not a string in " + named(key));
      if (words && words->is_string()) *context = words->get<std::string>();
    }
    if (const Json* start = member(value, "start")) {
      if (start->is_number_unsigned() && *start <= UINT32_MAX) {
        out.start = start->get<uint32_t>();
      } else {
        fail("has a \"start\" that is not a position in " + named(key));
      }
    }
    return out;
  }

  Anchor anchor(const char* key) {
    const Json* value = member(entry_, key);
    return read_anchor(value ? *value : Json(), key);
  }
  std::optional<Anchor> optional_anchor(const char* key) {
    return has(key) ? std::optional<Anchor>(anchor(key)) : std::nullopt;
  }

  std::vector<Anchor> anchors(const char* key, size_t least) {
    std::vector<Anchor> out;
    const Json* values = member(entry_, key);
    if (!values || !values->is_array() || values->size() < least) {
      fail("has no list " + named(key) + (least > 1 ? " of two or more" : ""));
      return out;
    }
    for (const Json& value : *values) out.push_back(read_anchor(value, key));
    return out;
  }

  std::vector<SpeakerAnchor> speakers() {
    std::vector<SpeakerAnchor> out;
    const Json* values = member(entry_, "speakers");
    if (!values || !values->is_array()) {
      fail("has no list \"speakers\"; an empty one says that nobody is given");
      return out;
    }
    for (const Json& value : *values) {
      const Json* entity = value.is_object() ? member(value, "entity") : nullptr;
      const Json* unnamed = value.is_object() ? member(value, "unnamed") : nullptr;
      if (entity) {
        out.push_back({read_anchor(*entity, "speakers"), ""});
      } else if (unnamed && unnamed->is_string() && !unnamed->get_ref<const std::string&>().empty()) {
        out.push_back({std::nullopt, unnamed->get<std::string>()});
      } else {
        fail("has a speaker with neither \"entity\" nor \"unnamed\" words");
      }
    }
    return out;
  }

  const Json& entry_;
  std::string error_;
};

RequestError error_about(const std::string& what) { return {"bad_corrections", what}; }

}  // namespace

std::variant<CorrectionLog, RequestError> read_correction_log(const Json& log) {
  CorrectionLog out;
  if (!log.is_object()) return error_about("the corrections are not a JSON object");
  if (log.value("schema", Json()) != 1)
    return error_about("the corrections are not of \"schema\" 1, the only one that this version reads");
  if (const auto word = log.find("offset_unit"); word != log.end()) {
    const auto unit = word->is_string() ? offset_unit_of(word->get_ref<const std::string&>()) : std::nullopt;
    if (!unit) return error_about("the \"offset_unit\" of the corrections is not utf16, codepoint or byte");
    out.unit = *unit;
  }
  if (const auto documents = log.find("documents"); documents != log.end()) {
    if (!documents->is_array()) return error_about("\"documents\" of the corrections is not a list");
    for (const Json& d : *documents) {
      if (!d.is_object() || !d.value("id", Json()).is_string() || !d.value("text_sha256", Json()).is_string())
        return error_about("a document of the corrections has no \"id\" or no \"text_sha256\"");
      out.documents.push_back({d["id"].get<std::string>(), d["text_sha256"].get<std::string>()});
    }
  }
  const auto entries = log.find("corrections");
  if (entries == log.end() || !entries->is_array()) return error_about("the corrections have no list \"corrections\"");
  for (const Json& entry : *entries) {
    EntryReader reader(entry);
    auto correction = reader.read();
    if (!correction) return error_about("correction " + std::to_string(out.entries.size() + 1) + " " + reader.error());
    out.entries.push_back(std::move(*correction));
  }
  return out;
}

}  // namespace newsglass
