@testable import ChangelogCore

extension FuzzTarget {
  /// Versions and what asks for one, as users and tags write them.
  static let version = FuzzTarget(
    "version",
    seeds: [
      "1.2.3", "v1.2.3-rc.1+b", "1!2.0a1.post2.dev3", "2024.10.1", "YYYY.0M.MICRO", "major", "01.2.3",
      "1.2.3-0a", "18446744073709551616.0.0", "",
    ],
    words: [
      "0", "1", "9223372036854775807", ".", "-", "+", "v", "!", "a", "rc", "post", "dev", "YYYY", "0M",
      "MICRO", "{version}", "*",
    ]
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    if let version = SemanticVersion(text) {
      try promise(version.description == text, "a version is written as it was read")
      for bump in [Bump.patch, .minor, .major] {
        let next = version.applying(bump)
        try promise(next > version || text.utf8.count > 18, "\(bump) leads upwards")
      }
    }
    if let version = PythonVersion.version(text) {
      let again = PythonVersion.version(PythonVersion.text(of: version))
      try promise(again?.hasSamePrecedence(as: version) == true, "a version of Python reads back")
    }
    for format in ["YYYY.0M.MICRO", "YY.WW", text].compactMap({ CalendarFormat($0) }) {
      guard let version = format.version(text) else { continue }
      try promise(format.version(format.text(of: version)) == version, "\(format): \(version) reads back")
    }
    if let pattern = try? TagPattern(text) {
      let tag = pattern.tag(for: SemanticVersion(1, 2, 3))
      try promise(pattern.version(in: tag) == SemanticVersion(1, 2, 3), "a tag reads back as it is written")
      try promise(try TagPattern(pattern.description) == pattern, "a pattern reads back as it is written")
    }
    if let page = ProjectPage(remote: text) {
      try promise(
        page.url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"`\\".utf8.contains($0) },
        "an address is harmless")
      try promise(ProjectPage(remote: page.url) == page, "an address reads back as it is written")
    }
    if let path = ValuePath(text) {
      try promise(ValuePath(path.description) == path, "a path of keys reads back")
    }
  }
}
