/// Words in a text without which something can't be in it; who looks at many messages asks for them first.
public struct MessageMarks: OptionSet, Sendable {
  /// One bit a mark.
  public let rawValue: UInt8

  /// Takes the bits as they are.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The word of a breaking footer.
  public static let breaking = MessageMarks(rawValue: 1)
  /// The line above messages that are to be read in place of the whole one.
  public static let override = MessageMarks(rawValue: 2)
  /// The sentence that `git revert` writes, or the word revert or reapply in the first line.
  public static let revert = MessageMarks(rawValue: 4)
  /// The sign `!:` of a header that breaks something, below the first line.
  public static let breakingBelow = MessageMarks(rawValue: 8)
  /// The words that `git cherry-pick -x` writes before the id of the original.
  public static let picked = MessageMarks(rawValue: 16)
  /// The line above a message beside the whole one.
  public static let nested = MessageMarks(rawValue: 32)
}

extension CommitMessage {
  /// The marks that a message's text holds, wherever they stand.
  public static func marks(in text: String) -> MessageMarks {
    let bytes = text.utf8.span
    var marks: MessageMarks = []
    var place = 0
    while place < bytes.count, bytes[place] == .newline { place += 1 }
    while place < bytes.count, bytes[place] != .newline {
      let byte = bytes[place]
      if byte == UInt8(ascii: "e"),
        holds("evert", at: place, in: bytes) || holds("eapply", at: place, in: bytes)
      {
        marks.insert(.revert)
      } else if byte == UInt8(ascii: "B"), holds("BREAKING", at: place, in: bytes) {
        marks.insert(.breaking)
      }
      place += 1
    }
    while place < bytes.count {
      // Small letters and blanks, which begin no mark, are most of any text.
      let byte = bytes[place]
      if byte < UInt8(ascii: "a"), byte > UInt8(ascii: " ") { marks.formUnion(mark(at: place, in: bytes)) }
      place += 1
    }
    return marks
  }

  /// The mark that begins at a place below the header; none when none does.
  private static func mark(at place: Int, in bytes: Span<UInt8>) -> MessageMarks {
    switch bytes[place] {
    case UInt8(ascii: "B") where holds("BREAKING", at: place, in: bytes): .breaking
    case UInt8(ascii: "B") where holds("BEGIN_COMMIT_OVERRIDE", at: place, in: bytes): .override
    case UInt8(ascii: "B") where holds("BEGIN_NESTED_COMMIT", at: place, in: bytes): .nested
    case UInt8(ascii: "T") where holds("This reverts commit", at: place, in: bytes): .revert
    case UInt8(ascii: "!") where holds("!:", at: place, in: bytes): .breakingBelow
    case UInt8(ascii: "(") where holds("(cherry picked from", at: place, in: bytes): .picked
    default: []
    }
  }

  /// Whether a word stands at a place; its first byte does.
  @inline(__always)
  static func holds(_ word: StaticString, at place: Int, in bytes: Span<UInt8>) -> Bool {
    guard place + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      var offset = 1
      while offset < word.count, bytes[place + offset] == word[offset] { offset += 1 }
      return offset == word.count
    }
  }
}
