import Testing

@testable import GitHistory

struct MessageEncodingTests {
  @Test(arguments: [
    ("UTF-8", "caf\u{FFFD}", false), ("ISO-8859-1", "café", true), ("no such thing", "caf\u{FFFD}", false),
  ])
  func `bytes are read by the encoding that git is set to`(name: String, text: String, isExact: Bool) {
    let result = MessageEncoding.text(of: Array("caf".utf8) + [0xE9], named: name)
    #expect(result.text == text)
    #expect(result.isExact == isExact)
  }
}
