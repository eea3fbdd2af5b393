#include "report/timeline_json.h"

#include <optional>
#include <utility>

#include "dates/edtf.h"
#include "report/json_output.h"
#include "report/markup.h"

namespace newsglass {
namespace {

// {"year", "month"?, "day"?} of an EDTF year, month or day, whatever its time of day; nothing for the rest.
std::optional<Json> calendar_date(std::string_view edtf) {
  const std::pair<const char*, size_t> parts[] = {{"year", 4}, {"month", 2}, {"day", 2}};
  Json out = Json::object();
  size_t at = 0;
  for (const auto& [name, digits] : parts) {
    if (at > 0 && (at == edtf.size() || edtf[at] == 'T')) break;
    if (at > 0 && edtf[at++] != '-') return std::nullopt;
    uint32_t value = 0;
    for (size_t i = 0; i < digits; ++i, ++at) {
      if (at >= edtf.size() || edtf[at] < '0' || edtf[at] > '9') return std::nullopt;
      value = value * 10 + static_cast<uint32_t>(edtf[at] - '0');
    }
    if (digits == 2 && (value < 1 || value > 31 || (name == std::string_view("month") && value > 12)))
      return std::nullopt;  // 2022-23 is a season
    out[name] = value;
  }
  if (at < edtf.size() && edtf[at] != 'T') return std::nullopt;
  return out;
}

// Adds start_date and end_date; false if the value has no place in the calendar.
bool add_dates(const std::string& timex, Json& event) {
  const std::string edtf = to_edtf(timex);
  const size_t slash = edtf.find('/');
  const auto start = calendar_date(std::string_view(edtf).substr(0, slash));
  if (edtf.empty() || !start) return false;
  event["start_date"] = *start;
  if (slash == std::string::npos) return true;
  const auto end = calendar_date(std::string_view(edtf).substr(slash + 1));
  if (end) event["end_date"] = *end;
  return end.has_value();
}

}  // namespace

std::string timeline_json(const std::vector<Analysis>& analyses) {
  Json events = Json::array();
  for (size_t d = 0; d < analyses.size(); ++d) {
    const Analysis& a = analyses[d];
    const std::string title = a.sections.title ? std::string(a.text.view(*a.sections.title)) : a.id;
    for (size_t i = 0; i < a.dates.size(); ++i) {
      const Timex& t = a.dates[i];
      Json event = Json::object();
      if (!add_dates(t.value, event)) continue;
      const uint32_t sentence = a.tokens.sentence_of(a.tokens.token_at(t.span.begin));
      const ByteSpan around = a.tokens.bytes_of(a.tokens.sentences()[sentence]);
      event["text"] = {{"headline", escape_text(a.text.view(t.span))}, {"text", escape_text(a.text.view(around))}};
      event["group"] = escape_text(title);
      event["unique_id"] = "d" + std::to_string(d + 1) + "-t" + std::to_string(i + 1);
      events.push_back(std::move(event));
    }
  }
  return Json{{"events", std::move(events)}}.dump(1) + "\n";
}

}  // namespace newsglass
