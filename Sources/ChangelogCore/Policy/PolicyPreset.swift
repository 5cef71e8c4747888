/// A policy that the program brings, for `extends`.
public enum PolicyPreset: String, Sendable, CaseIterable {
  /// The types of Conventional Commits; also what holds without a policy file.
  case conventional
  /// The sections of keepachangelog.com.
  case keepachangelog

  /// The whole policy.
  public var policy: Policy {
    switch self {
    case .conventional: Policy(types: Self.conventionalTypes, changelog: ChangelogPolicy())
    case .keepachangelog:
      Policy(types: Self.keepAChangelogTypes, changelog: ChangelogPolicy(style: "keepachangelog"))
    }
  }

  private static let conventionalTypes = CommitTypes(
    [
      CommitType("feat", section: "Features", bump: .minor, aliases: ["feature"]),
      CommitType("fix", section: "Bug Fixes", bump: .patch),
      CommitType("perf", section: "Performance", bump: .patch),
      CommitType("revert", section: "Reverted", bump: .patch),
    ] + unlisted(["docs", "style", "refactor", "test", "build", "ci", "chore"]))

  private static let keepAChangelogTypes = CommitTypes(
    [
      CommitType("feat", section: "Added", bump: .minor, aliases: ["feature"]),
      CommitType("change", section: "Changed", bump: .patch),
      CommitType("perf", section: "Changed", bump: .patch),
      // Semantic Versioning 2.0.0, item 7, asks for a minor version when something is deprecated.
      CommitType("deprecate", section: "Deprecated", bump: .minor),
      CommitType("remove", section: "Removed", bump: .major),
      CommitType("fix", section: "Fixed", bump: .patch),
      CommitType("security", section: "Security", bump: .patch),
      CommitType("revert", bump: .patch),
    ] + unlisted(["docs", "style", "refactor", "test", "build", "ci", "chore"]))

  private static func unlisted(_ names: [String]) -> [CommitType] {
    names.map { CommitType($0) }
  }
}

extension Policy {
  /// The defaults of each part, but for what presets differ in.
  fileprivate init(types: CommitTypes, changelog: ChangelogPolicy) {
    self.project = ProjectPolicy()
    self.types = types
    let (scopes, squash) = (ScopePolicy(), SquashPolicy())
    self.scopes = scopes
    self.squash = squash
    self.rules = RuleSet(under: RuleSurroundings(types: types, scopes: scopes, squash: squash))
    self.ignored = .default
    self.lint = LintPolicy()
    self.history = HistoryPolicy()
    self.changelog = changelog
  }
}
