/// A policy that the program brings, for `extends`.
public enum PolicyPreset: String, Sendable, CaseIterable {
  /// The types of Conventional Commits; also what holds without a policy file.
  case conventional
  /// The grammar, the sections and the changelog of semantic-release with the preset of the same name.
  case angular
  /// The sections of keepachangelog.com.
  case keepachangelog

  /// The whole policy.
  public var policy: Policy {
    switch self {
    case .conventional: Policy(types: Self.conventionalTypes, changelog: ChangelogPolicy())
    case .angular:
      Policy(
        types: Self.angularTypes, changelog: ChangelogPolicy(style: "angular"),
        history: HistoryPolicy(prereleases: .separate, merges: .keep), rules: Self.angularRules,
        versions: .semanticRelease)
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

  /// - Source: conventional-changelog-angular 5.
  private static let angularTypes = CommitTypes(
    [
      CommitType("feat", section: "Features", bump: .minor),
      CommitType("fix", section: "Bug Fixes", bump: .patch),
      CommitType("perf", section: "Performance Improvements", bump: .patch),
      // Only the sentence that git writes moves the version.
      CommitType("revert", section: "Reverts"),
    ] + unlisted(["docs", "style", "refactor", "test", "build", "ci", "chore"]))

  /// - Source: conventional-changelog-conventionalcommits 9.
  static let conventionalCommitsTypes = CommitTypes(
    [
      CommitType("feat", section: "Features", bump: .minor),
      CommitType("feature", section: "Features", bump: .minor),
      CommitType("fix", section: "Bug Fixes", bump: .patch),
      CommitType("perf", section: "Performance Improvements", bump: .patch),
      CommitType("revert", section: "Reverts"),
    ] + unlisted(["docs", "style", "chore", "refactor", "test", "build", "ci"]))

  /// Its parser reads no `!`, so that nobody would be told.
  private static let angularRules: [String: PolicyNode] = [
    "subject-exclamation-mark": PolicyNode(
      .scalar("warning", isQuoted: false), at: PolicyPosition(file: "angular", line: 1, column: 1))
  ]

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
      CommitType("revert", section: "Changed", bump: .patch),
    ] + unlisted(["docs", "style", "refactor", "test", "build", "ci", "chore"]))

  private static func unlisted(_ names: [String]) -> [CommitType] {
    names.map { CommitType($0) }
  }
}

extension Policy {
  /// The defaults of each part, but for what presets differ in.
  fileprivate init(
    types: CommitTypes, changelog: ChangelogPolicy, history: HistoryPolicy = HistoryPolicy(),
    rules: [String: PolicyNode] = [:], versions: VersionRules = VersionRules()
  ) {
    self.project = ProjectPolicy()
    self.types = types
    let (scopes, squash) = (ScopePolicy(), SquashPolicy())
    self.scopes = scopes
    self.squash = squash
    var errors: [PolicyError] = []
    self.rules = RuleSet(
      rules,
      under: RuleSurroundings(
        types: types, scopes: scopes, squash: squash, readsMark: changelog.readsMark), errors: &errors)
    self.ignored = .default
    self.lint = LintPolicy()
    self.components = []
    self.versions = VersionsPolicy(rules: versions)
    self.release = ReleasePolicy()
    self.history = history
    self.changelog = changelog
    self.audiences = []
    self.outputs = []
    self.overrides = Policy.overridesFile
  }
}
