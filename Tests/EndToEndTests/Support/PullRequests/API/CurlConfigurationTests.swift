import Testing

@testable import changelogctl

struct CurlConfigurationTests {
  @Test func `each option is a line`() {
    var configuration = CurlConfiguration()
    configuration.add("silent")
    configuration.add("url", "https://example.org/a?b=c")
    #expect(configuration.text == "silent\nurl = \"https://example.org/a?b=c\"\n")
  }

  @Test(arguments: [
    (#"a"b\c"#, #"a\"b\\c"#), ("a\nlocation", "alocation"), ("a\r\n\t\0\u{7F}b", "ab"), ("é # x", "é # x"),
    ("", ""),
  ])
  func `a value can't become an option`(value: String, quoted: String) {
    var configuration = CurlConfiguration()
    configuration.add("header", value)
    #expect(configuration.text == "header = \"\(quoted)\"\n")
  }
}
