import ChangelogCore

/// The revisions and the command by which the commits of a pull request are found, made of what strangers may have named.
struct PullRequestRefs {
  /// The branch that it is to land on.
  var baseBranch: String?
  /// The tips of that branch that somebody told, the best first.
  var baseIDs: [String?] = []
  /// The full name under which the forge offers the pull request's own tip: `refs/pull/12/head`.
  var headRef: String?
  /// The tip of the pull request that somebody told.
  var headID: String?
  /// Where to fetch from.
  var remote = "origin"

  /// Where the base branch ends.
  ///
  /// The clone's own view of it is newer than what an event tells, whose branch may have been brought up to date since.
  var baseRevisions: [String] {
    let branch = baseBranch.flatMap(\.asRefName)
    return (branch.map { ["refs/remotes/origin/\($0)"] } ?? []) + baseIDs.compactMap { $0?.asObjectName }
      + (branch.map { ["refs/heads/\($0)"] } ?? [])
  }

  /// Where the pull request ends.
  ///
  /// HEAD is taken only where nobody told the id: when the clone lacks that one, HEAD is something else.
  var headRevisions: [String] {
    let id = headID?.asObjectName
    return [id, headRef?.asRefName].compactMap(\.self) + (id == nil ? ["HEAD"] : [])
  }

  /// The command that brings both; nil when neither can be named.
  var fetchCommand: String? {
    let base = baseBranch.flatMap(\.asRefName).map { "+refs/heads/\($0):refs/remotes/origin/\($0)" }
    let head = headRef.flatMap(\.asRefName).map { "+\($0):\($0)" }
    let specs = [base, head].compactMap(\.self)
    guard !specs.isEmpty else { return nil }
    return (["git", "fetch", "--no-tags", remote] + specs).map(\.asShellWord).joined(separator: " ")
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
    guard !isEmpty, !hasPrefix("-"), !hasPrefix("/"), !hasSuffix("/"), !hasSuffix("."),
      unicodeScalars.allSatisfy({
        $0.value > 0x20 && $0.value != 0x7F && !"~^:?*[\\".unicodeScalars.contains($0)
      }),
      !contains(".."), !contains("@{"), !contains("//")
    else { return nil }
    return String(self)
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    let letter = self | 0x20
    return self &- 0x30 < 10 || letter &- 0x61 < 6
  }
}
