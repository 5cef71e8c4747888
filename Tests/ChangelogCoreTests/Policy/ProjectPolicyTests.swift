import ChangelogCore
import Testing

struct ProjectPolicyTests {
  @Test(arguments: [
    "https://github.com/a/b", "http://localhost:3000/a", "HTTPS://Example.org", "https://[::1]/a",
    "https://é.example/(x)",
  ])
  func `a web address is kept as it is`(url: String) throws {
    let node: PolicyNode = ["project": ["url": .quoted(url)]]
    #expect(try node.policy().project.url == url)
  }

  @Test(arguments: [
    ("ftp://a.example", "expected an address that starts with https:// or http://, not 'ftp://a.example'"),
    ("github.com/a/b", "expected an address that starts with https:// or http://, not 'github.com/a/b'"),
    (
      "javascript:alert(1)",
      "expected an address that starts with https:// or http://, not 'javascript:alert(1)'"
    ),
    ("https://", "expected an address with a host, not 'https://'"),
    ("https:///a", "expected an address with a host, not 'https:///a'"),
    ("https://:80/a", "expected an address with a host, not 'https://:80/a'"),
    ("https://me:secret@a.example", "expected an address without a user name"),
    (
      "https://a.example/\u{1B}",
      "expected one line without control characters, not 'https://a.example/<U+001B>'"
    ),
  ])
  func `anything else is refused`(url: String, sentence: String) {
    #expect(tree(["project": ["url": .quoted(url)]]).complaints() == ["project.url: \(sentence)"])
  }

  @Test(arguments: [" ", "\u{A0}", "\"", "'", "`", "<", ">", "\\"])
  func `what would end a link is refused`(character: String) {
    let url = "https://a.example/\(character)x"
    let sentence = "expected an address without blanks, quotes, angle brackets and backslashes, not '\(url)'"
    #expect(tree(["project": ["url": .quoted(url)]]).complaints() == ["project.url: \(sentence)"])
  }
}
