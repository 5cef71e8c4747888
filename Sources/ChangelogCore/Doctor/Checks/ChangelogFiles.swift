/// Whether changelog files have the releases that were made; what is unreleased may wait.
enum ChangelogFiles: HealthCheck {
  static let id = "changelog-files"
  static let summary = "the changelog files hold every release"

  static func reasonToSkip(_ facts: HealthFacts) -> String? {
    if facts.isBare { return "a bare repository has no files" }
    if facts.isShallow { return "a shallow clone does not tell what is to be in them" }
    if ChangelogPolicy.templatePath(facts.policy.changelog.style) != nil {
      return "what a template writes cannot be compared with a file"
    }
    return facts.lacksTrees ? "a clone without trees does not tell what is to be in them" : nil
  }

  static func findings(in facts: HealthFacts) -> [HealthFinding] {
    facts.parts.compactMap { part in
      guard let file = part.changelog else { return nil }
      let mending =
        ["changelogctl", "changelog", "--write"] + (part.component.map { ["--component", $0] } ?? [])
      switch file.content {
      case .nothing(let sentence):
        return HealthFinding(sentence, remedy: .words("mend that, or name another file in 'changelog.file'"))
      case .bytes(let bytes):
        let document = ChangelogDocument(bytes, tags: part.policy.history.tags)
        guard !document.isBlank else {
          guard part.last != nil, !leavesFileToComponents(part, facts) else { return nil }
          return HealthFinding(
            "there is no \(file.path.inQuotes), or nothing in it, though there are releases\(part.label)",
            remedy: .command(mending))
        }
        guard let sentence = document.staleness(beside: file.releases, part.policy.history.tags) else {
          return nil
        }
        return HealthFinding("\(file.path.inQuotes) \(sentence)", remedy: .command(mending))
      }
    }
  }

  /// Where each component has a file, few want one of the whole.
  private static func leavesFileToComponents(_ part: HealthFacts.Part, _ facts: HealthFacts) -> Bool {
    part.component == nil && facts.policy.components.contains { $0.file != nil }
  }
}

extension ChangelogDocument {
  /// What is to be changed about its releases; nil for nothing.
  fileprivate func staleness(beside releases: [RenderedRelease], _ tags: [TagPattern]) -> String? {
    guard !releases.isEmpty else { return nil }
    let updated = ChangelogDocument(updating(with: releases).bytes, tags: tags)
    let old = Dictionary(sections.map { ($0.name, bytes[$0.content]) }) { first, _ in first }
    // Some styles give what is unreleased a version, too.
    let names = Set(releases.filter { $0.tag != nil }.map(\.name))
    let sections = updated.sections.filter { names.contains($0.name) }
    let missing = sections.filter { old[$0.name] == nil }
    let changed = sections.filter { section in
      old[section.name].map { $0 != updated.bytes[section.content] } ?? false
    }
    func list(_ sections: [Section]) -> String { HealthFinding.list(sections.map(\.name.text)) }
    guard missing.isEmpty else { return "lacks \(list(missing))" }
    return changed.isEmpty ? nil : "says something else of \(list(changed)) than the history"
  }
}

extension ReleaseHeading.Name {
  /// The release as people name it.
  var text: String {
    switch self {
    case .unreleased: "Unreleased"
    case .version(let version): version.description
    }
  }
}
