import Foundation

extension TemporaryRepository {
  /// A commit to import; parents are places in the list, and stand before it.
  public struct ImportedCommit: Sendable {
    let message: String
    let time: Int
    let parents: [Int]

    /// A commit of its parts.
    public init(_ message: String, time: Int, parents: [Int]) {
      self.message = message
      self.time = time
      self.parents = parents
    }
  }

  /// Makes many commits at once, the last of which becomes `main`, and lightweight tags by places in the list.
  public func importCommits(_ commits: [ImportedCommit], tags: [String: Int] = [:]) throws {
    var stream = ""
    for (place, commit) in commits.enumerated() {
      // A branch for each: git would else take the branch's tip as a parent.
      stream += "commit refs/heads/import/\(place)\nmark :\(place + 1)\n"
      stream += "committer C O Mitter <committer@example.org> \(commit.time) +0000\n"
      stream += "data \(commit.message.utf8.count)\n\(commit.message)\n"
      for (order, parent) in commit.parents.enumerated() {
        stream += "\(order == 0 ? "from" : "merge") :\(parent + 1)\n"
      }
    }
    stream += "reset refs/heads/main\nfrom :\(commits.count)\n\n"
    for (name, place) in tags { stream += "reset refs/tags/\(name)\nfrom :\(place + 1)\n\n" }
    try git(["fast-import", "--quiet", "--force"], input: Data(stream.utf8))
  }

  /// Makes a random history with merges, octopus merges, several roots, skewed and equal dates, and tags `v1.0.N`.
  ///
  /// - Returns: The tags by the place of their commit.
  @discardableResult
  public func importRandomHistory(
    seed: UInt64, commits count: Int, tags tagCount: Int, roots: Bool = true
  ) throws -> [String: Int] {
    var random = SeededGenerator(seed: seed)
    // How many lines run side by side: one or two often meet in one commit, many hardly ever.
    let width = Int.random(in: 1...8, using: &random)
    let commits = (0..<count).map { place in
      let recent = max(0, place - width)..<max(1, place)
      var parents: [Int] = []
      if place > 0, !roots || Int.random(in: 0..<20, using: &random) > 0 || place == count - 1 {
        let wanted = [1, 1, 1, 1, 2, 2, 3, 5][Int.random(in: 0..<8, using: &random)]
        for _ in 0..<wanted { parents.append(Int.random(in: recent, using: &random)) }
        // The newest commit at hand comes often, so that lines stay together.
        if Bool.random(using: &random) { parents[0] = place - 1 }
      }
      let skew =
        Int.random(in: 0..<6, using: &random) == 0 ? Int.random(in: -5_000...5_000, using: &random) : 0
      return ImportedCommit(
        "feat: change \(place)\n\nBody of \(place).\n", time: 1_700_000_000 + place / 2 * 60 + skew,
        parents: parents)
    }
    var tags: [String: Int] = [:]
    for number in 0..<tagCount { tags["v1.0.\(number)"] = Int.random(in: 0..<count, using: &random) }
    try importCommits(commits, tags: tags)
    return tags
  }
}
