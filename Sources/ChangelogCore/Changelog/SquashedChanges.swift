import CommitParser

/// The changes of a squash: what its title says, and the items of its body.
struct SquashedChanges {
  /// The change of the title; nil when it is not conventional.
  let title: Change?
  /// The changes of the items, in their order.
  let items: [Change]
  /// The whole message.
  let message: CommitMessage

  /// What is listed where the policy wants the title, the items, or both.
  ///
  /// Whatever breaks is listed in any case, and nothing is lost: where the items stand for the title, that stays as long
  /// as none of them has its type.
  func changes(_ wanted: ChangelogPolicy.Squash) -> [Change] {
    switch wanted {
    case .title:
      let breaking = items.filter { $0.entry?.isBreaking == true }
      guard var title, title.isListed else {
        return (title.map { [$0] } ?? [])
          + breaking.map { Change(section: nil, bump: .major, entry: $0.entry) }
      }
      title.addBreaking(breaking.flatMap { $0.entry?.breaking ?? [] })
      return [title]
    case .items:
      guard let title, title.isListed else { return (title.map { [$0] } ?? []) + items }
      guard let first = items.firstIndex(where: { $0.entry?.type == title.entry?.type }) else {
        return [title] + items
      }
      var items = items
      let told = Set(items.flatMap { $0.entry?.breaking ?? [] } + [title.entry?.subject ?? ""])
      items[first].addBreaking(title.entry?.breaking.filter { !told.contains($0) } ?? [])
      items[first].entry?.message += remainder
      return items
    case .both:
      guard let title else { return items }
      return [title] + items.filter { !$0.says(theSameAs: title) }
    }
  }

  /// The footers that stand in none of the items, to be read with the first one.
  private var remainder: String {
    let own = Set(message.itemsLeft.flatMap { $0.footers.map(\.value) })
    let lines = message.footers.filter { !$0.isBreaking && !own.contains($0.value) }
      .map { $0.token + $0.separator.rawValue + $0.value }
    return lines.isEmpty ? "" : "\n\n" + lines.joined(separator: "\n")
  }
}

extension Change {
  /// Adds what breaks to what the entry says already.
  mutating func addBreaking(_ notes: [String]) {
    let new = notes.filter { entry?.breaking.contains($0) == false }
    guard !new.isEmpty else { return }
    entry?.breaking += new
    bump = .major
  }

  /// Whether both are of one type and say nearly the same: two thirds of all words stand in both subjects.
  func says(theSameAs other: Change) -> Bool {
    guard let one = entry, let other = other.entry, one.type == other.type else { return false }
    let (words, others) = (Set(one.subject.plainWords), Set(other.subject.plainWords))
    return words.intersection(others).count * 3 >= words.union(others).count * 2
  }
}

extension [Change] {
  /// Adds what breaks to the first change that is listed.
  mutating func addBreaking(_ notes: [String]) {
    guard let first = firstIndex(where: \.isListed) else { return }
    self[first].addBreaking(notes)
  }
}

extension String {
  /// The words without regard to case and signs.
  var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension CommitMessage {
  /// The items of the body without those that other items take back, and without those that do so.
  var itemsLeft: [Item] {
    let items = items
    let reverts = CommitList(self)?.reverted ?? []
    let quoted = items.compactMap { item -> String? in
      guard case .title(let title)? = item.message.revert?.quotation else { return nil }
      return title
    }
    guard !reverts.isEmpty || !quoted.isEmpty else { return items }
    let titles = Set(items.map(\.message.landedTitle.title))
    let gone = Set(reverts.map(String.init)).union(quoted)
    return items.filter { item in
      if case .title(let title)? = item.message.revert?.quotation, titles.contains(title) { return false }
      return !gone.contains(item.message.landedTitle.title) && !gone.contains(item.message.headerLine)
    }
  }
}
