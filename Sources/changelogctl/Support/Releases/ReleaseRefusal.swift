import ChangelogCore
import GitHistory

/// Why nothing can be released here, as it is.
enum ReleaseRefusal: Error, Equatable, CustomStringConvertible {
  case bare
  case noCommits
  case detached
  case wrongBranch(String, expected: [String])
  case pullRequest(String)
  case underWay(String)
  case behind(String, upstream: String, by: Int)
  case changed([String])
  case untagged(String, CommitID, version: String)
  case branchIsTaken(String)
  case nothingMerged(String)
  case onlyTemplate

  /// What is there and what would do, in one sentence.
  var description: String {
    switch self {
    case .bare: "nothing can be released in a bare repository; run this in a clone with a work tree"
    case .noCommits: "there is no commit to release yet"
    case .detached:
      "HEAD is on no branch; switch to the branch to release first, such as 'git switch main'"
    case .wrongBranch(let branch, let expected):
      "branch \(branch.inQuotes) is not one that is released; switch to one of "
        + "\(expected.map(\.inQuotes).joined(separator: ", ")), or add it to 'history.branches' in \(PolicyFile.name)"
    case .pullRequest(let branch):
      "branch \(branch.inQuotes) is that of a release pull request; let it land, then run "
        + "'changelogctl release --tag-merged' where it has landed"
    case .underWay(let operation):
      "git is in the middle of '\(operation)'; finish it, or give it up with '\(GitOperation.abort(of: operation))'"
    case .behind(let branch, let upstream, let count):
      "branch \(branch.inQuotes) lacks \(count == 1 ? "1 commit" : "\(count) commits") of \(upstream.inQuotes); "
        + "run 'git pull --ff-only' first"
    case .changed(let paths):
      "the work tree has changes that are not committed: \(Self.list(paths)); commit them, or put them away with "
        + "'git stash'"
    case .untagged(let tag, let commit, let version):
      "commit \(commit.abbreviated) released \(version), but there is no tag \(tag.inQuotes); "
        + "run 'changelogctl release --tag-merged' first, or ask for a version with '--release-as' or '--bump'"
    case .branchIsTaken(let branch):
      "branch \(branch.inQuotes) is there and does not hold a release; delete it, or choose another name by "
        + "'release.branch' in \(PolicyFile.name)"
    case .nothingMerged(let title):
      "no commit since the last release has a title such as \(title.inQuotes); run this when the pull request of the "
        + "release has landed"
    case .onlyTemplate:
      "a release cannot be put into a file that a template writes; choose a built-in 'changelog.style', or write the "
        + "file with 'changelog --output' and commit it before"
    }
  }

  private static func list(_ paths: [String]) -> String {
    let shown = paths.prefix(5).map { $0.inQuotes(upTo: .max) }.joined(separator: ", ")
    return paths.count > 5 ? shown + " and \(paths.count - 5) more" : shown
  }
}
