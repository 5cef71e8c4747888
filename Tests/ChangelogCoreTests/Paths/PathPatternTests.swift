import ChangelogCore
import Foundation
import TestSupport
import Testing

struct PathPatternTests {
  @Test(arguments: [
    ("src/**", "src/a"), ("src/**", "src/a/b"), ("src", "src"), ("src", "src/a"), ("src", "lib/src/a"),
    ("/src", "src/a"), ("src/", "src/a"), ("src/", "lib/src/a/b"), ("*.md", "a.md"), ("*.md", "docs/a.md"),
    ("docs/*.md", "docs/a.md"), ("docs/*", "docs/a/b"), ("packages/*/src", "packages/a/src/b"),
    ("**/test", "test/a"), ("**/test", "a/b/test"), ("a/**/z", "a/z"), ("a/**/z", "a/b/c/z"), ("**", "a/b"),
    ("a?c", "abc"), ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("[]]", "]"), ("[a-]", "-"), ("\\*", "*"),
    ("\\!a", "!a"),
    ("été/**", "été/a"), ("a**b", "axxb"), (".*", ".git-blame"), ("*a*b*c", "xaybzc"),
  ])
  func `a pattern takes a path`(pattern: String, path: String) throws {
    #expect(PathPatterns([try PathPattern(pattern)]).matches(path.utf8))
  }

  @Test(arguments: [
    ("src/**", "src"), ("src/**", "lib/src/a"), ("/src", "lib/src/a"), ("src/", "src"),
    ("docs/*.md", "docs/a/b.md"),
    ("*.md", "a.mdx"), ("src", "srcs/a"), ("Src", "src"), ("a?c", "a/c"), ("a?c", "ac"), ("[a-c]x", "dx"),
    ("packages/*/src", "packages/src"), ("a/**/z", "az"), ("**/test", "tests"), ("?", "é"), ("**/", "a"),
  ])
  func `a pattern leaves a path`(pattern: String, path: String) throws {
    #expect(!PathPatterns([try PathPattern(pattern)]).matches(path.utf8))
  }

  @Test func `bytes that are not UTF-8 are bytes like others`() throws {
    let path: [UInt8] = Array("src/".utf8) + [0xFF, 0xFE] + Array(".c".utf8)
    #expect(PathPatterns([try PathPattern("src/**")]).matches(path))
    #expect(PathPatterns([try PathPattern("??.c")]).matches(path))
    #expect(!PathPatterns([try PathPattern("?.c")]).matches(path))
  }

  @Test(arguments: [
    ("", PathPatternError.empty), ("/", .empty), ("!", .empty), ("a//b", .noName("")), ("./a", .noName(".")),
    ("a/../b", .noName("..")), ("a\\", .endsInBackslash), ("[a", .openClass), ("[", .openClass),
    ("[[:alpha:]]", .namedClass), (String(repeating: "a/", count: 63) + "a", .tooDeep(limit: 62)),
  ])
  func `what is no pattern is refused`(text: String, error: PathPatternError) {
    #expect(throws: error) { try PathPattern(text) }
  }

  @Test func `the sentences say what would be accepted`() {
    #expect(
      PathPatternError.empty.description == "expected a path, in which '*' may stand for any part of a name")
    #expect(
      PathPatternError.noName(".").description
        == "'.' between slashes names no file; paths begin at the top of the repository, as in 'src/**'")
    #expect(
      PathPatternError.openClass.description == "'[' is not closed; expected ']', or '\\[' for the character")
  }

  @Test func `many stars against a long name end soon`() throws {
    let pattern = try PathPattern(String(repeating: "*a", count: 100) + "*b")
    let name = String(repeating: "a", count: 20_000)
    #expect(try withinSeconds(20) { PathPatterns([pattern]).matches(name.utf8) } == false)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `git takes the same paths for ignored`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let repository = try TemporaryRepository()
    let names = ["a", "b", "ab", "src", "a.md", "b.md", "x[y", ".c"]
    let pieces = ["a", "b", "*", "**", "?", "src", "*.md", "[ab]", "[!a]*", "a*", ".*", "**b"]
    func pick(_ words: [String], _ count: ClosedRange<Int>) -> [String] {
      (0..<Int.random(in: count, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
    }
    let paths = Array(Set((0..<150).map { _ in pick(names, 1...4).joined(separator: "/") })).sorted()
    for _ in 0..<40 {
      let pattern =
        (Bool.random(using: &random) ? "/" : "") + pick(pieces, 1...4).joined(separator: "/")
        + (Int.random(in: 0..<4, using: &random) == 0 ? "/" : "")
      try repository.write(pattern + "\n", to: ".git/info/exclude")
      let ignored = try repository.attempt(
        ["check-ignore", "--no-index", "--stdin", "-z"], input: Data(paths.joined(separator: "\0").utf8))
      let own = PathPatterns([try PathPattern(pattern)])
      #expect(
        paths.filter { own.matches($0.utf8) } == ignored.output.split(separator: "\0").map(String.init),
        "\(pattern)")
    }
  }
}
