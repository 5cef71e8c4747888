/// The section of a release, taken apart: its heading, and groups of entries under headings of their own.
struct SectionText {
  /// Lines that belong together.
  struct Block {
    enum Kind { case entry, paragraph, blank }
    let kind: Kind
    var lines: [DocumentLine]
  }

  /// A heading within the section and what stands under it; the first group has none.
  struct Group {
    var heading: DocumentLine?
    var blocks: [Block] = []

    /// The text of the heading; empty for the first group.
    var title: ArraySlice<UInt8> { heading?.heading?.text ?? [] }
    /// Whether nothing is to be seen under the heading.
    var isEmpty: Bool { blocks.allSatisfy { $0.kind == .blank } }

    /// Takes the blank lines off the end.
    mutating func takeGap() -> [Block] {
      guard let last = blocks.last, last.kind == .blank else { return [] }
      return [blocks.removeLast()]
    }
  }

  /// The lines of the heading.
  var heading: [DocumentLine]
  /// The groups, at least one.
  var groups: [Group]

  /// Takes a section apart.
  ///
  /// - Parameter headingLength: How many lines its heading has.
  init(_ lines: [DocumentLine], headingLength: Int) {
    heading = Array(lines.prefix(headingLength))
    groups = [Group()]
    let content = lines.dropFirst(headingLength)
    for (line, kind) in zip(content, MarkdownScanner.kinds(of: content)) {
      if kind == .text, line.heading != nil {
        groups.append(Group(heading: line))
      } else {
        groups[groups.count - 1].append(line, isText: kind == .text)
      }
    }
  }

  /// The lines again.
  var lines: [DocumentLine] {
    heading + groups.flatMap { group in [group.heading].compactMap(\.self) + group.blocks.flatMap(\.lines) }
  }
}

extension SectionText.Group {
  fileprivate mutating func append(_ line: DocumentLine, isText: Bool) {
    let last = blocks.indices.last
    if isText, line.isBlank {
      if let last, blocks[last].kind == .blank {
        blocks[last].lines.append(line)
      } else {
        blocks.append(.init(kind: .blank, lines: [line]))
      }
    } else if isText, line.startsEntry {
      blocks.append(.init(kind: .entry, lines: [line]))
    } else if let last, blocks[last].kind != .blank {
      blocks[last].lines.append(line)
    } else if let last, last > 0, blocks[last - 1].kind == .entry, line.isIndented {
      // A paragraph of the entry above.
      blocks[last - 1].lines += blocks.removeLast().lines + [line]
    } else {
      blocks.append(.init(kind: .paragraph, lines: [line]))
    }
  }
}
