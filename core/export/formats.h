// The formats that are no JSON, each in a file of its name.
#pragma once

#include <string>
#include <vector>

#include "analysis/analysis.h"

namespace newsglass {

// A table of all documents: RFC 4180 with CRLF and a byte order mark; cells that a spreadsheet would read as formulas
// begin with '.
struct CsvTable {
  std::string name;  // "entities"
  std::string content;
};
std::vector<CsvTable> csv_tables(const std::vector<Analysis>& analyses);

// TEI P5 of one document, with its entities in standOff.
std::string tei(const Analysis& a);

// brat: the annotations of one document, whose text file holds its text as given; and the configuration that names
// the types.
std::string brat_annotations(const Analysis& a);
std::string brat_configuration();

// A report to print: no script, nothing from elsewhere, and a policy that forbids both.
std::string html_report(const std::vector<Analysis>& analyses);

// The entities of one document that it names, joined where a paragraph names both.
std::string graphml(const Analysis& a);

// The quotations of all documents under their speakers.
std::string markdown(const std::vector<Analysis>& analyses);

}  // namespace newsglass
