/// Puts what we would write into a section that people may have edited.
///
/// A line that we would write, or would have written, is ours; every other one is a person's and stays where it is.
struct SectionMerge {
  private let wanted: WantedSection
  private let file: SectionText
  private let ending: [UInt8]
  /// Where a person's lines stand in for an entry: the titles, and the block under each.
  private var mentioned: [RenderedRelease.Reference: [(title: ArraySlice<UInt8>, block: Int)]] = [:]
  private var isEdited = false

  init(_ wanted: WantedSection, into file: SectionText, ending: [UInt8]) {
    self.wanted = wanted
    self.file = file
    self.ending = ending
    for group in file.groups {
      if !wanted.isOurs(headingOf: group) { isEdited = true }
      for (place, block) in group.blocks.enumerated()
      where block.lines.contains(where: { !wanted.isOurs($0, under: group.title) }) {
        isEdited = true
        guard !wanted.isOverridden(block) else { continue }
        for reference in wanted.mentions(in: block, under: group.title) {
          mentioned[reference, default: []].append((group.title, place))
        }
      }
    }
  }

  /// Whether an entry of ours is in the section, edited or not.
  var isRecognised: Bool {
    wanted.groups.contains { group in
      let texts = Set(
        file.groups.filter { $0.title == group.title }.flatMap { $0.blocks.flatMap(\.lines) }.map(\.text))
      return group.entries.contains { entry in
        entry.isEntry && (texts.contains(entry.lines[0].text) || stands(entry, under: group.title))
      }
    }
  }

  /// The lines of the section as they are to be.
  func lines(replacingHeading: Bool = false) -> [DocumentLine] {
    let keepsHeading =
      !replacingHeading && file.heading.map(\.text) != wanted.heading.map(\.text)
      && !(file.heading.count == 1 && wanted.headings.contains(file.heading[0].text))
    let heading = keepsHeading ? file.heading : wanted.heading
    guard isEdited else { return heading + wanted.lines.dropFirst(wanted.heading.count) }
    var merged = SectionText([], headingLength: 0)
    merged.heading = heading
    merged.groups = []
    var seen: Set<ArraySlice<UInt8>> = []
    for group in file.groups {
      let isFirst = seen.insert(group.title).inserted
      let twin = isFirst ? wanted.groups.first { $0.title == group.title } : nil
      let changed = changed(group, to: twin)
      if isEmptied(group, changed) { continue }
      merged.groups.append(changed)
    }
    addGroups(to: &merged)
    var lines = merged.lines
    while lines.last?.isBlank == true { lines.removeLast() }
    return lines
  }

  /// What is left of the section without anything of ours.
  var cleaned: [DocumentLine] {
    var merged = file
    merged.groups = file.groups.compactMap { group in
      let changed = changed(group, to: nil)
      return isEmptied(group, changed) ? nil : changed
    }
    var lines = merged.lines
    while lines.last?.isBlank == true { lines.removeLast() }
    return lines
  }

  /// Whether a group lost all it had, and its heading need not stay.
  private func isEmptied(_ group: SectionText.Group, _ changed: SectionText.Group) -> Bool {
    group.heading != nil && changed.isEmpty && !group.isEmpty
      && (wanted.isOurs(headingOf: group) || group.blocks.contains(where: wanted.isOverridden))
  }

  /// Whether a person's line stands in for an entry.
  private func stands(_ entry: WantedSection.Entry, under title: ArraySlice<UInt8>) -> Bool {
    guard let reference = entry.reference else { return false }
    return mentioned[reference]?.contains { place in
      place.title == title || wanted.titles[reference]?.contains(place.title) != true
    } ?? false
  }

  private func isMissing(
    _ entry: WantedSection.Entry, under title: ArraySlice<UInt8>, texts: Set<ArraySlice<UInt8>>
  ) -> Bool {
    // A paragraph of ours is only worth something where nobody wrote another one.
    entry.isEntry && !texts.contains(entry.lines[0].text) && !stands(entry, under: title)
  }

  /// A group without what we don't want any more, and with what is missing.
  private func changed(_ group: SectionText.Group, to twin: WantedSection.Group?) -> SectionText.Group {
    let texts = Set(twin?.entries.flatMap { $0.lines.map(\.text) } ?? [])
    let present = Set(group.blocks.flatMap(\.lines).map(\.text))
    let entries = twin?.entries ?? []
    var blockOfText: [ArraySlice<UInt8>: Int] = [:]
    for (place, block) in group.blocks.enumerated() where block.kind != .blank {
      for line in block.lines where blockOfText[line.text] == nil { blockOfText[line.text] = place }
    }
    // After which block each missing entry goes; -1 stands for the first place.
    var additions: [Int: [WantedSection.Entry]] = [:]
    var last: Int?
    var waiting: [WantedSection.Entry] = []
    for entry in entries {
      let own = blockOfText[entry.lines[0].text]
      let edited = entry.reference.flatMap { mentioned[$0]?.first { $0.title == group.title }?.block }
      if let place = own ?? edited {
        if last == nil, !waiting.isEmpty { additions[place - 1, default: []] += waiting }
        last = place
        waiting = []
      } else if isMissing(entry, under: group.title, texts: present) {
        if let last { additions[last, default: []].append(entry) } else { waiting.append(entry) }
      }
    }
    if !waiting.isEmpty {
      let end = group.blocks.lastIndex { $0.kind == .entry } ?? group.blocks.lastIndex { $0.kind != .blank }
      additions[end ?? (group.blocks.isEmpty ? -1 : 0), default: []] += waiting
    }
    var result = SectionText.Group(heading: group.heading)
    result.add(additions[-1] ?? [], ending)
    for (place, block) in group.blocks.enumerated() {
      var kept = block
      if block.kind != .blank {
        let isOverridden = wanted.isOverridden(block)
        kept.lines.removeAll {
          !$0.isBlank && !texts.contains($0.text) && (isOverridden || wanted.isOurs($0, under: group.title))
        }
        if kept.lines.allSatisfy(\.isBlank) { kept.lines = [] }
      }
      if kept.kind == .blank, block.kind == .blank, result.blocks.last?.kind == .blank,
        place > 0, group.blocks[place - 1].kind != .blank
      {
        // What stood between two gaps is gone.
        result.blocks[result.blocks.count - 1] = kept
      } else if !kept.lines.isEmpty {
        if kept.kind == .paragraph, result.blocks.last?.kind == .entry { result.blocks.append(.gap(ending)) }
        result.blocks.append(kept)
      }
      result.add(additions[place] ?? [], ending)
    }
    return result
  }

  /// Adds the groups that the file lacks, each after the one before it.
  private func addGroups(to merged: inout SectionText) {
    let present = Set(file.groups.flatMap { $0.blocks.flatMap(\.lines) }.map(\.text))
    for (place, group) in wanted.groups.enumerated() where group.heading != nil {
      guard !merged.groups.contains(where: { $0.heading != nil && $0.title == group.title }) else { continue }
      let here = file.groups.contains { $0.title == group.title } ? present : []
      let missing = group.entries.filter { isMissing($0, under: group.title, texts: here) }
      guard !missing.isEmpty else { continue }
      let titles = merged.groups.map { $0.heading == nil ? nil : $0.title }
      let before = wanted.groups[..<place].reversed().lazy.filter { $0.heading != nil }
        .compactMap { titles.lastIndex(of: $0.title) }.first
      let following = wanted.groups[(place + 1)...].lazy.compactMap { titles.firstIndex(of: $0.title) }.first
      let above = before ?? following.map { $0 - 1 } ?? merged.groups.count - 1
      var new = SectionText.Group(heading: group.heading)
      new.blocks = [.gap(ending)]
      new.add(missing, ending)
      let gap = group.gap.isEmpty ? [SectionText.Block.gap(ending)] : [.init(kind: .blank, lines: group.gap)]
      let isLast = above == merged.groups.count - 1
      let old = merged.groups[above].takeGap()
      // The first group stands right under the heading of the release.
      merged.groups[above].blocks += merged.groups[above].isEmpty && !old.isEmpty ? old : gap
      if !isLast { new.blocks += old.isEmpty || merged.groups[above].heading == nil ? gap : old }
      merged.groups.insert(new, at: above + 1)
    }
  }
}

extension SectionText.Block {
  fileprivate static func gap(_ ending: [UInt8]) -> SectionText.Block {
    .init(kind: .blank, lines: [DocumentLine(text: [], ending: ending[...])])
  }
}

extension SectionText.Group {
  /// Adds entries below what is there, set apart from anything that is no entry.
  fileprivate mutating func add(_ entries: [WantedSection.Entry], _ ending: [UInt8]) {
    for entry in entries {
      let needsGap = blocks.last.map { $0.kind == .paragraph } ?? (heading != nil)
      if needsGap { blocks.append(.gap(ending)) }
      blocks.append(.init(kind: .entry, lines: entry.lines))
    }
  }
}
