import ChangelogCore
import CommitParser
import GitHistory

/// Which commits a user asked to check.
enum LintSource: Equatable {
  /// One commit.
  case revision(String)
  /// What one revision reaches and the other does not, from where their lines part.
  case range(RevisionRange)
  /// What HEAD reaches and no branch of a remote does.
  case unpushed

  /// Reads `REVISION`, `A..B` or `A...B`; the last two mean the same: the commits of B that A lacks.
  init(_ text: String) {
    let dots = text.firstRange(of: "...") ?? text.firstRange(of: "..")
    guard let dots, let range = RevisionRange("\(text[..<dots.lowerBound])..\(text[dots.upperBound...])")
    else {
      self = .revision(text)
      return
    }
    self = .range(range)
  }

  /// The commits, and what they are called in a sentence.
  func commits(
    in repository: borrowing Repository, progress: (Int) -> Void
  ) throws -> (range: CommitRange, name: String) {
    switch self {
    case .revision(let revision):
      return (try repository.commits(only: repository.commit(named: revision)), revision.inQuotes)
    case .range(let range):
      let found = try repository.commits(
        reachedBy: repository.commit(named: range.included),
        butNotBy: [repository.commit(named: range.excluded)], progress: progress)
      guard found.hasCommonAncestor, !found.isCutOff else {
        throw UnrelatedRevisions(range, isShallow: repository.isShallow)
      }
      return (found, "\(range.excluded)..\(range.included)".inQuotes)
    case .unpushed:
      let found = try repository.commits(
        reachedBy: repository.commit(named: "HEAD"), butNotBy: repository.remoteBranchTips(),
        progress: progress)
      return (found, "HEAD without the branches of remotes")
    }
  }
}

/// Two revisions have no commit in common in this clone, so nobody can tell where one left the other.
struct UnrelatedRevisions: Error, CustomStringConvertible {
  let description: String

  init(_ range: RevisionRange, isShallow: Bool) {
    let ends = "\(range.excluded.inQuotes) and \(range.included.inQuotes)"
    description =
      isShallow
      ? "this clone is shallow and lacks commits between \(ends); run 'git fetch --unshallow', or "
        + "'git fetch --deepen=100' until they are there (in CI: fetch-depth: 0)"
      : "\(ends) have no common ancestor; expected two revisions of one history"
  }
}
