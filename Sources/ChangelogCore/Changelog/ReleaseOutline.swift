/// A release as lines under titles, in the order in which they are read.
enum ReleaseOutline {
  /// What stands in one line.
  struct Line {
    let entry: Entry
    /// The subject, or what breaks.
    let text: String
    /// The remark of an override, in one line; nil without one.
    let note: String?
  }
}

extension Release {
  /// What breaks first, then the sections.
  func outline() -> [(title: String, lines: [ReleaseOutline.Line])] {
    let listed = Set(sections.flatMap { $0.entries.map(\.commit) })
    let breaking = breaking.flatMap { entry in
      entry.breaking.enumerated().map { place, text in
        let isLast = place == entry.breaking.count - 1 && !listed.contains(entry.commit)
        return ReleaseOutline.Line(
          entry: entry, text: text.inOneLine, note: isLast ? entry.note?.inOneLine : nil)
      }
    }
    let others = sections.map { section in
      let lines = section.entries.map {
        ReleaseOutline.Line(entry: $0, text: $0.subject, note: $0.note?.inOneLine)
      }
      return (title: section.title, lines: lines)
    }
    return (breaking.isEmpty ? [] : [(title: "Breaking Changes", lines: breaking)]) + others
  }
}

extension String {
  fileprivate var inOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
