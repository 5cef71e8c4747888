import ChangelogCore

/// The revisions and the command by which the commits of a pull request are found, made of what strangers may have named.
struct PullRequestRefs {
  /// The branch that it is to land on.
  var baseBranch: String?
  /// The commit where it left that branch, which is surest.
  var mergeBase: String?
  /// A tip of that branch that somebody told.
  var baseID: String?
  /// The full name of the ref where the pull request ends: `refs/pull/12/head`, `refs/heads/paging`.
  var headRef: String?
  /// Whether that ref, and HEAD in the job, is the forge's merge of both, whose second parent is the end.
  var isMerge = false
  /// The tip of the pull request that somebody told.
  var headID: String?
  /// Where to fetch from.
  var remote = "origin"

  /// Where the base branch ends.
  ///
  /// The clone's own view of it is newer than what an event tells, whose branch may have been brought up to date since.
  var baseRevisions: [String] {
    let branch = baseBranch?.asRefName
    return [
      branch.map { "refs/remotes/origin/\($0)" }, baseID?.asObjectName, branch.map { "refs/heads/\($0)" },
    ].compactMap(\.self)
  }

  /// Where the pull request ends.
  ///
  /// HEAD is taken only where nobody told the id: when the clone lacks that one, HEAD is something else.
  var headRevisions: [String] {
    let id = headID?.asObjectName
    let revisions = [headRef?.asRefName.map { $0.inClone }, id == nil ? "HEAD" : nil].compactMap(\.self)
    return (id.map { [$0] } ?? []) + revisions.map { isMerge ? $0 + "^2" : $0 }
  }

  /// The command that brings both; nil when neither can be named.
  var fetchCommand: String? {
    let refs = [baseBranch?.asRefName.map { "refs/heads/\($0)" }, headRef?.asRefName].compactMap(\.self)
    guard !refs.isEmpty else { return nil }
    let words = ["git", "fetch", "--no-tags", remote] + refs.map { "+\($0):\($0.inClone)" }
    return words.map(\.asShellWord).joined(separator: " ")
  }
}

extension StringProtocol {
  /// The full or shortened name of an object; nil for anything else, and for the zeros that stand for none.
  var asObjectName: String? {
    guard (7...64).contains(utf8.count), utf8.allSatisfy({ $0.isHexDigit }),
      utf8.contains(where: { $0 != UInt8(ascii: "0") })
    else { return nil }
    return String(self)
  }

  /// The text as a part of a ref's name; nil when git allows it in none, so that it is no expression either.
  /// - Source: git-check-ref-format(1).
  var asRefName: String? {
    let forbidden = "~^:?*[\\".unicodeScalars
    guard !isEmpty, !hasPrefix("-"), !hasPrefix("/"), !hasSuffix("/"), !hasSuffix("."), !contains(".."),
      !contains("@{"), !contains("//"),
      unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && !forbidden.contains($0) })
    else { return nil }
    return String(self)
  }

  /// The name of a branch without `refs/heads/`.
  var withoutBranchPrefix: String {
    hasPrefix("refs/heads/") ? String(dropFirst("refs/heads/".count)) : String(self)
  }
}

extension String {
  /// The name under which a clone keeps a ref of the forge.
  fileprivate var inClone: String {
    hasPrefix("refs/heads/") ? "refs/remotes/origin/" + withoutBranchPrefix : self
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    let letter = self | 0x20
    return self &- 0x30 < 10 || letter &- 0x61 < 6
  }
}
