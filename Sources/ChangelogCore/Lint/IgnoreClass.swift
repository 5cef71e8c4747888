import CommitParser

/// A kind of message that programs write.
public enum IgnoreClass: String, Sendable, CaseIterable {
  /// Merge commits, by their parents or by what git and the forges write.
  case merge
  /// What `git revert` and the forges' buttons write: `Revert "feat: x"`.
  case revert
  /// What `git commit --fixup` and `--squash` write, for `git rebase --autosquash`.
  case autosquash
  /// Commits that carry a version and nothing else: `1.2.0`, `chore(release): 1.2.0`.
  case release
  /// Commits by programs, told by their author: `dependabot[bot]`.
  case bot

  /// Whether a message is of the kind.
  func contains(_ candidate: Candidate) -> Bool {
    switch self {
    case .merge: (candidate.parentCount ?? 0) > 1 || candidate.message.headerLine.hasPrefix("Merge ")
    case .revert: candidate.message.headerLine.hasPrefix("Revert \"")
    case .autosquash: candidate.message.headerLine.hasPrefix("fixup! ")
    case .release: false
    case .bot: candidate.author?.name.hasSuffix("[bot]") ?? false
    }
  }

  /// Why a message of the kind is skipped, for people.
  var reason: String {
    switch self {
    case .merge: "a merge"
    case .revert: "a revert"
    case .autosquash: "to be squashed by a rebase"
    case .release: "a release"
    case .bot: "by a bot"
    }
  }
}
