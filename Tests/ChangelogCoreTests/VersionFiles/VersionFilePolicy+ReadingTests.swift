import Testing

@testable import ChangelogCore

struct VersionFilePolicyReadingTests {
  private func read(_ node: PolicyNode?, over base: [VersionFilePolicy] = []) -> (
    [VersionFilePolicy], [String]
  ) {
    var reader = PolicyReader(node, path: "versions")
    let files = VersionFilePolicy.files(reading: &reader, over: base)
    return (files, reader.finish().map(\.sentence))
  }

  @Test func `a file is a path, or a mapping that says how the version is found`() throws {
    let (files, complaints) = read([
      "files": [
        "package.json", ["path": "a/values.yaml", "key": "image.tag"],
        ["path": "b.rb", "pattern": "V = '{version}'"],
        ["path": "C", "format": "plain"], ["path": "d.md"],
      ]
    ])
    #expect(complaints == [])
    #expect(
      files == [
        VersionFilePolicy(path: "package.json"),
        VersionFilePolicy(path: "a/values.yaml", finder: .key(try #require(ValuePath("image.tag")))),
        VersionFilePolicy(path: "b.rb", finder: .pattern(try VersionPattern("V = '{version}'"))),
        VersionFilePolicy(path: "C", finder: .format(.plain)), VersionFilePolicy(path: "d.md"),
      ])
  }

  @Test func `one file may stand for a list of one, and without the key there are those of the base`() {
    #expect(read(["files": "VERSION"]).0 == [VersionFilePolicy(path: "VERSION")])
    #expect(read(["files": ["path": "VERSION"]]).0 == [VersionFilePolicy(path: "VERSION")])
    #expect(read(nil, over: [VersionFilePolicy(path: "a")]).0 == [VersionFilePolicy(path: "a")])
    #expect(read(["files": []], over: [VersionFilePolicy(path: "a")]).0 == [])
  }

  @Test(
    arguments: [
      ("../a", "'../a' may leave the repository; expected a path without '..'"),
      (["a"], "expected text, not a list"),
      (["key": "a"], "expected 'path', the path from the top of the repository"),
      (["path": "a/"], "path: 'a/' is a folder; expected the path of a file"),
      (["path": "a.json", "kay": "a"], "unknown key 'kay'; did you mean 'key'?"),
      (
        ["path": "a.json", "key": "a..b"],
        "key: 'a..b' is no path of keys; expected names joined by dots, such as tool.poetry.version or "
          + "packages[0].version, those with dots of their own in quotes"
      ),
      (
        ["path": "a.rb", "key": "a"],
        "key: 'a.rb' cannot be searched for keys; expected a file that ends in one of .json, .jsonc, .yaml, .yml, "
          + ".toml, or 'pattern'"
      ),
      (
        ["path": "a.rb", "pattern": "a"],
        "pattern: 'a' has no '{version}'; expected the text round the version, such as 'VERSION = \"{version}\"'"
      ),
      (["path": "a.rb", "format": "carg"], "format: unknown value 'carg'; did you mean 'cargo'?"),
      (
        ["path": "a.rb", "format": "x"],
        "format: unknown value 'x'; expected one of npm-lock, json, cargo, python, maven, yaml, plain, marker"
      ),
      (
        ["path": "a.json", "key": "a", "format": "json"],
        "expected only one of key, pattern, format beside 'path'"
      ),
    ] as [(PolicyNode, String)])
  func `what is wrong is said`(file: PolicyNode, sentence: String) {
    #expect(read(["files": [file]]).1 == ["versions.files: \(sentence)"])
  }
}
