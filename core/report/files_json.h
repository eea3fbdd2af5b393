// Files as JSON, by which the WebAssembly module hands them over.
#pragma once

#include <string>
#include <vector>

namespace newsglass {

struct FileText {
  std::string name, mime, content;  // UTF-8
};

// {"files": [{"name", "mime", "content"}]}
std::string to_json(const std::vector<FileText>& files);

}  // namespace newsglass
