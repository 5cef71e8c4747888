import Testing

@testable import ChangelogCore

struct XMLTextTests {
  @Test(arguments: [
    ("", ""), ("plain é 🚀", "plain é 🚀"), ("<a href=\"x\">&'", "&lt;a href=&quot;x&quot;&gt;&amp;&apos;"),
    ("]]>", "]]&gt;"), ("a\nb", "a\nb"),
    ("\u{1B}\0\r\t", "&lt;U+001B&gt;&lt;U+0000&gt;&lt;U+000D&gt;&lt;U+0009&gt;"),
    ("\u{FFFE}\u{202E}", "&lt;U+FFFE&gt;&lt;U+202E&gt;"), ("##[x", "##&#91;x"),
  ])
  func `text means nothing to XML but itself`(text: String, escaped: String) {
    #expect(XMLText.escaped(text) == escaped)
  }
}
