// Writes a data bundle (core/base/bundle.h) around given files, with the right checksum, so that damage behind
// it is reached.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsglass::fuzz {

using NamedFile = std::pair<std::string_view, std::string_view>;  // name, content

std::string pack(const std::vector<NamedFile>& files);

// The files of the shipped bundle, in its order; they point into the program.
const std::vector<NamedFile>& shipped_files();

// `bundle` with its checksum made right; as it is when it is too short to have one.
std::string with_checksum(std::string bundle);

// The tagger's model file around a body, with size and checksum made right.
std::string with_model_header(std::string_view body);

}  // namespace newsglass::fuzz
