/// A line below the header of a message.
public struct MessageLine: Sendable, Equatable {
  /// Its number in the message's text, 1-based.
  public let number: Int
  /// The line without its end.
  public let text: Substring
  /// Whether it quotes rather than says: it is part of fenced code or of an HTML comment.
  public let isVerbatim: Bool
  /// Whether it is part of an HTML comment, which Markdown hides.
  public let isComment: Bool

  /// Whether it has nothing but spaces and tabs.
  public var isBlank: Bool { text.isBlankLine }
}

extension CommitMessage {
  /// The lines below the header, blank ones and those at the end included.
  public var linesBelowHeader: [MessageLine] {
    let lines = lines
    var verbatim = VerbatimBlocks(lines)
    var below: [MessageLine] = []
    below.reserveCapacity(lines.count)
    var end = 0
    var isComment = false
    for index in lines.indices.dropFirst() {
      if index > end, let last = verbatim.end(ofBlockAt: index) {
        end = last
        isComment = lines[index].trimmed().utf8.first == UInt8(ascii: "<")
      }
      let isVerbatim = index <= end && end > 0
      below.append(
        MessageLine(
          number: index + 1, text: lines[index], isVerbatim: isVerbatim, isComment: isVerbatim && isComment))
    }
    return below
  }

  /// Whether there is any text below the header.
  public var hasTextBelowHeader: Bool { body != nil || !footers.isEmpty }
}
