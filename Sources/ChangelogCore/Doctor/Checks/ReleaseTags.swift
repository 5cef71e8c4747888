/// Whether the commits of releases have their tags.
enum ReleaseTags: HealthCheck {
  static let id = "release-tags"
  static let summary = "every commit of a release has its tag"

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    facts.parts.compactMap { part in
      guard let untagged = part.untagged(among: facts.tags) else { return nil }
      return HealthFinding(
        "commit \(untagged.commit.abbreviated) released \(untagged.version)\(part.label), but there is no tag "
          + untagged.tag.inQuotes,
        remedy: .command(
          ["changelogctl", "release", "--tag-merged"] + (part.component.map { ["--component", $0] } ?? [])))
    }
  }
}
