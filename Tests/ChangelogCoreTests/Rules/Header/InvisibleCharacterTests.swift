import Testing

@testable import ChangelogCore

struct InvisibleCharacterTests {
  @Test(arguments: [
    "feat: x é 日本 ✨", "feat: 👨\u{200D}👩\u{200D}👧 ❤\u{FE0F} 🏴󠁧󠁢󠁥󠁮󠁧󠁿 #\u{FE0F}⃣", "fix: نمی\u{200C}خواهم",
    "fix: क्\u{200D}ष", "fix: x\n\nNon\u{A0}!\tOui",
    "fix: corrige\u{A0}!", "fix: 修正\u{3000}追加", "feat: ภาษา\u{200B}ไทย", "feat: ភាសា\u{200B}ខ្មែរ",
    "feat: ന്\u{200D} x", "fix: نمی\u{200C} خواهم", "fix: API\u{200C}ها", "fix: שלום\u{200F}!",
    "fix: \u{200E}שלום", "fix: Donau\u{AD}dampf", "fix: 葛\u{E0100}x", "feat: \u{1100}\u{1160}x",
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
        "feat(a\u{3000}b): x", "U+3000 IDEOGRAPHIC SPACE is not an ordinary blank; expected U+0020", 7..<8,
        "feat(a b): x", true
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
      ("feat: a\u{AD} b", "U+00AD SOFT HYPHEN cannot be seen; expected none", 8..<9, "feat: a b", true),
      ("fe\u{AD}at: a", "U+00AD SOFT HYPHEN cannot be seen; expected none", 3..<4, "feat: a", true),
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

  @Test(arguments: ["\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func `what breaks a line between words becomes one blank`(scalar: String) throws {
    let text = "feat:\(scalar)a\(scalar)\(scalar)b \(scalar)c\(scalar)"
    #expect(try Judged(InvisibleCharacter.self, text).corrected == "feat: a b c")
  }

  @Test(arguments: [
    ("🏴\u{E0072}\u{E006D}\u{E0020}", "🏴"), ("🏴\u{E0072}\u{E006D}\u{E007F}", "🏴"),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E0061}\u{E0061}\u{E007F}", "🏴"),
    ("😀\u{E0100}\u{E0101}\u{E01EF}", "😀\u{E0100}"), ("😀\u{FE00}\u{FE0F}\u{FE01}", "😀\u{FE00}"),
    ("😀\u{FE0F}\u{200D}\u{FE0F}\u{200D}\u{FE0F}", "😀\u{FE0F}"),
    ("\u{115F}\u{1160}\u{115F}", ""), ("\u{1100}\u{1160}\u{1160}\u{1160}", "\u{1100}\u{1160}"),
    ("ไ\u{200B}\u{200B}\u{200C}", "ไ\u{200B}"), ("ن\u{200C}\u{200D}\u{200C}", "ن\u{200C}"),
  ])
  func `a run of characters that shape nothing is taken out`(hidden: String, left: String) throws {
    let judged = try Judged(InvisibleCharacter.self, "fix: x \(hidden)")
    #expect(judged.corrected.map { Array($0.unicodeScalars) } == Array("fix: x \(left)".unicodeScalars))
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
