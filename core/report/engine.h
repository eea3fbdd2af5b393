// The name and version that every report carries.
#pragma once

namespace newsglass {

inline constexpr const char kEngineName[] = "newsglass";
inline constexpr const char kEngineVersion[] = "0.1.0";
inline constexpr const char kModelName[] = "en-news-1";

}  // namespace newsglass
