import CommitParser

/// Which of semantic-release's generations a changelog is to look like.
struct AngularLayout: Sendable, Equatable {
  /// The preset.
  let dialect: AngularDialect
  /// How entries are compared.
  let sort: ChangelogPolicy.Sort
  /// Whether blank lines stand alone.
  let spacing: ChangelogPolicy.Spacing
  /// The generation of the preset `conventionalcommits`.
  let edition: ChangelogPolicy.Edition

  /// What the policy says, else what the preset did: `angular` as of 2021, `conventionalcommits` by its edition.
  init(_ dialect: AngularDialect, _ policy: ChangelogPolicy) {
    self.dialect = dialect
    edition = policy.edition ?? .nine
    let isNew = dialect == .conventionalCommits && edition == .nine
    sort = policy.sort ?? (isNew ? .concat : .legacy)
    spacing = policy.spacing ?? (isNew ? .single : .double)
  }

  /// Whether a byte may stand in the issue that a subject links.
  func isIssueByte(_ byte: UInt8) -> Bool {
    byte.isDigit || dialect == .conventionalCommits && edition == .nine && (0x61...0x7A).contains(byte)
  }

  /// The marks before a version in its heading.
  func heading(of version: SemanticVersion) -> String {
    switch dialect {
    case .angular: version.patch == 0 ? "#" : "##"
    case .conventionalCommits: edition == .four && version.patch != 0 ? "###" : "##"
    }
  }

  /// The title of the section that lists a commit, empty for none; nil for a commit that is not listed.
  func title(of message: AngularMessage, _ types: CommitTypes) -> String? {
    let isShown = !message.notes.isEmpty
    switch dialect {
    case .angular:
      if let section = message.type.flatMap({ types[$0]?.section }) { return section }
      if message.revert != nil { return types["revert"]?.section ?? "Reverts" }
      guard isShown else { return nil }
      return message.type.map { Self.hiddenTitles[$0] ?? $0 } ?? ""
    case .conventionalCommits:
      let name = message.revert == nil ? message.type?.lowercased() ?? "" : "revert"
      let entry = types[name]
      if let section = entry?.section { return section }
      guard isShown || message.setsVersion else { return nil }
      return entry == nil ? message.type ?? "" : title(ofHidden: name)
    }
  }

  /// The titles of all types in the policy's order, those of hidden types among them.
  func titles(_ types: CommitTypes) -> [String] { types.map { $0.section ?? title(ofHidden: $0.name) } }

  private func title(ofHidden type: String) -> String {
    type == "chore" ? "Miscellaneous Chores" : Self.hiddenTitles[type] ?? type
  }

  /// The titles of types that are listed only where they break something; `angular` knows none for `chore`.
  private static let hiddenTitles = [
    "docs": "Documentation", "style": "Styles", "refactor": "Code Refactoring", "test": "Tests",
    "build": "Build System", "ci": "Continuous Integration",
  ]
}
