import Testing

@testable import ChangelogCore

struct VersionFilePolicyWritingTests {
  @Test func `a list is written so that it reads back`() throws {
    let files = [
      VersionFilePolicy(path: "package.json"), VersionFilePolicy(path: "C", finder: .format(.plain)),
      .key("a.'b.c'[0]", in: "it's.toml"),
      VersionFilePolicy(path: "b", finder: .pattern(try VersionPattern("V = \"{version}\""))),
      VersionFilePolicy(path: "b", finder: .pattern(try VersionPattern("n = 'x'\nv = \"{version}\""))),
    ]
    #expect(
      files.inYAML
        == "['package.json', { path: C, format: plain }, { path: 'it''s.toml', key: 'a.''b.c''[0]' }, "
        + "{ path: b, pattern: 'V = \"{version}\"' }, "
        + #"{ path: b, pattern: "n = 'x'\nv = \"{version}\"" }]"#)
    #expect([VersionFilePolicy]().inYAML == "[]")
  }

  @Test func `the schema names what the reader takes`() {
    let text = VersionFilePolicy.schema.text(indentation: "")
    for key in ["path", "key", "pattern", "format"] { #expect(text.contains("\"\(key)\": {"), "\(key)") }
    for format in VersionFileFormat.all { #expect(text.contains("\"\(format.name)\""), "\(format.name)") }
    #expect(text.contains("\"maxProperties\": 2"))
  }
}
