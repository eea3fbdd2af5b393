// One document's analysis in the contract's keys.
#pragma once

#include <string>
#include <string_view>

#include "analysis/analysis.h"
#include "report/json_output.h"
#include "text/offsets.h"

namespace newsglass {

Json string_or_null(std::string_view text);

class DocumentWriter {
 public:
  // `analysis` must outlive the writer.
  DocumentWriter(const Analysis& analysis, OffsetUnit unit)
      : a_(analysis), offsets_(analysis.text.bytes(), unit) {}

  void write(JsonOutput& out) const;
  // {start, end, text}
  Json span(ByteSpan s) const;

 private:
  Json spans(const std::vector<ByteSpan>& all) const;
  Json section(const Section& s) const;
  Json sentence(TokenSpan s) const;
  Json mention(uint32_t index) const;
  void entity(uint32_t index, JsonOutput& out) const;
  Json role(const Role& r) const;
  Json quotation(uint32_t index) const;
  Json date(const Timex& t) const;
  Json warning(const Warning& w) const;

  const Analysis& a_;
  OffsetIndex offsets_;
};

}  // namespace newsglass
