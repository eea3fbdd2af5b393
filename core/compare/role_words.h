// What the articles say of a person beside the name, for telling whether two persons hold one office.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"

namespace newsglass {

// The words of one role or description, sorted: small words left out, countries by their code ("Chinese" and
// "of China" are one), "vice" as "deputy".
using RoleWords = std::vector<std::string>;

std::vector<RoleWords> roles_of(const Analysis& analysis, const Entity& person, const EntityLexicon& lexicon);

// A role of `a` says no more than one of `b` does ("president", "US president").
bool role_is_within(const std::vector<RoleWords>& a, const std::vector<RoleWords>& b);

// Some role of one, of several words, is some role of the other, or nearly.
bool roles_agree(const std::vector<RoleWords>& a, const std::vector<RoleWords>& b);

}  // namespace newsglass
