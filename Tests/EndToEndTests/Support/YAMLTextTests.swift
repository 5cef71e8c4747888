import ChangelogCore
import Testing

@testable import changelogctl

struct YAMLTextTests {
  @Test func `what is disarmed can be restored`() throws {
    let text = try YAMLText(Array("a: '*?é'\n".utf8), file: "a.yml")
    #expect(text.disarmed == "a: '\u{10FFFD}\u{10FFFC}é'\n")
    #expect(text.restored(text.disarmed) == "a: '*?é'\n")
  }

  @Test func `a byte order mark is left out`() throws {
    #expect(try YAMLText([0xEF, 0xBB, 0xBF, 0x61], file: "a.yml").disarmed == "a")
  }

  @Test(arguments: [
    ("a\0", "1:2: character U+0 is not allowed here"), ("\u{1B}", "1:1: character U+1B is not allowed here"),
    ("a\n\nb\u{7F}", "3:2: character U+7F is not allowed here"),
    ("é🎉\u{2028}", "1:3: character U+2028 is not allowed here"),
    ("a\r\nb\rc\nd\u{85}", "4:2: character U+85 is not allowed here"),
    ("a\u{FEFF}", "1:2: character U+FEFF is not allowed here"),
    ("\u{10FFFD}", "1:1: character U+10FFFD is not allowed here"),
  ])
  func `a character that is no text is refused at its place`(text: String, complaint: String) {
    let error = #expect(throws: PolicyError.self) { try YAMLText(Array(text.utf8), file: "a.yml") }
    #expect(error?.description == "a.yml:\(complaint)")
  }

  @Test(
    arguments: [
      ([0xFF], "1:1"), ([0x61, 0x0A, 0x62, 0xC3], "2:2"), ([0xC0, 0x80], "1:1"), ([0xED, 0xA0, 0x80], "1:1"),
      ([0xEF, 0xBF, 0xBD, 0x80], "1:2"), ([0xEF, 0xBF], "1:1"), ([0xF4, 0x90, 0x80, 0x80], "1:1"),
    ] as [([UInt8], String)])
  func `bytes that are not UTF-8 are refused at their place`(bytes: [UInt8], place: String) {
    let error = #expect(throws: PolicyError.self) { try YAMLText(bytes, file: "a.yml") }
    #expect(error?.description == "a.yml:\(place): the bytes here are not UTF-8")
  }

  @Test func `the replacement character itself is text`() throws {
    #expect(try YAMLText(Array("\u{FFFD}".utf8), file: "a.yml").disarmed == "\u{FFFD}")
  }
}
