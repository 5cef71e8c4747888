import ChangelogCore
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("feat: x", 7), ("\t", 1), ("\u{7F}\u{1}", 0), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("Ж", 1),
    ("日本", 4), ("ｆ", 2), ("ﾊ", 1), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("（", 2), ("…", 1), ("—", 1),
    ("\u{3000}", 2), ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{A0}", 1), ("\u{AD}", 1), ("नि", 1), ("ก็", 1),
  ])
  func `letters take one column, East Asian ones two, marks none`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    ("✨", 2), ("🐛", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("☁\u{FE0F}", 2), ("#\u{FE0F}\u{20E3}", 2),
    ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🏽", 2), ("🇫🇷", 2), ("🇫🇷🇩🇪", 4), ("🇫", 1),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2), ("⬆\u{FE0F} feat", 7),
  ])
  func `an emoji takes two columns, however many parts it has`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func `a million marks on one letter take its column`() {
    #expect(DisplayWidth.columns(of: "a" + String(repeating: "\u{301}", count: 1_000_000)) == 1)
  }
}
