/// One update of a changelog file, release by release.
struct DocumentUpdating {
  private let document: ChangelogDocument
  private var releases: [RenderedRelease]
  private(set) var parts: DocumentParts
  private(set) var keptByHand: RenderedRelease?
  private let ending: [UInt8]
  /// Where the file has each name, first come first served.
  private var places: [ReleaseHeading.Name: Int] = [:]
  /// The ranks of the releases: newer is lower.
  private var ranks: [ReleaseHeading.Name: Int] = [:]

  init(_ document: ChangelogDocument, _ releases: [RenderedRelease]) {
    self.document = document
    self.releases = releases
    parts = DocumentParts(document)
    ending = document.ending
    for (place, section) in document.sections.enumerated() where places[section.name] == nil {
      places[section.name] = place
    }
    for (rank, release) in releases.enumerated() where ranks[release.name] == nil {
      ranks[release.name] = rank
    }
  }

  mutating func run() {
    leaveOldOnes()
    var unreleased = pending.map { PendingSection(text(of: $0)) }
    let missing = releases.filter { $0.tag != nil && !$0.text.isEmpty && places[$0.name] == nil }
    var moved: [ReleaseHeading.Name: SectionText] = [:]
    if let section = unreleased {
      let next = releases.first { $0.tag == nil }
      let mayTakeAll = missing.count == 1 && isNewest(missing[0])
      let division = section.divided(among: missing, unreleased: next, mayTakeAll: mayTakeAll, ending)
      unreleased = division.rest
      moved = division.moved
    }
    // From the bottom up, so that places in the file stay what they are.
    var insertions: [(place: Int, content: [UInt8])] = []
    for release in releases where release.tag != nil && !release.text.isEmpty {
      if let place = places[release.name] {
        update(place, with: release)
      } else {
        insertions.append((place(for: release), content(of: release, moved[release.name])))
      }
    }
    if let place = pending, let section = unreleased {
      updateUnreleased(place, section, missing)
    } else if let next = releases.first(where: { $0.tag == nil }), !next.text.isEmpty {
      insertions.insert((0, WantedSection(next, ending: ending).lines.bytes), at: 0)
    }
    updateDefinitions()
    for (place, content) in insertions.enumerated().sorted(by: {
      ($0.element.place, $0.offset) > ($1.element.place, $1.offset)
    })
    .map(\.element) { parts.insert(content, after: place) }
  }

  /// Where the file has what is not released yet.
  private var pending: Int? {
    if let place = places[.unreleased] { return place }
    // semantic-release's styles know no other name for it than that of the version to come, which may change.
    guard let next = releases.first(where: { $0.tag == nil }), next.version != nil || next.text.isEmpty
    else { return nil }
    if next.version != nil, let place = places[next.name] { return place }
    let like = next.text.isEmpty ? releases.first { $0.tag != nil } : next
    guard let like, let first = document.sections.first, like.version != nil, ranks[first.name] == nil,
      hasShape(of: WantedSection.plainLines(like, ending).first, at: 0)
    else { return nil }
    return 0
  }

  /// Whether the heading of a section is written like another one of ours, numbers and address aside.
  private func hasShape(of heading: DocumentLine?, at place: Int) -> Bool {
    let section = document.sections[place]
    var rest = document.bytes[section.content]
    guard let heading, section.headingLength == 1 else { return false }
    let own = DocumentLine.next(&rest)
    guard !section.isPlain else { return own.text.withoutAddress == heading.text.withoutAddress }
    return own.text.withoutNumbers == heading.text.withoutNumbers
  }

  /// Whether a release is newer than every one in the file.
  private func isNewest(_ release: RenderedRelease) -> Bool {
    place(for: release) == document.sections.prefix { $0.name == .unreleased }.count
      && document.sections.contains { $0.name != .unreleased }
  }

  /// Leaves the newest release that was written by hand and all older ones to whoever wrote them.
  private mutating func leaveOldOnes() {
    for (rank, release) in releases.enumerated() where release.tag != nil {
      guard let place = places[release.name] else { continue }
      let content = document.bytes[document.sections[place].content]
      guard !content.elementsEqual(WantedSection.plainLines(release, ending).bytes) else { continue }
      let wanted = WantedSection(release, ending: ending)
      let section = text(of: place)
      guard wanted.groups.contains(where: { $0.entries.contains(where: \.isEntry) }),
        section.groups.contains(where: { !$0.isEmpty }),
        !SectionMerge(wanted, into: section, ending: ending).isRecognised
      else { continue }
      keptByHand = release
      releases.removeSubrange(rank...)
      return
    }
  }

  private func text(of place: Int) -> SectionText {
    let section = document.sections[place]
    return SectionText(
      DocumentLine.lines(of: document.bytes[section.content]), headingLength: section.headingLength)
  }

  private mutating func update(_ place: Int, with release: RenderedRelease) {
    let content = document.bytes[document.sections[place].content]
    guard !content.elementsEqual(WantedSection.plainLines(release, ending).bytes) else { return }
    let merge = SectionMerge(WantedSection(release, ending: ending), into: text(of: place), ending: ending)
    parts.replace(place + 1, by: merge.lines().bytes)
  }

  private func content(of release: RenderedRelease, _ moved: SectionText?) -> [UInt8] {
    guard var moved else { return WantedSection.plainLines(release, ending).bytes }
    let wanted = WantedSection(release, ending: ending)
    moved.heading = wanted.heading
    return SectionMerge(wanted, into: moved, ending: ending).lines(replacingHeading: true).bytes
  }

  /// The part below which a release belongs.
  private func place(for release: RenderedRelease) -> Int {
    let rank = ranks[release.name] ?? 0
    let known = document.sections.firstIndex { section in ranks[section.name].map { $0 > rank } ?? false }
    let lower = document.sections.firstIndex { section in
      guard ranks[section.name] == nil, case .version(let version) = section.name,
        let own = release.version
      else { return false }
      return version < own
    }
    return known ?? lower ?? document.sections.count
  }

  private mutating func updateUnreleased(
    _ place: Int, _ section: PendingSection, _ missing: [RenderedRelease]
  ) {
    let newest = releases.first { $0.tag != nil }
    let others = missing + (newest.map { [$0] } ?? [])
    let next = releases.first { $0.tag == nil } ?? RenderedRelease(tag: nil, version: nil, text: "")
    let wanted = WantedSection(next, ending: ending, others: others)
    if next.text.isEmpty {
      let rest = SectionMerge(wanted, into: section.text, ending: ending)
      let lines = rest.cleaned
      let isEmptied = lines.count == section.text.heading.count
      let wasEmpty = text(of: place).groups.allSatisfy { $0.heading == nil && $0.isEmpty }
      if isEmptied, !wasEmpty,
        document.sections[place].name != .unreleased || document.sections[place].isPlain
      {
        parts.remove(place + 1)
      } else {
        parts.replace(place + 1, by: lines.bytes)
      }
      return
    }
    let sameShape = hasShape(of: wanted.heading.first, at: place)
    parts.replace(
      place + 1,
      by: SectionMerge(wanted, into: section.text, ending: ending).lines(replacingHeading: sameShape).bytes)
  }

  private mutating func updateDefinitions() {
    let ours = releases.flatMap(\.definitions)
    guard !ours.isEmpty else { return }
    var tail = LinkDefinitions(DocumentLine.lines(of: document.bytes[document.tail]), ending: ending)
    tail.update(ours)
    parts.replace(parts.parts.count - 1, by: tail.lines.bytes)
  }
}

extension [DocumentLine] {
  /// The lines as bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in self {
      bytes += line.text
      bytes += line.ending
    }
    return bytes
  }
}

extension ArraySlice<UInt8> {
  /// A heading without marks and digits.
  fileprivate var withoutNumbers: [UInt8] {
    let marks = prefix { $0 == UInt8(ascii: "#") }
    return self[marks.endIndex...].filter { !$0.isDigit }
  }

  /// A heading without the address that it links to, and without the brackets of that link.
  fileprivate var withoutAddress: [UInt8] {
    guard let address = firstIndex(of: UInt8(ascii: "(")) else { return Array(self) }
    return self[..<address].filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
  }
}
