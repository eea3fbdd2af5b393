#include "report/files_json.h"

#include "report/json_output.h"

namespace newsglass {

std::string to_json(const std::vector<FileText>& files) {
  Json list = Json::array();
  for (const FileText& f : files) list.push_back({{"name", f.name}, {"mime", f.mime}, {"content", f.content}});
  return Json{{"files", std::move(list)}}.dump();
}

}  // namespace newsglass
