internal import ChangelogCore
internal import Clibgit2

/// A walk from some commits to their ancestors, newest first, that stops as soon as the view can be answered.
///
/// Dates decide only which commit comes next, and so how soon the walk may stop, never what it finds.
struct CommitWalk {
  private(set) var commits: [Commit] = []
  private(set) var graph = CommitGraph()
  private(set) var boundaries: [Int] = []
  private(set) var decoder = CommitDecoder()
  /// The trees of the commits; empty unless they are kept.
  private(set) var trees: [CommitID] = []
  /// When the authors wrote the commits; empty unless that is kept.
  private(set) var authorTimes: [Int64] = []
  /// Who committed the commits; empty unless that is kept.
  private(set) var committers: [Person] = []
  private var table = CommitTable()
  private var frontier = Frontier()
  /// Whether a commit without parents was passed: then not all that was walked descends from the cut.
  private var hasPassedRoot = false
  private let keepsTrees: Bool
  private let keepsAuthorTimes: Bool
  private let keepsCommitters: Bool

  init(
    keepingTrees keepsTrees: Bool = false, authorTimes keepsAuthorTimes: Bool = false,
    committers keepsCommitters: Bool = false
  ) {
    self.keepsTrees = keepsTrees
    self.keepsAuthorTimes = keepsAuthorTimes
    self.keepsCommitters = keepsCommitters
  }

  /// The number of a commit that the walk met; nil for another one.
  func number(of id: CommitID) -> Int? { table.number(of: id, in: commits) }

  /// Walks until `isEnough` says so of a cut, or to the roots.
  ///
  /// - Parameters:
  ///   - limit: How many commits to read at least, before the walk ends anyway.
  ///   - isEnough: Asked with a cut, when all that was walked so far descends from that one commit.
  ///   - progress: Told now and then how many commits were read.
  mutating func run(
    from tips: [CommitID], in objects: borrowing ObjectDatabase, upTo limit: Int = .max,
    isEnough: (_ cut: CommitID) -> Bool, visit: (CommitID) -> Void, progress: (Int) -> Void
  ) throws(GitError) {
    try walk(from: tips, in: objects, upTo: limit, isEnough: isEnough, visit: visit, progress: progress)
    try checkCircles()
  }

  private mutating func walk(
    from tips: [CommitID], in objects: borrowing ObjectDatabase, upTo limit: Int,
    isEnough: (_ cut: CommitID) -> Bool, visit: (CommitID) -> Void, progress: (Int) -> Void
  ) throws(GitError) {
    for tip in tips { _ = try meet(tip, in: objects) }
    while !frontier.isEmpty, commits.count < limit {
      if frontier.count == 1, !hasPassedRoot, isEnough(commits[frontier.newest.commit].id) { return }
      let next = frontier.removeNewest()
      visit(commits[next.commit].id)
      guard let firstParent = next.firstParent else {
        hasPassedRoot = true
        if objects.shallow.contains(commits[next.commit].id) { boundaries.append(next.commit) }
        continue
      }
      let first = try meet(firstParent, in: objects)
      var others: [Int] = []
      for parent in next.otherParents { others.append(try meet(parent, in: objects)) }
      graph.setParents(of: next.commit, to: first, others)
      if commits.count & 0xFFF == 0 { progress(commits.count) }
    }
  }

  /// Throws where a commit is its own ancestor: hashes make no circle, but replaced and forged objects can.
  private func checkCircles() throws(GitError) {
    let order = graph.childrenFirst()
    guard order.count < graph.count else { return }
    let placed = Set(order)
    guard let commit = (0..<graph.count).first(where: { !placed.contains($0) }) else { return }
    throw GitError(
      .damaged, "commit \(commits[commit].id) is its own ancestor, or an ancestor of one that is",
      hint: "look at 'git replace --list', and run 'git fsck' if that is empty")
  }

  /// Reads a commit at the first meeting, and returns its number.
  private mutating func meet(_ id: CommitID, in objects: borrowing ObjectDatabase) throws(GitError) -> Int {
    if let number = table.number(of: id, in: commits) { return number }
    let isBoundary = objects.shallow.contains(id)
    return try objects.read(id) { (type, bytes) throws(GitError) in
      guard type == GIT_OBJECT_COMMIT else { throw .corrupt(id, "a commit was expected there") }
      guard let raw = RawCommit(bytes) else { throw .corrupt(id) }
      let number = graph.addCommit()
      commits.append(decoder.commit(id, raw))
      if keepsTrees { trees.append(raw.tree) }
      if keepsAuthorTimes { authorTimes.append(raw.authorTime) }
      if keepsCommitters { committers.append(decoder.committer(of: raw)) }
      table.insertLast(of: commits)
      frontier.insert(
        Frontier.Step(
          commit: number, time: raw.time, firstParent: isBoundary ? nil : raw.firstParent,
          otherParents: isBoundary ? [] : raw.otherParents))
      return number
    }
  }
}
