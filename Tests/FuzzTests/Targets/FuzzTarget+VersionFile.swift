@testable import ChangelogCore

extension FuzzTarget {
  /// Files that hold a version: nothing but the version changes.
  static let versionFile = FuzzTarget(
    "version-file",
    seeds: [
      "{\"name\": \"a\", \"version\": \"1.2.3\", \"packages\": {\"\": {\"version\": \"1.2.3\"}}}",
      "[package]\nname = 'a'\nversion = \"1.2.3\" # c\n",
      "[project]\nversion = '1.2.3'\n[tool.poetry]\nversion = '''1.2.3'''\n",
      "<project><parent><version>9</version></parent>\n<version>1.2.3</version></project>",
      "a:\n  - version: \"1.2.3\"\nversion: 1.2.3 # c\nappVersion: >-\n  2\n", "v1.2.3\n",
      "let a = \"1.2.3\" // changelogctl:version\n", "1.2changelogctl:version\n",
      "V 1.2.3\nV 1.2.3\n", "version: \"1.\\u00312.3\"\n", "{a: [{version: 1.2.3}]}", "", "\u{FEFF}{}",
      "<?xml?><!-- <version> --><project><![CDATA[x]]></project>",
    ],
    words: [
      "version", "\"version\": ", "version = ", "version: ", "<version>", "</version>", "[package]\n",
      "[project]\n", "1.2.3", "v1.0", "{", "}", "[", "]",
      "'", "\"", "\"\"\"", "'''", "\\", "\\u0031", "#", "//", "/*", "*/", "<!--", "-->", "<![CDATA[", "]]>",
      "&amp;", "|\n", ">-\n", "- ", "  ", "\n", "\r\n",
      "\t", "changelogctl:version", "x-release-please-version", ",", ":", "=", "---\n", "&a ", "*a", "? ",
    ]
  ) { bytes in
    for policy in versionFiles {
      switch Result(catching: { () throws(VersionFileError) in try policy.places(in: bytes) }) {
      case .failure(let error):
        try promise(isOneVisibleLine(error.description), "a complaint is one line: \(error)")
      case .success(let places):
        let old = try policy.versions(in: bytes)
        let updated = try policy.updating(bytes, to: new)
        try check(updated, with: new, at: places, of: bytes)
        try promise(try policy.versions(in: updated) == [new], "\(policy.path): the version is found again")
        // What was written with escapes comes back without them.
        let isPlain = places.allSatisfy { bytes[$0.range].elementsEqual($0.text.utf8) }
        if old.count == 1, isPlain, VersionText.isWritable(old[0]) {
          try promise(
            try policy.updating(updated, to: old[0]) == bytes, "\(policy.path): there is a way back")
        }
      }
    }
  }

  private static let new = "9.8.7"

  private static func check(
    _ updated: [UInt8], with version: String, at places: [VersionPlace], of bytes: [UInt8]
  ) throws {
    var expected: [UInt8] = []
    var end = 0
    for place in places {
      try promise(place.range.lowerBound >= end && place.range.upperBound <= bytes.count, "places rise")
      expected += bytes[end..<place.range.lowerBound] + Array(version.utf8)
      end = place.range.upperBound
    }
    try promise(updated == expected + bytes[end...], "nothing but the version changes")
  }

  private static let versionFiles: [VersionFilePolicy] =
    VersionFileFormat.all.map { VersionFilePolicy(path: $0.name, finder: .format($0)) }
    + ["V {version}", "a = \"{version}\""].compactMap { try? VersionPattern($0) }
    .map { VersionFilePolicy(path: $0.source, finder: .pattern($0)) }
    + ["a.json", "a.yaml", "a.toml"].flatMap { path in
      ["version", "a[0].version"].compactMap { ValuePath($0) }.map {
        VersionFilePolicy(path: path, finder: .key($0))
      }
    }
}
