// How far two statements say the same.
#pragma once

#include <vector>

#include "compare/statement.h"

namespace newsglass {

struct StatementMatch {
  double score = 0;   // 1 and more: taken as one statement
  bool number = false, negation = false, modality = false;  // in which they contradict each other

  bool differs() const { return number || negation || modality; }
};

// Terms are aligned with equal ones, then with the nearest of those that mean nearly the same; the score is
// the mean of the shares of weight that are covered in either, held against a threshold that depends on what
// is known of the speakers. docs/evaluation/compare.md says how the thresholds were fitted.
StatementMatch match_statements(const Statement& a, const Statement& b, const TermList& terms);

}  // namespace newsglass
