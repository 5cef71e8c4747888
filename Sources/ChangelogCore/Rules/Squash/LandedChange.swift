import CommitParser

/// A change that a landed message stands for beside its header: an item of the body, or a commit that is left out of it.
struct LandedChange {
  /// The first line of the change.
  let header: String
  /// Its type.
  let type: String
  /// What it says, without the number of a pull request.
  let subject: String
  /// Whether it says that it breaks something.
  let isBreaking: Bool
  /// Where it stands: `on line 9`, `of commit 3`.
  let whereabouts: String
}

extension Candidate {
  /// The changes that the message stands for, without those that others of them take back.
  ///
  /// - Parameter isWanted: Whether a change matters by its type, and by whether it breaks something.
  func landedChanges(where isWanted: (_ type: String, _ isBreaking: Bool) -> Bool) -> [LandedChange] {
    let items = message.items.map { item in
      LandedChange(
        header: item.message.headerLine, type: item.header.type, subject: item.subject,
        isBreaking: item.isBreaking,
        whereabouts: "on line \(item.line)")
    }
    let commits = landing?.commitsLeftOut ?? []
    let hidden = commits.compactMap { (number, message) in
      (try? message.header.get()).map {
        LandedChange(
          header: message.headerLine, type: $0.type, subject: $0.subject, isBreaking: $0.hasBreakingMark,
          whereabouts: "of commit \(number)")
      }
    }
    let changes = (items + hidden).filter { isWanted($0.type, $0.isBreaking) }
    guard !changes.isEmpty else { return [] }
    let reverted = Set(
      (CommitList(message)?.reverted ?? [])
        .union(commits.compactMap { $0.message.headerLine[...].revertedHeader }))
    return changes.filter { !reverted.contains($0.header[...]) }
  }
}

extension Landing {
  /// The commits whose first line is not in the message, with their places among all, from 1.
  ///
  /// Those that join branches are not among them.
  fileprivate var commitsLeftOut: [(number: Int, message: CommitMessage)] {
    var shown: Set<Int> = []
    let commits = SquashedCommits(of: pullRequest).own
    let firstLines = Dictionary(commits.map { ($0.index, $0.source(ofLine: 0)) }) { first, _ in first }
    for source in outcome.message.sources {
      if case .commit(let index, _) = source, firstLines[index] == source { shown.insert(index) }
    }
    return commits.filter { !shown.contains($0.index) }
      .map { ($0.index + 1, CommitMessage(String($0.message))) }
  }
}

extension Item {
  fileprivate var subject: String { (try? landedHeader.get())?.subject ?? header.subject }
}
