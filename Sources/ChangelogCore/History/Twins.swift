import CommitParser

/// Commits that brought the same change to lines of the history that ran side by side.
///
/// A backport, a cherry-pick, a branch that was merged twice: neither commit reaches the other, so neither is a second
/// step after the first one. They are told by the sentence of `git cherry-pick -x`, else by one title with one number
/// of a pull request, else by one title and one author. What is none of this may still be picked: then both have one
/// author and one time at which that author wrote them, and their patches tell.
struct Twins {
  /// What makes a commit the twin of another one.
  fileprivate struct Mark {
    let title: Substring
    let numbers: Set<Int>
  }

  private let history: History
  private let mainline: Mainline
  private var marks: [Int: Mark] = [:]
  private var byTitle: [Substring: [Int]] = [:]
  /// Those that were picked, by their originals.
  private var byPick: [CommitID: [Int]] = [:]
  private var byID: [CommitID: Int] = [:]
  private var byAuthorTime: [Int64: [Int]] = [:]
  /// How the messages begin that could be a twin's: most others begin otherwise.
  private var beginnings: Set<MessageGlance.Word> = []

  /// Takes the commits among which twins are looked for.
  ///
  /// - Parameters:
  ///   - aside: The commits that could be listed and stand on another line than the first parents.
  ///   - mainline: That line.
  init(aside: [Int], in history: History, along mainline: Mainline) {
    self.history = history
    self.mainline = mainline
    for commit in aside {
      let mark = Mark(history.commits[commit])
      marks[commit] = mark
      beginnings.insert(MessageGlance.Word(mark.title))
      byTitle[mark.title, default: []].append(commit)
      if history.commits[commit].glance.marks.contains(.picked) {
        for id in history.commits[commit].picks { byPick[id, default: []].append(commit) }
      }
      byID[history.commits[commit].id] = commit
      if !history.authorTimes.isEmpty {
        byAuthorTime[history.authorTimes[commit], default: []].append(commit)
      }
    }
    // No time is known of these.
    byAuthorTime[0] = nil
  }

  /// More commits of one title or one time than this are no twins.
  private static let most = 16

  /// Whether a commit can have no twin.
  var isEmpty: Bool { marks.isEmpty }

  /// The twins of a commit among those that stand aside.
  func twins(of commit: Int) -> [Int] {
    let glance = history.commits[commit].glance
    var picked: [Int] = []
    if glance.marks.contains(.picked) {
      picked = history.commits[commit].picks.flatMap { (byPick[$0] ?? []) + (byID[$0].map { [$0] } ?? []) }
    }
    if !byPick.isEmpty { picked += byPick[history.commits[commit].id] ?? [] }
    guard !picked.isEmpty || glance.mayBeWrapped || beginnings.contains(glance.beginning) else { return [] }
    let mark = marks[commit] ?? Mark(history.commits[commit])
    // A title that comes back again and again tells nothing.
    let named = byTitle[mark.title] ?? []
    let titled = named.count > Self.most ? [] : named
    return Set(titled + picked).sorted().filter { other in
      // Who took part is the dearest question, and most commits of one title are steps on one line.
      areApart(commit, other)
        && (picked.contains(other) || marks[other].map { isTwin(other, $0, of: commit, mark) } ?? false)
    }
  }

  /// Those that stand aside and may be the commit picked, by what a pick leaves as it is: the author and the author's time.
  func suspects(of commit: Int) -> [Int] {
    guard !byAuthorTime.isEmpty, history.commits[commit].glance.marks.contains(.header),
      let others = byAuthorTime[history.authorTimes[commit]], others.count <= Self.most
    else { return [] }
    return others.filter {
      history.commits[$0].author == history.commits[commit].author && areApart(commit, $0)
    }
  }

  /// Whether both are two commits of which neither reaches the other.
  private func areApart(_ one: Int, _ other: Int) -> Bool {
    one != other && !mainline.isAncestor(other, of: one) && !mainline.isAncestor(one, of: other)
  }

  /// Whether both may be one change; their titles are equal.
  private func isTwin(_ one: Int, _ mark: Mark, of other: Int, _ otherMark: Mark) -> Bool {
    let (numbers, title) = (mark.numbers, mark.title)
    if !numbers.isDisjoint(with: otherMark.numbers) { return true }
    // Titles as short as 'fix: review' come again and again.
    guard !numbers.isEmpty || !otherMark.numbers.isEmpty || title.split(separator: " ").count > 3 else {
      return false
    }
    // Every round of updates has the same title.
    guard numbers.isEmpty || otherMark.numbers.isEmpty || DependencyUpdate(title.subject) == nil else {
      return false
    }
    return !history.commits[one].people.isDisjoint(with: history.commits[other].people)
  }
}

extension Twins.Mark {
  fileprivate init(_ commit: Commit) {
    let landed = CommitMessage.landedTitle(in: commit.message)
    let (title, numbers) = landed.title.withoutNumbers
    self.title = title
    self.numbers = Set(numbers + (landed.number.map { [$0] } ?? []))
  }
}

extension Commit {
  /// The names and addresses of its author and co-authors, in lower case.
  fileprivate var people: Set<String> {
    Set(
      ([author] + CommitMessage(message).coAuthors)
        .flatMap { [$0.email.lowercased(), $0.name.lowercased()] }
    ).subtracting([""])
  }

  /// The ids in the lines `(cherry picked from commit …)`.
  fileprivate var picks: [CommitID] {
    message.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let start = "(cherry picked from commit ".utf8
      guard line.starts(with: start) else { return nil }
      return CommitID(hexDigits: line.dropFirst(start.count).prefix(40))
    }
  }
}

extension Substring {
  /// What follows the type and the scope of a title.
  fileprivate var subject: Substring { firstRange(of: ": ").map { self[$0.upperBound...] } ?? self }

  /// The title without numbers of pull requests at its end, as ` (#12)`, and those numbers.
  fileprivate var withoutNumbers: (title: Substring, numbers: [Int]) {
    var (title, numbers) = (self, [Int]())
    while title.utf8.last == UInt8(ascii: ")"), let open = title.lastIndex(of: "(") {
      let inside = title[title.index(after: open)...].dropLast()
      guard inside.first == "#" || inside.first == "!", let number = Int(inside.dropFirst()) else { break }
      numbers.append(number)
      title = title[..<open].withoutSpaceAtEnd
    }
    return (title, numbers)
  }
}
