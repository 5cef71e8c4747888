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
  public var mayBeWrapped: Bool { beginning.mayBeWrapped }

  /// How a title begins: its first sixteen bytes, without the number of its pull request and the blanks before it, with
  /// zeros where there are fewer.
  public struct Word: Sendable, Hashable {
    private let high: UInt64
    private let low: UInt64

    /// Takes the beginning of a title.
    public init(_ text: Substring) {
      let bytes = text.utf8
      self.init(bytes.span, at: 0)
    }

    init(_ text: Span<UInt8>, at place: Int) {
      let limit = min(place + 16, text.count)
      var end = place
      while end < limit, text[end] != .newline, text[end] != .carriageReturn, text[end] != 0 {
        // What may be a number is left out, so that a title and the line with its number begin alike.
        if text[end] == UInt8(ascii: "("), end > place {
          let next = end + 1 < limit ? text[end + 1] : UInt8(ascii: "#")
          guard next != UInt8(ascii: "#"), next != UInt8(ascii: "!") else { break }
        }
        end += 1
      }
      while end > place, text[end - 1].isBlank { end -= 1 }
      var (high, low): (UInt64, UInt64) = (0, 0)
      for index in place..<place + 16 {
        (high, low) = (high << 8 | low >> 56, low << 8 | (index < end ? UInt64(text[index]) : 0))
      }
      (self.high, self.low) = (high, low)
    }

    /// Whether it begins as what forges write around a title, or with blanks.
    fileprivate var mayBeWrapped: Bool {
      high >> 56 <= 0x20 || high >> 24 == Self.merge >> 24 || high == Self.pullRequest
    }

    private static let merge = Word("Merge"[...]).high
    private static let pullRequest = Word("Pull req"[...]).high
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
      case UInt8(ascii: "("): behindType = behindType ?? place
      case UInt8(ascii: ":"):
        behindType = behindType ?? place
        marks.insert(.header)
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
    beginning = Word(bytes, at: 0)
    self.marks = beginning.mayBeWrapped ? marks.union(.header) : marks
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
    case UInt8(ascii: "T") where bytes.holds("This reverts commit", at: place): .revertBelow
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
