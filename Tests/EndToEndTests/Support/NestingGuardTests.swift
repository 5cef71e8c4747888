import Testing

@testable import changelogctl

struct NestingGuardTests {
  private func admits(_ text: String) -> Bool {
    var nesting = NestingGuard()
    return text.unicodeScalars.allSatisfy { nesting.admits($0) }
  }

  @Test(arguments: ["{", "{\n", "[", "{ a, ", "{ # note\n", "{ \"#\", ", "{ a, # b, c\n", "{ &a ", "[!b "])
  func `brackets after brackets and commas are counted`(level: String) {
    #expect(admits(String(repeating: level, count: 32)))
    #expect(!admits(String(repeating: level, count: 40) + "{{"))
  }

  @Test func `the bracket too many is refused`() {
    #expect(admits(String(repeating: "[", count: 33)))
    #expect(!admits(String(repeating: "[", count: 34)))
  }

  @Test(arguments: [
    "a: { b: c, d: [e, f] }\n", "- { a: b }\n", "- [a, b, c] # d, e\n", "a: # {b, c}\n  {}\n",
  ])
  func `ordinary lines cost nothing`(line: String) {
    #expect(admits(String(repeating: line, count: 100)))
  }
}
