/// The section of what is not released yet, some of which may belong to a release by now.
struct PendingSection {
  /// The section.
  var text: SectionText

  init(_ text: SectionText) { self.text = text }

  /// Hands to each release what is its own: our lines, what mentions it, and what a person wrote beside that.
  ///
  /// - Parameters:
  ///   - missing: The releases that the file has not yet, newest first.
  ///   - unreleased: What is still to come.
  ///   - mayTakeAll: Whether there is one release only that a text without any mention can belong to.
  func divided(
    among missing: [RenderedRelease], unreleased: RenderedRelease?, mayTakeAll: Bool, _ ending: [UInt8]
  ) -> (rest: PendingSection, moved: [ReleaseHeading.Name: SectionText]) {
    guard !missing.isEmpty else { return (self, [:]) }
    let next = unreleased.map { WantedSection($0, ending: ending) }
    let wanted = missing.map { WantedSection($0, ending: ending) }
    // Nil for what nothing tells; an index past the end for what is still to come.
    var owners: [[Int?]] = text.groups.map { group in
      group.blocks.map { $0.kind == .blank ? nil : owner(of: $0, under: group.title, wanted, next) }
    }
    let known = owners.joined().compactMap(\.self)
    let released = known.filter { $0 < wanted.count }
    let heir = released.max() ?? (known.isEmpty && mayTakeAll ? 0 : wanted.count)
    for group in owners.indices {
      for place in owners[group].indices where owners[group][place] == nil { owners[group][place] = heir }
    }
    var moved: [ReleaseHeading.Name: SectionText] = [:]
    for owner in Set(owners.joined().compactMap(\.self)) where owner < wanted.count {
      let part = part(owners, owner)
      if part.groups.contains(where: { !$0.isEmpty }) { moved[missing[owner].name] = part }
    }
    return (moved.isEmpty ? self : PendingSection(part(owners, wanted.count)), moved)
  }

  private func owner(
    of block: SectionText.Block, under title: ArraySlice<UInt8>, _ wanted: [WantedSection],
    _ next: WantedSection?
  ) -> Int? {
    let sections = (next.map { [(wanted.count, $0)] } ?? []) + wanted.enumerated().map { ($0, $1) }
    for (owner, section) in sections where section.isOurs(block.lines[0], under: title) { return owner }
    for (owner, section) in sections where !section.mentions(in: block, under: title).isEmpty { return owner }
    return nil
  }

  /// The blocks of one owner, and what is blank around them.
  private func part(_ owners: [[Int?]], _ owner: Int) -> SectionText {
    var part = text
    part.groups = text.groups.enumerated().compactMap { place, group in
      var own = group
      own.blocks = []
      for (block, blockOwner) in zip(group.blocks, owners[place]) {
        if block.kind != .blank {
          if blockOwner == owner { own.blocks.append(block) }
        } else if own.blocks.last?.kind != .blank {
          own.blocks.append(block)
        }
      }
      return own.isEmpty && !(group.isEmpty && group.heading == nil) ? nil : own
    }
    if part.groups.first?.heading != nil || part.groups.isEmpty {
      var first = SectionText.Group()
      first.blocks = text.groups[0].blocks.first.flatMap { $0.kind == .blank ? [$0] : nil } ?? []
      part.groups.insert(first, at: 0)
    }
    return part
  }
}
