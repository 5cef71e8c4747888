import Testing

@testable import ChangelogCore

struct LengthUnitTests {
  @Test(arguments: [("feat: x", 7, 7), ("日本", 4, 2), ("👨‍👩‍👧", 2, 8), ("e\u{301}", 1, 2), ("", 0, 0)])
  func `a text has as many columns as a reader sees and as many units as commitlint counts`(
    text: String, columns: Int, units: Int
  ) {
    #expect(LengthUnit.columns.length(of: text) == columns)
    #expect(LengthUnit.utf16.length(of: text) == units)
  }

  @Test(arguments: [
    (LengthUnit.columns, "日本語", 6, false), (.columns, "日本語", 5, true), (.utf16, "日本語", 3, false),
    (.utf16, "日本語", 2, true), (.columns, "", 0, false), (.columns, "abc", 2, true),
  ])
  func `a text exceeds a limit that is less than its length`(
    unit: LengthUnit, text: String, limit: Int, exceeds: Bool
  ) {
    #expect(unit.length(of: text, exceeds: limit) == exceeds)
  }

  @Test(arguments: [
    (LengthUnit.columns, "日本語", 5, 2), (.columns, "日本語", 9, 3), (.columns, "abc", 0, 0), (.utf16, "👍x", 2, 1),
  ])
  func `characters are within a limit as long as they fit in whole`(
    unit: LengthUnit, text: String, limit: Int, count: Int
  ) {
    #expect(unit.characters(of: text, within: limit) == count)
  }

  @Test(arguments: [
    (LengthUnit.columns, 1, "1 column"), (.columns, 2, "2 columns"), (.utf16, 1, "1 UTF-16 unit"),
    (.utf16, 0, "0 UTF-16 units"),
  ])
  func `a sentence names the unit`(unit: LengthUnit, length: Int, phrase: String) {
    #expect(unit.phrase(length) == phrase)
  }
}
