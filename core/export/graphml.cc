#include "export/co_mentions.h"
#include "export/describe.h"
#include "export/formats.h"
#include "report/ids.h"
#include "report/markup.h"
#include "report/words.h"

namespace newsglass {
namespace {

std::string key(const char* id, const char* of, const char* type) {
  const std::string name(id);
  return "  <key id=\"" + name + "\" for=\"" + of + "\" attr.name=\"" + name + "\" attr.type=\"" + type + "\"/>\n";
}

std::string data(const char* key, const std::string& value) {
  return "      <data key=\"" + std::string(key) + "\">" + escape_text(value) + "</data>\n";
}

}  // namespace

std::string graphml(const Analysis& a) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  for (const char* text : {"label", "type", "roles", "wikidata"}) out += key(text, "node", "string");
  out += key("mentions", "node", "int");
  for (const char* count : {"sentences", "paragraphs", "weight"}) out += key(count, "edge", "int");
  out += "  <graph id=\"co-mentions\" edgedefault=\"undirected\">\n    <desc>" + escape_text(one_line(a.id)) +
         "</desc>\n";
  for (uint32_t i = 0; i < a.entities.all.size(); ++i) {
    const Entity& e = a.entities.all[i];
    if (e.aliases.empty()) continue;  // never called by a name
    out += "    <node id=\"" + entity_name(EntityId(i)) + "\">\n";
    out += data("label", e.name) + data("type", word_for(e.type)) + data("roles", roles_of(a, e)) +
           data("wikidata", e.wikidata) + data("mentions", std::to_string(e.mentions.size()));
    out += "    </node>\n";
  }
  for (const CoMention& c : co_mentions(a)) {
    out += "    <edge source=\"" + entity_name(c.a) + "\" target=\"" + entity_name(c.b) + "\">\n";
    out += data("sentences", std::to_string(c.sentences)) + data("paragraphs", std::to_string(c.paragraphs)) +
           data("weight", std::to_string(c.paragraphs));
    out += "    </edge>\n";
  }
  return out + "  </graph>\n</graphml>\n";
}

}  // namespace newsglass
