import Testing

@testable import ChangelogCore

struct ValuePathTests {
  @Test(
    arguments: [
      ("version", [.key("version")]),
      ("tool.poetry.version", [.key("tool"), .key("poetry"), .key("version")]),
      ("packages[0].version", [.key("packages"), .index(0), .key("version")]),
      ("packages.\"\".version", [.key("packages"), .key(""), .key("version")]),
      ("'a.b'[1][22].\"it's\"", [.key("a.b"), .index(1), .index(22), .key("it's")]),
      ("[3].a", [.index(3), .key("a")]), ("a b.é-1", [.key("a b"), .key("é-1")]), ("'a'", [.key("a")]),
    ] as [(String, [ValuePath.Step])])
  func `names are joined by dots, places in lists stand in brackets`(text: String, steps: [ValuePath.Step])
    throws
  {
    let path = try #require(ValuePath(text))
    #expect(path.steps == steps)
    #expect(path.description == text)
  }

  @Test(arguments: [
    "", ".", "a.", ".a", "a..b", "a[", "a[]", "a[x]", "a[-1]", "a[1", "a]", "a[1]b", "\"a", "a'b'", "'a'b",
    "a[1].",
    "a[99999999999999999999]", "a[+1]", "a[1 ]",
  ])
  func `what is no path is refused`(text: String) {
    #expect(ValuePath(text) == nil)
  }

  @Test func `a path of keys is shown as it would be written`() {
    #expect(ValuePath(keys: "packages", "", "version").description == "packages.\"\".version")
    #expect(ValuePath("packages.\"\".version")?.steps == ValuePath(keys: "packages", "", "version").steps)
  }
}
