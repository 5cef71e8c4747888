/// What we would write for a release, taken apart, with everything that tells our lines from a person's.
struct WantedSection {
  /// An entry, or a paragraph of ours.
  struct Entry {
    let lines: [DocumentLine]
    let isEntry: Bool
    /// What is behind it; nil where its text names nothing.
    let reference: RenderedRelease.Reference?
  }

  /// A titled group of entries.
  struct Group {
    let heading: DocumentLine?
    let title: ArraySlice<UInt8>
    let entries: [Entry]
    /// The blank lines above its heading.
    let gap: [DocumentLine]
  }

  /// The whole text.
  let lines: [DocumentLine]
  let heading: [DocumentLine]
  let groups: [Group]
  let index: EntryIndex
  private let overridden: Set<RenderedRelease.Reference>
  /// The lines of headings that are ours.
  let headings: Set<ArraySlice<UInt8>>
  /// Every line that is ours by the title that it stands under, those that we would not write any more included.
  let known: [ArraySlice<UInt8>: Set<ArraySlice<UInt8>>]
  /// The titles under which each entry stands.
  let titles: [RenderedRelease.Reference: Set<ArraySlice<UInt8>>]

  /// - Parameters:
  ///   - ending: What ends a line in the file.
  ///   - others: Releases whose lines may stand here still.
  init(_ release: RenderedRelease, ending: [UInt8], others: [RenderedRelease] = []) {
    lines = Self.lines(of: release.text, ending)
    let section = SectionText(lines, headingLength: 1)
    let marked = SectionText(Self.lines(of: release.markedText, ending), headingLength: 1)
    heading = section.heading
    index = EntryIndex(release.references + release.overridden)
    overridden = Set(release.overridden)
    var groups: [Group] = []
    var gap: [DocumentLine] = []
    for (place, group) in section.groups.enumerated() {
      let twin = place < marked.groups.count ? marked.groups[place] : group
      let isSame = twin.blocks.count == group.blocks.count
      let entries = Self.entries(of: group, marked: isSame ? twin : group, index)
      groups.append(Group(heading: group.heading, title: group.title, entries: entries, gap: gap))
      gap = group.blocks.last.flatMap { $0.kind == .blank ? $0.lines : nil } ?? []
    }
    self.groups = groups
    let texts = release.formerTexts + others.flatMap { [$0.text] + $0.formerTexts }
    let former = texts.map { SectionText(Self.lines(of: $0, ending), headingLength: 1) }
    headings = Set((heading + former.prefix(release.formerTexts.count).flatMap(\.heading)).map(\.text))
    var known: [ArraySlice<UInt8>: Set<ArraySlice<UInt8>>] = [:]
    for group in ([section] + former).flatMap(\.groups) {
      let lines = group.blocks.lazy.filter { $0.kind != .blank }.flatMap(\.lines)
      known[group.title, default: []].formUnion(lines.filter { !$0.isBlank }.map(\.text))
    }
    self.known = known
    var titles: [RenderedRelease.Reference: Set<ArraySlice<UInt8>>] = [:]
    for group in groups {
      for entry in group.entries {
        if let reference = entry.reference { titles[reference, default: []].insert(group.title) }
      }
    }
    self.titles = titles
  }

  /// Whether a line is ours under a title.
  func isOurs(_ line: DocumentLine, under title: ArraySlice<UInt8>) -> Bool {
    line.isBlank || known[title]?.contains(line.text) == true
  }

  /// Whether a group's heading is ours.
  func isOurs(headingOf group: SectionText.Group) -> Bool {
    guard let heading = group.heading else { return true }
    return known[group.title] != nil && heading.text.starts(with: "### ".utf8)
  }

  /// Whether a block is about a commit of which an override says what it is: that counts more than an edit.
  func isOverridden(_ block: SectionText.Block) -> Bool {
    guard !overridden.isEmpty, block.kind == .entry else { return false }
    var mentions = EntryMentions()
    for line in block.lines { mentions.add(line.text) }
    return !index.references(in: mentions).isDisjoint(with: overridden)
  }

  /// What a person's lines of a block mention.
  func mentions(in block: SectionText.Block, under title: ArraySlice<UInt8>) -> Set<RenderedRelease.Reference>
  {
    var mentions = EntryMentions()
    for line in block.lines where !isOurs(line, under: title) { mentions.add(line.text) }
    return index.references(in: mentions)
  }

  /// What we would write where nobody wrote anything.
  static func plainLines(_ release: RenderedRelease, _ ending: [UInt8]) -> [DocumentLine] {
    lines(of: release.text, ending)
  }

  private static func lines(of text: String, _ ending: [UInt8]) -> [DocumentLine] {
    var lines = DocumentLine.lines(of: Array(text.utf8)[...]).map {
      DocumentLine(text: $0.text, ending: ending[...])
    }
    while lines.last?.isBlank == true { lines.removeLast() }
    return lines
  }

  /// Entries with the paragraphs that belong to them.
  private static func entries(of group: SectionText.Group, marked: SectionText.Group, _ index: EntryIndex)
    -> [Entry]
  {
    var entries: [Entry] = []
    var gap: [DocumentLine] = []
    for (block, twin) in zip(group.blocks, marked.blocks) {
      if block.kind == .blank {
        gap = block.lines
      } else if block.kind == .paragraph, let last = entries.last, last.isEntry {
        entries[entries.count - 1] = Entry(
          lines: last.lines + gap + block.lines, isEntry: true, reference: last.reference)
      } else {
        var mentions = EntryMentions()
        for line in twin.lines { mentions.add(line.text) }
        entries.append(
          Entry(
            lines: block.lines, isEntry: block.kind == .entry, reference: index.reference(behind: mentions)))
      }
    }
    return entries
  }
}
