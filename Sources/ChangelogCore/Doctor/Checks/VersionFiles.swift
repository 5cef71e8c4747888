/// Whether the files that hold the version hold that of the last release.
enum VersionFiles: HealthCheck {
  static let id = "version-files"
  static let summary = "the files that hold the version have that of the last release"

  static func reasonToSkip(_ facts: HealthFacts) -> String? {
    if facts.isBare { return "a bare repository has no files" }
    return facts.parts.allSatisfy(\.versionFiles.isEmpty) ? "'versions.files' names none" : nil
  }

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    facts.parts.flatMap { findings(in: $0, facts) }
  }

  private static func findings(in part: HealthFacts.Part, _ facts: HealthFacts) -> [HealthFinding] {
    // A release that only lacks its tag has been written already.
    let untagged = part.untagged(among: facts.tags)?.version
    let last = untagged ?? (facts.isShallow ? nil : part.newestVersion(in: facts.tags))
    var first: (path: String, version: String)?
    return part.versionFiles.compactMap { file in
      switch file.content {
      case .nothing(let sentence):
        return HealthFinding(sentence, remedy: .words("mend the file, or its place in 'versions.files'"))
      case .versions(let versions):
        guard let version = versions.first, versions.count == 1 else {
          return HealthFinding(
            "\(file.path.inQuotes) has different versions: \(HealthFinding.list(versions))",
            remedy: remedy(last?.description ?? versions.first ?? ""))
        }
        if let last {
          guard !isFit(version, after: last, in: part) else { return nil }
          return HealthFinding(
            "\(file.path.inQuotes) has version \(version.inQuotes), but the last release\(part.label) is "
              + last.description.inQuotes,
            remedy: remedy(last.description))
        }
        guard let other = first, other.version != version else {
          first = first ?? (file.path, version)
          return nil
        }
        return HealthFinding(
          "\(file.path.inQuotes) has version \(version.inQuotes), but \(other.path.inQuotes) has \(other.version.inQuotes)",
          remedy: remedy(other.version))
      }
    }
  }

  private static func remedy(_ version: String) -> HealthFinding.Remedy {
    .words("set it to \(version.inQuotes), or leave it to the next 'changelogctl release'")
  }

  /// Whether a file may have the version: that of the last release, or one that prepares the next, as `1.3.0-SNAPSHOT`.
  private static func isFit(_ text: String, after last: SemanticVersion, in part: HealthFacts.Part) -> Bool {
    guard let version = part.policy.versions.rules.scheme.version(text) else { return false }
    return version == last || version.isPrerelease && last < version
  }
}
