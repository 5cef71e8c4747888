import TestSupport
import Testing

@testable import changelogctl

struct ShellQuotingTests {
  @Test(arguments: [
    ("plain/path-1.txt", "plain/path-1.txt"), ("", "''"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#),
    ("'", #"''\'''"#), ("$(x)", "'$(x)'"), ("~/x", "'~/x'"), ("a=b", "a=b"), ("=b", "'=b'"), ("é", "'é'"),
    ("a\nb", "'a\nb'"), ("'\u{302};x", "''\\''\u{302};x'"),
  ])
  func `a shell reads a word back`(text: String, word: String) throws {
    #expect(text.asShellWord == word)
    #expect(try Command("sh", ["-c", "printf %s \(word)"], in: "/").output == text)
  }
}
