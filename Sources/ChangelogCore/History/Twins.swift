import CommitParser

/// Commits that brought the same change to lines of the history that ran side by side.
///
/// A backport, a cherry-pick, a branch that was merged twice: neither commit reaches the other, so neither is a second
/// step after the first one. They are told by the sentence of `git cherry-pick -x`, else by one title with one number
/// of a pull request, else by one title and one author.
struct Twins {
  /// What makes a commit the twin of another one.
  fileprivate struct Mark {
    let title: Substring
    let numbers: Set<Int>
    let people: Set<String>
    let picked: [CommitID]
  }

  private let history: History
  private let mainline: Mainline
  private var marks: [Int: Mark] = [:]
  private var byTitle: [Substring: [Int]] = [:]
  /// Those that were picked, by their originals.
  private var byPick: [CommitID: [Int]] = [:]
  private var byID: [CommitID: Int] = [:]
  /// How the messages begin that could be a twin's: most others begin otherwise.
  private var beginnings: Set<MessageGlance.Word> = []
  private var hasShortTitles = false

  /// Takes the commits among which twins are looked for.
  ///
  /// - Parameters:
  ///   - aside: The commits that could be listed and stand on another line than the first parents.
  ///   - mainline: That line.
  init(aside: [Int], in history: History, along mainline: Mainline) {
    self.history = history
    self.mainline = mainline
    for commit in aside {
      let mark = mark(of: commit)
      marks[commit] = mark
      beginnings.insert(MessageGlance.Word(String(mark.title)))
      hasShortTitles = hasShortTitles || mark.title.utf8.count < 8
      byTitle[mark.title, default: []].append(commit)
      for id in mark.picked { byPick[id, default: []].append(commit) }
      byID[history.commits[commit].id] = commit
    }
  }

  /// More commits of one title than this are no twins.
  private static let most = 16

  /// Whether a commit can have no twin.
  var isEmpty: Bool { marks.isEmpty }

  /// The twins of a commit among those that stand aside.
  func twins(of commit: Int) -> [Int] {
    let picks =
      history.commits[commit].glance.marks.contains(.picked) ? history.commits[commit].message.picks : []
    var picked = picks.flatMap { (byPick[$0] ?? []) + (byID[$0].map { [$0] } ?? []) }
    if !byPick.isEmpty { picked += byPick[history.commits[commit].id] ?? [] }
    guard !picked.isEmpty || hasShortTitles || beginnings.contains(history.commits[commit].glance.beginning)
    else {
      return []
    }
    let mark = marks[commit] ?? mark(of: commit)
    // A title that comes back again and again tells nothing.
    let named = byTitle[mark.title] ?? []
    let titled = named.count > Self.most ? [] : named.filter { marks[$0]?.isTwin(of: mark) == true }
    return Set(titled + picked).subtracting([commit]).sorted().filter { other in
      !mainline.isAncestor(other, of: commit) && !mainline.isAncestor(commit, of: other)
    }
  }

  private func mark(of commit: Int) -> Mark {
    Mark(history.commits[commit], isPicked: history.commits[commit].glance.marks.contains(.picked))
  }
}

extension Twins.Mark {
  fileprivate init(_ commit: Commit, isPicked: Bool) {
    let landed = CommitMessage.landedTitle(in: commit.message)
    let (title, numbers) = landed.title.withoutNumbers
    self.title = title
    self.numbers = Set(numbers + (landed.number.map { [$0] } ?? []))
    let coAuthors = CommitMessage(commit.message).coAuthors
    people = Set(([commit.author] + coAuthors).flatMap { [$0.email.lowercased(), $0.name.lowercased()] })
      .subtracting([""])
    picked = isPicked ? commit.message.picks : []
  }

  /// Whether both may be one change; their titles are equal.
  func isTwin(of other: Self) -> Bool {
    if !numbers.isDisjoint(with: other.numbers) { return true }
    // Titles as short as 'fix: review' come again and again.
    guard !numbers.isEmpty || !other.numbers.isEmpty || title.split(separator: " ").count > 3 else {
      return false
    }
    // Every round of updates has the same title.
    guard numbers.isEmpty || other.numbers.isEmpty || DependencyUpdate(title.subject) == nil else {
      return false
    }
    return !people.isDisjoint(with: other.people)
  }
}

extension String {
  /// The ids in the lines `(cherry picked from commit …)`.
  fileprivate var picks: [CommitID] {
    utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
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
