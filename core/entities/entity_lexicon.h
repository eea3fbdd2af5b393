// What entities/ knows about the world: first names with gender, roles and titles, countries and offices.
#pragma once

#include "base/bundle.h"
#include "base/load_error.h"

namespace newsglass {

struct EntityLexicon {
  static Loaded<EntityLexicon> load(const Bundle& bundle);
};

}  // namespace newsglass
