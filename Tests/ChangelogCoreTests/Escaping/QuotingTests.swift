import ChangelogCore
import Testing

struct QuotingTests {
  @Test(arguments: [
    ("", "''"), ("feat", "'feat'"), ("a\u{1B}[31m\n", "'a<U+001B>[31m<U+000A>'"),
    ("\u{2028}", "'<U+2028>'"), ("\u{202E}x", "'<U+202E>x'"),
    (String(repeating: "é", count: 60), "'\(String(repeating: "é", count: 60))'"),
    (String(repeating: "x", count: 61), "'\(String(repeating: "x", count: 60))…'"),
  ])
  func `text is quoted short and harmless`(text: String, quoted: String) {
    #expect(text.inQuotes == quoted)
  }

  @Test(
    arguments: [
      ("a", true), (" ", true), ("é", true), ("\u{200D}", true), ("\u{FFFD}", true), ("\0", false),
      ("\t", false),
      ("\n", false), ("\u{7F}", false), ("\u{85}", false), ("\u{2028}", false), ("\u{2029}", false),
      ("\u{FEFF}", false),
      ("\u{FFFF}", false), ("\u{1FFFE}", false),
    ] as [(Unicode.Scalar, Bool)])
  func `controls, line ends and noncharacters are no text`(scalar: Unicode.Scalar, isText: Bool) {
    #expect(scalar.isText == isText)
  }
}
