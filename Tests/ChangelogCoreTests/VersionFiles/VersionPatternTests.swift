import Testing

@testable import ChangelogCore

struct VersionPatternTests {
  private func found(_ pattern: String, in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try VersionPattern(pattern).versions(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    arguments: [
      ("V = \"{version}\"", "V = \"1.2.3\"", ["1.2.3"]),
      ("V = \"{version}\"", "V = \"1\";V = \"2-a+b\"", ["1", "2-a+b"]),
      ("a-{version}.tgz", "a-1.2.3.tgz a-1.2.3.zip", ["1.2.3"]), ("a {version}", "a 1.2.3.", ["1.2.3"]),
      ("v{version}.", "v1.2.3.", ["1.2.3"]), ("<r>{version}</r>", "<r>1</r>", ["1"]),
      (
        "version = '{version}'", "rust-version = '1'\nmy_version = '2'\nversion = '3'\na.version = '4'",
        ["3", "4"]
      ),
      ("version='{version}'", "éversion='1'", []), ("= '{version}'", "a= '1'", ["1"]),
      ("n = \"x\"\nv = \"{version}\"", "n = \"x\"\nv = \"1\"\nn = \"y\"\nv = \"1\"", ["1"]),
      ("n = \"x\"\nv = \"{version}\"\n", "n = \"x\"\r\nv = \"1\"\r\n", ["1"]),
      ("a{version}b", "a12b", ["12"]),
      ("a{version}1", "a1111", ["111"]), ("V = {version}", "V = x", []),
      ("V = {version}", "\u{FEFF}V = 1", ["1"]),
      (".*{version}", "ab1", []), ("a {version}", "a " + String(repeating: "1", count: 257), []),
    ] as [(String, String, [String])])
  func `the text round the version stands for itself`(pattern: String, text: String, versions: [String])
    throws
  {
    #expect(try found(pattern, in: text) == versions)
  }

  @Test(arguments: [
    ("V", VersionPatternError.noPlaceholder("V")), ("", .noPlaceholder("")),
    ("V = {version}{version}", .manyPlaceholders("V = {version}{version}")),
    ("{version}", .nothingBefore("{version}")), (" \n{version} x", .nothingBefore(" \n{version} x")),
  ])
  func `what is no pattern is refused`(text: String, error: VersionPatternError) {
    #expect(throws: error) { try VersionPattern(text) }
  }

  @Test func `the sentences say what would be accepted`() {
    let accepted = "expected the text round the version, such as 'VERSION = \"{version}\"'"
    #expect(VersionPatternError.noPlaceholder("V").description == "'V' has no '{version}'; \(accepted)")
    #expect(
      VersionPatternError.manyPlaceholders("V").description
        == "'V' has more than one '{version}'; \(accepted)")
    #expect(
      VersionPatternError.nothingBefore("V").description == "'V' has nothing before '{version}'; \(accepted)")
  }
}
