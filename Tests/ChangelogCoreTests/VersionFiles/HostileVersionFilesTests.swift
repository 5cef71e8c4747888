import ChangelogCore
import TestSupport
import Testing

/// Whatever a file holds, there is a result or a complaint, soon.
struct HostileVersionFilesTests {
  private static let policies: [VersionFilePolicy] =
    VersionFileFormat.all.map { VersionFilePolicy(path: "a", finder: .format($0)) }
    + ["V {version}", "1{version}2"].map { pattern in
      VersionFilePolicy(path: pattern, finder: (try? VersionPattern(pattern)).map { .pattern($0) })
    }
    + ["a.json", "a.yaml", "a.toml"].map { .key("a[0].version", in: $0) }

  private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(repeating: Array(text.utf8), count: count).flatMap(\.self)
  }

  private static let files: [(String, [UInt8])] = {
    var random = SeededGenerator(seed: 1)
    let noise = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let texts = [
      "", "\u{FEFF}", "{", "[", "{\"version\"", "{\"version\":", "\"", "\"\\", "'", "/*", "//", "<", "</",
      "<a", "<!--",
      "<!", "<![CDATA[", "<project><version>", "<project><version>1", "<project", "<a b=\"", "version",
      "version:",
      "version: \"", "version: \"\\", "version: |", "version: |\n", "version: &a", "- ", "-", "?", "---", "%",
      "a:\n\tb: c",
      "[package", "[[", "[package]\nversion", "[package]\nversion =", "[package]\nversion = \"\"\"",
      "[package]\nversion = \"\"\"\\", "v", "1", "v1", "changelogctl:version", "{\"version\": \"\\u12\"}",
      "a: {",
      "a: [\"", "a: 'b'c", "\r", "\r\n\r", "a = [", "a = [1,", "\u{0}", "[project]\ndynamic = [",
    ]
    let long = [
      "[", "{", "[{", "{\"a\":", "{\"version\":", "{\"packages\":{\"\":", "- ", "a: ", "- a: ", "a:\n", "<a>",
      "<project>",
      "<project><version>", "</a>", "<!--", "\"", "'", "\\", "\"\\", "\"a\n", "- \"a\n", "- \"a\n  b\"\n",
      "1", "1.", "v1.", "1-", ".",
      "version", "version: 1\n", "version = '1'\n", "[package]\n", "[[package]]\n", "[a.b.c]\n", "a.",
      "a = {", "a = [",
      "a={b=", "1.0 # changelogctl:version\n", "changelogctl:version", "changelogctl:",
      "x-release-please-version 1.0 ", " ", "\n",
      "\r", "\t", "#", "# \n", "  - a:\n", "|\n", "a: |\n", "&a ", "!a ", "*a\n", "a: &b\n", "<!DOCTYPE a [",
      "<?", "&", "''", "\"\"\"",
    ].map { ($0, repeated($0, 10_000)) }
    let megabytes = ["[", "<a>", "a: ", "1.", "\"a\\", "- \"a\n", " "].map {
      ($0, repeated($0, 1_000_000 / $0.utf8.count))
    }
    // Each level further right than the one before.
    let stairs = (0..<1_000).flatMap { Array(String(repeating: " ", count: $0).utf8) + Array("a:\n".utf8) }
    return texts.map { ($0, Array($0.utf8)) } + long + megabytes + [("noise", noise), ("stairs", stairs)]
  }()

  @Test(arguments: policies)
  func `a hostile file ends in a result or a complaint`(policy: VersionFilePolicy) throws {
    for (name, bytes) in Self.files {
      let outcome = try withinSeconds(20) { () -> String? in
        do throws(VersionFileError) {
          let updated = try policy.updating(bytes, to: "9.9.9")
          return try policy.versions(in: updated) == ["9.9.9"] ? nil : "not updated"
        } catch {
          return error.description.utf8.count < 1_000 ? nil : "too long a complaint"
        }
      }
      #expect(outcome == nil, "\(name.debugDescription) × \(bytes.count)")
    }
  }
}
