#include "entities/people/opening.h"

#include "entities/clusters.h"

namespace newsglass {

void Opening::describe(const Description& description) {
  if (count_++ == 0) description_ = description;
}

bool Opening::is_named_by(const Reading& d, uint32_t name, Gender gender) const {
  constexpr uint32_t kFurthest = 2;
  const TokenSpan tokens = d.names[name].tokens;
  if (count_ != 1 || tokens.size() < 2 || d.strand_of(tokens.begin) != d.strand_of(description_.head))
    return false;
  const uint32_t distance = d.sentence_of(tokens.begin) - d.sentence_of(description_.head);
  if (distance == 0 || distance > kFurthest) return false;
  if (d.tokens.sentence_at(tokens.begin).begin != tokens.begin) return false;
  // "A man" is too often somebody else than the one named next, unless an age follows.
  const bool aged = d.word(tokens.end) == "," && tokens.end + 1 < d.size() &&
                    d.tokens[tokens.end + 1].kind == TokenKind::kNumber;
  return genders_agree(description_.gender, gender) && (aged || description_.gender == Gender::kUnknown);
}

}  // namespace newsglass
