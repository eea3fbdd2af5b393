// The lexicons of the data bundle: one way to walk a file's rows, to read a number in them, and to name the
// line that is wrong.
//
//     read_table(bundle, "rules/scores.tsv", 2, [&](const TableRow& row) { return take(row[0], row[1]); })
//         ->   nothing, or the error: no such file, or the first row that was refused
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "base/bundle.h"
#include "base/load_error.h"
#include "base/tsv.h"

namespace newsglass {

using TableRow = std::vector<std::string_view>;  // fields; they point into the bundle

// Gives each row to `accept`, which returns whether it can be read; stops at the first that cannot.
template <class F>
std::optional<LoadError> read_table(const Bundle& bundle, const char* name, F accept) {
  const auto file = bundle.file(name);
  if (const auto* error = std::get_if<LoadError>(&file)) return *error;
  TsvReader rows(std::get<std::string_view>(file));
  while (const auto row = rows.next())
    if (!accept(*row)) return LoadError{LoadErrorCode::kBadLine, name, rows.line()};
  return std::nullopt;
}

// The same for rows of `columns` fields; one of another number is refused.
template <class F>
std::optional<LoadError> read_table(const Bundle& bundle, const char* name, size_t columns, F accept) {
  return read_table(bundle, name, [&](const TableRow& row) { return row.size() == columns && accept(row); });
}

// A whole number of one to `most_digits` digits (at most nine), perhaps behind a minus; nothing if `text` is
// none.
std::optional<int32_t> whole_number(std::string_view text, size_t most_digits);

}  // namespace newsglass
