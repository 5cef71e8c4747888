import Testing

@testable import ChangelogCore

struct InvisibleCharacterTests {
  @Test(arguments: [
    "feat: x é 日本 ✨", "feat: 👨\u{200D}👩\u{200D}👧 ❤\u{FE0F} 🏴󠁧󠁢󠁥󠁮󠁧󠁿 #\u{FE0F}⃣", "fix: نمی\u{200C}خواهم",
    "fix: क्\u{200D}ष", "fix: x\n\nNon\u{A0}!\tOui",
  ])
  func `text, emoji and scripts pass`(text: String) throws {
    #expect(try Judged(InvisibleCharacter.self, text).sentences == [])
  }

  @Test(
    arguments: [
      (
        "feat:\u{A0}x", "U+00A0 NO-BREAK SPACE is not an ordinary blank; expected U+0020", 6..<7, "feat: x",
        true
      ),
      ("feat:\tx", "U+0009 TAB is not an ordinary blank; expected U+0020", 6..<7, "feat: x", true),
      (
        "feat: 日\u{3000}本", "U+3000 IDEOGRAPHIC SPACE is not an ordinary blank; expected U+0020", 8..<9,
        "feat: 日 本", true
      ),
      (
        "\u{FEFF}feat: x", "U+FEFF ZERO WIDTH NO-BREAK SPACE cannot be seen; expected none", 1..<2, "feat: x",
        true
      ),
      ("feat: a\u{200B}b", "U+200B ZERO WIDTH SPACE cannot be seen; expected none", 8..<9, "feat: ab", true),
      (
        "feat: a\u{202E}b\u{202D}c",
        "U+202E RIGHT-TO-LEFT OVERRIDE cannot be seen, the first of 2 such characters; expected none", 8..<9,
        "feat: abc", true
      ),
      ("feat: \u{1B}[1mx", "U+001B ESCAPE cannot be seen; expected none", 7..<8, "feat: [1mx", true),
      ("feat: a\u{AD}b", "U+00AD SOFT HYPHEN cannot be seen; expected none", 8..<9, "feat: ab", true),
      ("feat: a\u{200D}b", "U+200D ZERO WIDTH JOINER cannot be seen; expected none", 8..<9, "feat: ab", true),
      ("feat: 󠁁", "U+E0041 TAG LATIN CAPITAL LETTER A cannot be seen; expected none", 7..<8, "feat: ", true),
      (
        "feat: a\u{FE0F}b", "U+FE0F VARIATION SELECTOR-16 cannot be seen; expected none", 8..<9, "feat: ab",
        true
      ),
    ] as [(String, String, Range<Int>, String?, Bool)])
  func `an invisible character is named and taken out`(
    text: String, sentence: String, columns: Range<Int>, corrected: String?, isSafe: Bool
  ) throws {
    let judged = try Judged(InvisibleCharacter.self, text)
    #expect(judged.sentence == sentence)
    #expect(judged.findings.first?.line == 1)
    #expect(judged.columns == columns)
    #expect(judged.corrected == corrected)
    #expect(judged.isSafe == isSafe)
  }

  @Test func `it is an error unless the policy says otherwise`() {
    #expect(Policy.default.rules[InvisibleCharacter.id] == .error)
  }

  @Test func `body and footers are looked through, one finding for each line`() throws {
    let judged = try Judged(
      InvisibleCharacter.self, "fix: x\n\na\u{202E}b\u{202E}\nplain\n\nRefs: \u{200B}#1")
    #expect(judged.findings.map(\.line) == [3, 6])
    #expect(judged.findings.map(\.columns) == [2..<3, 7..<8])
    #expect(judged.findings.map { $0.correction?.replacement } == [["ab"], ["Refs: #1"]])
    #expect(
      judged.sentences == [
        "U+202E RIGHT-TO-LEFT OVERRIDE cannot be seen, the first of 2 such characters; expected none",
        "U+200B ZERO WIDTH SPACE cannot be seen; expected none",
      ])
  }

  @Test func `a million invisible characters make one finding in linear time`() throws {
    let judged = try Judged(
      InvisibleCharacter.self, "feat: x" + String(repeating: "\u{200B}👩", count: 1_000_000))
    #expect(judged.corrected?.unicodeScalars.count == 1_000_007)
  }
}
