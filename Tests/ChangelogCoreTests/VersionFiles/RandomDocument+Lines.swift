import TestSupport

extension SeededGenerator {
  /// Source code with the version in constants of the pattern `VERSION = "{version}"`.
  mutating func constants() -> String { lines(places: ["VERSION = \"\(RandomDocument.place)\";"]) }

  /// A text with the version on lines that have a marker.
  mutating func markedLines() -> String {
    let place = RandomDocument.place
    return lines(places: [
      "version = 'v\(place)' # x-release-please-version", "//changelogctl:version a \(place).",
      "curl a/v\(place)/app-\(place).tgz <!-- changelogctl:version -->",
    ])
  }

  private mutating func lines(places: [String]) -> String {
    let decoy = RandomDocument.decoy
    var lines = some(upTo: 8) { random in
      random.pick([
        "", "let version = \"\(decoy)\"", "MIN_VERSION = \"\(decoy)\"", "VERSION = \"\"",
        "\(RandomDocument.stray)",
        "# VERSION = \(decoy)", "VERSION = \"next\"", "\tVERSION = '\(decoy)'",
        "x-release-please-version-not \(decoy)",
      ])
    }
    lines += (0...Int.random(in: 0...2, using: &self)).map { _ in pick(["", "  ", "\t"]) + pick(places) }
    lines.shuffle(using: &self)
    return lines.joined(separator: "\n") + "\n"
  }
}
