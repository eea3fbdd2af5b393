#include "text/text.h"

#include <string>

#include "text/chars.h"
#include "text/encoding.h"
#include "text/markup.h"
#include "text/offsets.h"
#include "text/utf8.h"
#include "text/visible.h"
#include "unit/support.h"

namespace newsglass {
namespace {

TEST(Utf8, ReadsAnyBytesAndAlwaysMoves) {
  const std::string bytes = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xFF\xE2\x82";
  std::vector<char32_t> read;
  for (size_t i = 0; i < bytes.size();) {
    const Decoded d = decode_utf8(bytes, i);
    ASSERT_GT(d.length, 0u);
    read.push_back(d.value);
    i += d.length;
  }
  EXPECT_EQ(read, (std::vector<char32_t>{'a', 0xE9, 0x20AC, 0x1F600, 0xFFFD, 0xFFFD, 0xFFFD}));
}

TEST(Utf8, RejectsSurrogatesAndOverlongForms) {
  EXPECT_FALSE(is_valid_utf8("\xED\xA0\x80"));
  EXPECT_FALSE(is_valid_utf8("\xC0\x80"));
  EXPECT_FALSE(is_valid_utf8("\xE0\x80\x80"));
  EXPECT_TRUE(is_valid_utf8("\xED\x9F\xBF"));
}

TEST(Utf8, MakesAnyBytesWellFormed) {
  EXPECT_EQ(to_well_formed("caf\u00E9 \xFF\xE2\x82"), "caf\u00E9 \uFFFD\uFFFD\uFFFD");
}

TEST(Visible, ShowsWhatSteersATerminalAndLeavesTheRest) {
  EXPECT_EQ(visible("caf\u00E9 \U0001F600"), "caf\u00E9 \U0001F600");
  EXPECT_EQ(visible("a\x1b[31m\n\x7F\xC2\x9B\xFF"), "a\\x1b[31m\\x0a\\x7f\\x9b\\xff");
  EXPECT_EQ(visible("\u200F\u2028\u202E\u2066\u2069"), "\\u200f\\u2028\\u202e\\u2066\\u2069");
}

TEST(Chars, FoldsForLookups) {
  EXPECT_EQ(normalise("O\u2019Neil\u00AD"), "o'neil");
  EXPECT_EQ(fold("T\u00FCrkiye"), "turkiye");
  EXPECT_EQ(fold("\u0141\u00F3d\u017A"), "lodz");
  EXPECT_EQ(normalise("\u0417\u0415\u041B"), "\u0437\u0435\u043B");
}

TEST(Encoding, ReadsWindows1252AndRefusesBinary) {
  EXPECT_EQ(decode_bytes("caf\xE9 \x93no\x94").utf8, "caf\u00E9 \u201Cno\u201D");
  EXPECT_EQ(decode_bytes(std::string("a\0b", 3)).encoding, Encoding::kBinary);
  EXPECT_EQ(decode_bytes("caf\u00E9").encoding, Encoding::kUtf8);
}

TEST(Markup, TellsWebPagesFromText) {
  EXPECT_TRUE(is_html_document("\xEF\xBB\xBF\n<!DOCTYPE html>\n<html>"));
  EXPECT_TRUE(is_html_document("<?xml version=\"1.0\"?>\n<!-- a --> <HTML lang=\"en\">"));
  EXPECT_TRUE(is_html_document("<body class=\"a\">"));
  EXPECT_FALSE(is_html_document("<html"));
  EXPECT_FALSE(is_html_document("<!-- never closed"));
  EXPECT_FALSE(is_html_document("<headline> The mayor said <html> is a tag."));
  EXPECT_FALSE(is_html_document(""));
}

TEST(Offsets, CountEveryUnit) {
  const std::string text = "a\u00E9\U0001F600b";
  const OffsetIndex utf16(text, OffsetUnit::kUtf16), points(text, OffsetUnit::kCodepoint),
      bytes(text, OffsetUnit::kByte);
  EXPECT_EQ(utf16.at(7), 4u);
  EXPECT_EQ(points.at(7), 3u);
  EXPECT_EQ(bytes.at(7), 7u);
  EXPECT_EQ(utf16.at(8), 5u);
}

TEST(Offsets, AgreeWithCountingFromTheStart) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 ? "\u20AC" : "\U0001F600x";
  const OffsetIndex index(text, OffsetUnit::kUtf16);
  uint32_t units = 0;
  for (uint32_t i = 0; i < text.size(); i += decode_utf8(text, i).length) {
    ASSERT_EQ(index.at(i), units);
    units += decode_utf8(text, i).value > 0xFFFF ? 2 : 1;
  }
  EXPECT_EQ(index.at(static_cast<uint32_t>(text.size())), units);
}

std::vector<std::string> paragraphs(const std::string& bytes) {
  const Text text(bytes);
  std::vector<std::string> out;
  for (const Paragraph& p : text.paragraphs())
    out.push_back((p.blank_before ? "+" : "-") + std::string(text.view(p.span)));
  return out;
}

TEST(Paragraphs, AreLinesWithoutTheWhiteSpaceAround) {
  EXPECT_EQ(paragraphs("\uFEFFOne.\r\n\r\n  Two.\u00A0\nThree."),
            (std::vector<std::string>{"+One.", "+Two.", "-Three."}));
  EXPECT_TRUE(paragraphs(" \r\n\u00A0\n").empty());
}

TEST(Paragraphs, JoinHardWrappedLines) {
  const std::string wrapped =
      "The harbour master of the small town said on Friday that no ship would\n"
      "leave the port before the storm had passed, and that the crews who had\n"
      "been waiting there since the morning should go home.";
  EXPECT_EQ(paragraphs(wrapped + "\n\nNext."), (std::vector<std::string>{"+" + wrapped, "+Next."}));
}

}  // namespace
}  // namespace newsglass
