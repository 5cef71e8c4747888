/// An update of a dependency, as the subject of a commit of dependabot or renovate tells of it.
struct DependencyUpdate: Equatable {
  /// What is updated, with all words of the subject but versions: `bump lodash in /docs`.
  let key: String
  /// The version before; nil where the subject does not name it.
  let from: Substring?
  /// The version after; nil for an update of several dependencies.
  let to: Substring?
  /// The subject.
  private let subject: Substring

  private static let verbs: Set<Substring> = ["bump", "update", "upgrade", "bumps", "updates", "upgrades"]

  /// Reads `bump x from 1 to 2`, `update dependency x to v2`, `update all non-major dependencies`,
  /// `bump the x group with 3 updates` and the like; nil for another subject.
  init?(_ subject: some StringProtocol) {
    // Most subjects begin with another letter.
    guard let letter = subject.utf8.first(where: { $0 != UInt8(ascii: " ") }), "buBU".utf8.contains(letter)
    else { return nil }
    let subject = Substring(subject)
    let words = subject.split(separator: " ")
    guard words.count > 2, let verb = words.first, Self.verbs.contains(Substring(verb.lowercased())) else {
      return nil
    }
    self.subject = subject
    var key: [String] = []
    var (from, to): (Substring?, Substring?) = (nil, nil)
    var isGroup = false
    var index = 0
    while index < words.count {
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1] : nil
      if let next, word == "from" || word == "to", next.isVersion {
        if word == "from" { from = next } else { to = next }
        index += 2
      } else if word == "with", let next, next.isCount, words.last?.hasPrefix("update") == true {
        index += 3
      } else if word == "across", let next, next.isCount {
        index += 3
      } else {
        isGroup = isGroup || word == "group" || word == "dependencies" || word == "monorepo"
        key.append(index == 0 ? "update" : word.lowercased())
        index += 1
      }
    }
    guard to != nil || isGroup || from == nil && words.last == "digest" else { return nil }
    self.key = key.joined(separator: " ")
    self.from = from
    self.to = to
  }

  /// The subject of this update and those before it as one.
  ///
  /// - Parameter first: The first of them.
  func subject(since first: DependencyUpdate) -> String {
    if let from, let start = first.from, let range = subject.firstRange(of: " from \(from) ") {
      return subject[..<range.lowerBound] + " from \(start) " + subject[range.upperBound...]
    }
    // How many updates the last one of a group had says nothing about all of them.
    guard to == nil, subject.contains(" with "), let range = subject.ranges(of: " with ").last else {
      return String(subject)
    }
    return String(subject[..<range.lowerBound])
  }
}

extension Substring {
  /// Whether it has a digit and begins as versions do: `1.2`, `v4`, `^5`, `7f3c2ab`.
  fileprivate var isVersion: Bool {
    guard let first, first.isHexDigit || "v^~>=<`".contains(first) else { return false }
    return contains { $0.isNumber }
  }

  fileprivate var isCount: Bool { !isEmpty && allSatisfy(\.isNumber) }
}

extension [Entry] {
  /// The entries, those that update one dependency after another as one at the place of the last.
  var withUpdatesCollapsed: [Entry] {
    var kept = self
    var gone: Set<Int> = []
    var firsts: [String: DependencyUpdate] = [:]
    var lasts: [String: Int] = [:]
    for index in indices where !self[index].isBreaking {
      guard let update = DependencyUpdate(self[index].subject), self[index].undoes == nil,
        self[index].note == nil
      else { continue }
      var entry = self[index]
      let key = [entry.type, entry.scope ?? "", update.key].joined(separator: "\n")
      if let last = lasts[key], let first = firsts[key] {
        let earlier = kept[last]
        entry.joined = earlier.joined + [Entry.Mark(commit: earlier.commit, pullRequest: earlier.pullRequest)]
        entry.alsoIn = earlier.alsoIn + entry.alsoIn.filter { !earlier.alsoIn.contains($0) }
        entry.subject = update.subject(since: first)
        var people = ContributorList()
        for contributor in earlier.authors + entry.authors { people.insert(contributor) }
        entry.authors = people.people
        gone.insert(last)
        kept[index] = entry
      } else {
        firsts[key] = update
      }
      lasts[key] = index
    }
    return gone.isEmpty ? self : kept.indices.filter { !gone.contains($0) }.map { kept[$0] }
  }
}
