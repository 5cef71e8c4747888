import ChangelogCore
import Testing

struct PathPatternsTests {
  private func matches(_ patterns: [String], _ path: String) throws -> Bool {
    PathPatterns(try patterns.map { try PathPattern($0) }).matches(path.utf8)
  }

  @Test func `the last pattern that matches decides`() throws {
    let patterns = ["src/**", "!**/*.md", "src/README.md"]
    #expect(try matches(patterns, "src/a.swift"))
    #expect(try !matches(patterns, "src/a.md"))
    #expect(try !matches(patterns, "src/deep/README.md"))
    #expect(try matches(patterns, "src/README.md"))
    #expect(try !matches(patterns, "docs/a.swift"))
  }

  @Test func `a folder taken away takes all below it away, but for what comes later`() throws {
    let patterns = ["src/", "!src/generated/", "src/generated/keep.c"]
    #expect(try !matches(patterns, "src/generated/deep/a.c"))
    #expect(try matches(patterns, "src/generated/keep.c"))
  }

  @Test func `a list that begins with a refusal takes away from everything`() throws {
    #expect(try matches(["!docs/"], "src/a"))
    #expect(try !matches(["!docs/"], "docs/a"))
  }

  @Test func `an empty list takes nothing`() throws { #expect(try !matches([], "a")) }
}
