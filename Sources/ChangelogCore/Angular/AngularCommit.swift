import CommitParser

/// A commit as semantic-release reads it.
struct AngularCommit {
  /// The commit.
  let commit: Commit
  /// What its message says.
  let message: AngularMessage

  /// Nil for a commit without a message.
  init?(_ commit: Commit, _ dialect: AngularDialect) {
    guard let message = AngularMessage(commit.message, dialect) else { return nil }
    self.commit = commit
    self.message = message
  }

  /// Whether `[skip release]` or `[release skip]` keeps it from moving the version.
  var skipsRelease: Bool {
    var rest = commit.message[...]
    while let open = rest.firstIndex(of: "[") {
      rest = rest[rest.index(after: open)...]
      if rest.begins(with: "skip", and: "release]") || rest.begins(with: "release", and: "skip]") {
        return true
      }
    }
    return false
  }
}

extension Substring {
  /// Whether one word stands at the start, and another one behind blanks, upper and lower case being equal.
  fileprivate func begins(with word: String, and other: String) -> Bool {
    guard prefix(word.count).lowercased() == word else { return false }
    let below = dropFirst(word.count)
    let next = below.drop(while: \.isWhitespace)
    return next.startIndex > below.startIndex && next.prefix(other.count).lowercased() == other
  }
}

extension [AngularCommit] {
  /// The commits without those that another one takes back, and without the first commit that takes one back.
  ///
  /// Only the first: the filter of that time asks for the index 0 of a list where it means to ask for any.
  /// - Source: conventional-commits-filter 2.0.7.
  var withoutReverted: [AngularCommit] {
    let reverts = filter { $0.message.revert?.hash != nil }
    guard !reverts.isEmpty else { return self }
    let byHash = Dictionary(grouping: reverts) { $0.message.revert?.hash?.trimmedAsInScript ?? "" }
    var firstRevert: CommitID?
    let kept = filter { commit in
      let revert = byHash[commit.commit.id.description]?.first {
        $0.message.revert?.header.trimmedAsInScript == commit.message.header.trimmedAsInScript
      }
      firstRevert = firstRevert ?? revert?.commit.id
      return revert == nil
    }
    return kept.filter { $0.commit.id != firstRevert }
  }

  /// How far the commits move the version.
  ///
  /// - Source: the default rules of @semantic-release/commit-analyzer 8.
  func bump(_ dialect: AngularDialect, _ types: CommitTypes) -> Bump {
    filter { !$0.skipsRelease }.withoutReverted.map { $0.message.bump(dialect, types) }.max() ?? .none
  }
}

extension AngularMessage {
  fileprivate func bump(_ dialect: AngularDialect, _ types: CommitTypes) -> Bump {
    guard notes.isEmpty else { return .major }
    // JSHint's rules are among the default ones, though no section lists their types.
    let bump = type.flatMap { types[$0]?.bump ?? ["FEAT": Bump.minor, "FIX": .patch][$0] } ?? .none
    return Swift.max(bump, revert == nil ? .none : .patch)
  }
}
