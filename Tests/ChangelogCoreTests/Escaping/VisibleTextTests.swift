import Testing

@testable import ChangelogCore

struct VisibleTextTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("é 東京 🚀", "é 東京 🚀"), ("a\tb", "a b"), ("\u{1B}[31m", "<U+001B>[31m"),
    ("a\nb\r", "a<U+000A>b<U+000D>"), ("\0", "<U+0000>"), ("\u{7F}", "<U+007F>"), ("\u{9B}x", "<U+009B>x"),
    ("\u{202E}gnp.exe", "<U+202E>gnp.exe"), ("\u{2066}a\u{2069}", "<U+2066>a<U+2069>"),
    ("a\u{200F}\u{61C}", "a<U+200F><U+061C>"), ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
    ("\u{FEFF}a", "<U+FEFF>a"), ("\u{E0041}", "<U+E0041>"), ("\u{FFFF}\u{10FFFE}", "<U+FFFF><U+10FFFE>"),
    ("👩\u{200D}🚀", "👩\u{200D}🚀"), ("\u{FFFD}", "\u{FFFD}"), ("\u{301}e\u{301}", "\u{301}e\u{301}"),
  ])
  func `what is obeyed rather than shown appears by its number`(text: String, shown: String) {
    #expect(VisibleText.showing(text) == shown)
  }

  @Test(arguments: [
    ("::error::x", "<U+003A>:error::x"), ("  ::x", "  <U+003A>:x"), (":x:", ":x:"), ("a::b", "a::b"),
    ("", ""),
    ("\u{200B}::x", "\u{200B}<U+003A>:x"), (":\u{AD}:x", "<U+003A>\u{AD}:x"), ("\u{A0}::", "\u{A0}<U+003A>:"),
    ("\u{202E}::x", "<U+202E>::x"),
  ])
  func `at the start of a line nothing is a command of a runner`(text: String, shown: String) {
    #expect(VisibleText.showing(atStartOfLine: text) == shown)
  }

  @Test func `what was shown once stays as it is`() {
    let scalars = stride(from: UInt32(0), through: 0x10FFFF, by: 7).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    let shown = VisibleText.showing(text)
    #expect(shown != text)
    #expect(VisibleText.showing(shown) == shown)
  }
}
