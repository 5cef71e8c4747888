/// What one look at the bytes of a message tells: enough to know that most messages need no second one.
public struct MessageGlance: Sendable, Equatable {
  /// The marks that it holds.
  public let marks: MessageMarks
  /// How it begins, blank lines at the top included.
  public let beginning: Word
  /// How it goes on behind the first word: from the first parenthesis or colon of the first line on.
  public let behindType: Word

  /// The number at the end of the first line, as ` (#12)`; zero for none.
  public let number: UInt32

  /// Whether its title may stand elsewhere than at its beginning: a forge may have wrapped it, or blanks stand above.
  public var mayBeWrapped: Bool {
    beginning.first <= UInt8(ascii: " ") || beginning.first == UInt8(ascii: "M")
      || beginning.first == UInt8(ascii: "P")
  }

  /// The first eight bytes of a text, with zeros where there are fewer.
  public struct Word: Sendable, Hashable {
    private let bytes: UInt64

    /// Takes the beginning of a text.
    public init(_ text: String) { self.init(text.utf8.span, at: 0) }

    init(_ text: Span<UInt8>, at place: Int) {
      var word: UInt64 = 0
      for index in place..<place + 8 { word = word << 8 | (index < text.count ? UInt64(text[index]) : 0) }
      bytes = word
    }

    /// The first byte; zero for an empty text.
    public var first: UInt8 { UInt8(truncatingIfNeeded: bytes >> 56) }
  }

  /// Looks at a message.
  public init(_ text: String) {
    let bytes = text.utf8.span
    var marks: MessageMarks = []
    var place = 0
    while place < bytes.count, bytes[place] == .newline { place += 1 }
    var behindType: Int?
    while place < bytes.count, bytes[place] != .newline {
      switch bytes[place] {
      case UInt8(ascii: "e")
      where bytes.holds("evert", at: place) || bytes.holds("eapply", at: place)
        || bytes.holds("eland", at: place) || bytes.holds("estore", at: place):
        marks.insert(.revert)
      case UInt8(ascii: "B") where bytes.holds("BREAKING", at: place): marks.insert(.breaking)
      case UInt8(ascii: "("), UInt8(ascii: ":"): behindType = behindType ?? place
      default: break
      }
      place += 1
    }
    number = Self.number(before: place, in: bytes)
    while place < bytes.count {
      // Small letters and blanks, which begin no mark, are most of any text.
      if bytes[place] < UInt8(ascii: "a"), bytes[place] > UInt8(ascii: " ") {
        marks.formUnion(Self.mark(at: place, in: bytes))
      }
      place += 1
    }
    self.marks = marks
    beginning = Word(bytes, at: 0)
    self.behindType = Word(bytes, at: behindType ?? bytes.count)
  }

  /// The number of `(#12)` or `(!12)` that ends at a place, but for blanks; zero for none.
  private static func number(before end: Int, in bytes: Span<UInt8>) -> UInt32 {
    var place = end - 1
    while place >= 0, bytes[place] <= UInt8(ascii: " ") { place -= 1 }
    guard place > 4, bytes[place] == UInt8(ascii: ")") else { return 0 }
    var (number, scale): (UInt64, UInt64) = (0, 1)
    place -= 1
    while place > 2, bytes[place].isDigit, scale < 10_000_000_000 {
      number += UInt64(bytes[place] - UInt8(ascii: "0")) * scale
      scale *= 10
      place -= 1
    }
    let isSign = bytes[place] == UInt8(ascii: "#") || bytes[place] == UInt8(ascii: "!")
    return isSign && bytes[place - 1] == UInt8(ascii: "(") && bytes[place - 2].isBlank
      ? UInt32(exactly: number) ?? 0 : 0
  }

  /// The mark that begins at a place below the header; none when none does.
  private static func mark(at place: Int, in bytes: Span<UInt8>) -> MessageMarks {
    switch bytes[place] {
    case UInt8(ascii: "B") where bytes.holds("BREAKING", at: place): .breaking
    case UInt8(ascii: "B") where bytes.holds("BEGIN_COMMIT_OVERRIDE", at: place): .override
    case UInt8(ascii: "B") where bytes.holds("BEGIN_NESTED_COMMIT", at: place): .nested
    case UInt8(ascii: "T") where bytes.holds("This reverts commit", at: place): .revert
    case UInt8(ascii: "!") where bytes.holds("!:", at: place): .breakingBelow
    case UInt8(ascii: "(") where bytes.holds("(cherry picked from", at: place): .picked
    default: []
    }
  }
}

extension Span<UInt8> {
  /// Whether a word stands at a place; its first byte does.
  @inline(__always)
  func holds(_ word: StaticString, at place: Int) -> Bool {
    guard place + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { word in
      var offset = 1
      while offset < word.count, self[place + offset] == word[offset] { offset += 1 }
      return offset == word.count
    }
  }
}
