/// A kind of block that release-please reads between two lines of a body.
///
/// - Source: `commit.ts` of release-please 17.
enum NestedBlock: String {
  /// Messages that are to be read in place of the whole one.
  case override = "COMMIT_OVERRIDE"
  /// A message beside the whole one.
  case nested = "NESTED_COMMIT"

  /// The lines of the blocks, without those that open and close them; a block that is never closed is none.
  func blocks(in lines: [Substring]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start: Int?
    for (index, line) in lines.enumerated() {
      let word = line.trimmed()
      if word == "BEGIN_" + rawValue {
        start = start ?? index + 1
      } else if word == "END_" + rawValue, let first = start {
        blocks.append(first..<index)
        start = nil
      }
    }
    return blocks
  }
}

extension CommitMessage {
  /// The messages that are to be read in place of this one, from a block `BEGIN_COMMIT_OVERRIDE`; nil without one.
  public var replacements: [String]? {
    guard Self.marks(in: text).contains(.override) else { return nil }
    let lines = lines
    let blocks = NestedBlock.override.blocks(in: lines)
    return blocks.isEmpty ? nil : blocks.flatMap { Self.messages(in: lines[$0].joined(separator: "\n")) }
  }

  /// The message without the messages nested in it.
  public var withoutNestedBlocks: CommitMessage { withoutNestedMessages?.outer ?? self }

  /// The message with blank lines in place of its nested ones, and those; nil when it has none.
  var withoutNestedMessages: (outer: CommitMessage, nested: [Item])? {
    guard hasLine(beginningWith: "BEGIN_NESTED_COMMIT") else { return nil }
    var lines = lines
    let blocks = NestedBlock.nested.blocks(in: lines)
    guard !blocks.isEmpty else { return nil }
    var nested: [Item] = []
    for block in blocks {
      if let first = lines[block].firstIndex(where: { !$0.isBlankLine }),
        let header = try? Header(lines[first].trimmed(), in: lines[first])
      {
        let text = lines[first..<block.upperBound].joined(separator: "\n")
        nested.append(Item(header: header, message: CommitMessage(text), line: first + 1))
      }
      for place in block.lowerBound - 1...block.upperBound { lines[place] = "" }
    }
    return (CommitMessage(lines.joined(separator: "\n")), nested)
  }

  /// The messages that stand in a text one below the other, each with the footers that follow it.
  ///
  /// A message begins at a paragraph that begins with a header such as ``items`` takes for one.
  public static func messages(in text: String) -> [String] {
    var messages: [[Substring]] = []
    var startsParagraph = true
    for line in MessageText(text).lines {
      if let last = messages.indices.last, !(startsParagraph && line.beginsMessage) {
        messages[last].append(line)
      } else {
        messages.append([line])
      }
      startsParagraph = line.isBlankLine
    }
    return messages.map { String($0.joined(separator: "\n")[...].trimmed()) }
  }
}

extension Substring {
  fileprivate var beginsMessage: Bool {
    indentation == 0 && Header.inBody(self, of: self)?.isCertain == true
  }
}
