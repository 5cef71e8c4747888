import CommitParser

/// Finds the commits that reverts mean, in one pass over the history.
struct RevertIndex {
  private var byID: [String: Int] = [:]
  private var byNumber: [Int: [Int]] = [:]
  private var byTitle: [Substring: [Int]] = [:]
  private var byBeginning: [Substring: [Int]] = [:]
  private var byScopeAndSubject: [Substring: [Int]] = [:]
  /// The numbers of the pull requests of commits that are found by their titles.
  private var numbers: [Int: Int] = [:]
  /// The titles of commits that are found by their numbers.
  private var titles: [Int: Substring] = [:]
  /// The lengths of the cut titles, in bytes.
  private var lengths: Set<Int> = []
  /// How wanted titles begin, and what follows the type in them: most others don't.
  private var (starts, subjectStarts): (Set<MessageGlance.Word>, Set<MessageGlance.Word>) = ([], [])

  /// A title cut shorter than this, in bytes, could mean too many.
  private static let cutLengths = 16...256

  /// Looks for what reverts name.
  ///
  /// - Parameter candidates: The commits that may be meant, the oldest first.
  init(_ reverts: [Revert], in history: History, candidates: [Int]) {
    let ids = Set(reverts.flatMap { $0.commits + ($0.mergeBase.map { [$0] } ?? []) })
    let idsByStart = Dictionary(grouping: ids) { UInt32($0.prefix(7), radix: 16) ?? 0 }
    for commit in candidates {
      guard let ids = idsByStart[history.commits[commit].id.start] else { continue }
      let digits = history.commits[commit].id.description
      for id in ids where digits.hasPrefix(id) { byID[id] = commit }
    }
    // Most reverts name a commit, and titles are only compared for the others.
    for revert in reverts where revert.commits.allSatisfy({ byID[$0] == nil }) {
      if let quotation = revert.quotation { want(quotation) }
      for number in revert.pullRequests + (revert.quotedNumber.map { [$0] } ?? []) { byNumber[number] = [] }
    }
    guard !starts.isEmpty || !subjectStarts.isEmpty || !byNumber.isEmpty else { return }
    for commit in candidates where mayBeWanted(history.commits[commit].glance) {
      add(commit, CommitMessage.landedTitle(in: history.commits[commit].message))
    }
  }

  private mutating func want(_ quotation: Revert.Quotation) {
    switch quotation {
    case .title(let title):
      byTitle[title[...]] = []
      starts.insert(MessageGlance.Word(title[...]))
    case .beginning(let text):
      guard Self.cutLengths.contains(text.utf8.count) else { return }
      byBeginning[text[...]] = []
      starts.insert(MessageGlance.Word(text[...]))
      lengths.insert(text.utf8.count)
    case .scopeAndSubject(let text):
      if let title = text.asTitle { want(.title(title)) }
      byScopeAndSubject[text[...]] = []
      subjectStarts.insert(MessageGlance.Word(text[...]))
    }
  }

  /// Whether a message could have a wanted title, by a few of its bytes.
  private func mayBeWanted(_ glance: MessageGlance) -> Bool {
    glance.mayBeWrapped || glance.number > 0 && byNumber[Int(glance.number)] != nil
      || starts.contains(glance.beginning)
      || !subjectStarts.isEmpty && subjectStarts.contains(glance.behindType)
  }

  private mutating func add(_ commit: Int, _ landed: (title: Substring, number: Int?)) {
    let title = landed.title
    if let number = landed.number, byNumber[number]?.append(commit) != nil { titles[commit] = title }
    let end = byScopeAndSubject.isEmpty ? nil : title.scopeAndSubject
    guard
      starts.contains(MessageGlance.Word(title))
        || end.map({ subjectStarts.contains(MessageGlance.Word($0)) }) ?? false
    else { return }
    numbers[commit] = landed.number
    byTitle[title]?.append(commit)
    if let end { byScopeAndSubject[end]?.append(commit) }
    for length in lengths where length <= title.utf8.count {
      byBeginning[Substring(title.utf8.prefix(length))]?.append(commit)
    }
  }

  /// The commit whose id begins with the digits; nil when it is not among the commits.
  func commit(of digits: String) -> Int? { byID[digits] }

  /// The commits that a revert takes back; none when they are not among the commits.
  ///
  /// Ids count most, then a quoted title with the number of its pull request, then the title alone, then the pull
  /// request. Of several commits with one title the last one before the revert is meant.
  /// - Parameter isBefore: Whether a commit may have landed before the revert.
  func targets(of revert: Revert, isBefore: (Int) -> Bool) -> [Int] {
    let commits = revert.commits.compactMap { byID[$0] }.filter(isBefore)
    guard commits.isEmpty else { return commits }
    let titled = (revert.quotation.map(self.commits) ?? []).filter(isBefore)
    let named = revert.pullRequests + (revert.quotedNumber.map { [$0] } ?? [])
    let both = titled.last { commit in numbers[commit].map(named.contains) ?? false }
    if let last = both ?? titled.last { return [last] }
    // A number is used once, but for issues and histories that were joined: the last commit with it is meant.
    let requests = revert.pullRequests.compactMap { byNumber[$0]?.last(where: isBefore) }
    guard requests.isEmpty, let number = revert.quotedNumber, case .title(let title)? = revert.quotation
    else {
      return requests
    }
    let near = byNumber[number]?.last { isBefore($0) && titles[$0]?.resembles(title) == true }
    return near.map { [$0] } ?? []
  }

  private func commits(quotedBy quotation: Revert.Quotation) -> [Int] {
    switch quotation {
    case .title(let title): byTitle[title[...]] ?? []
    case .beginning(let text): byBeginning[text[...]] ?? []
    case .scopeAndSubject(let text):
      (text.asTitle.flatMap { byTitle[$0[...]] } ?? []) + (byScopeAndSubject[text[...]] ?? [])
    }
  }
}

extension Substring {
  /// What follows the type of a title: `(api): add paging`; nil for one without a colon.
  fileprivate var scopeAndSubject: Substring? {
    utf8.firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ":") }.map { self[$0...] }
  }
}

extension String {
  /// `ci: x` for `(ci): x`, which a revert of type `revert` may have made of it.
  fileprivate var asTitle: String? {
    guard hasPrefix("("), let close = firstRange(of: "): ") else { return nil }
    return self[index(after: startIndex)..<close.lowerBound] + ": " + self[close.upperBound...]
  }
}

extension Substring {
  /// Whether half of the words of a title that somebody wrote down stand in this one.
  fileprivate func resembles(_ title: String) -> Bool {
    let wanted = Set(title.plainWords)
    return !wanted.isEmpty && wanted.intersection(String(self).plainWords).count * 2 >= wanted.count
  }
}
