import CommitParser

/// A line of a message as it is shown, character by character, so that a place in it can be pointed at.
///
/// Only its beginning is looked at: a place further on is told by its number, and a long line costs no more for each.
struct ShownLine {
  /// How many characters of a line can be pointed at.
  static let limit = 10_000

  private struct Cell {
    /// The character itself; of one with many marks the first ones.
    let text: String
    /// The columns before it.
    let offset: Int
    /// The Unicode scalars before it.
    let scalarOffset: Int
    let shown: String
  }

  private var cells: [Cell] = []
  private var width = 0
  private var scalarCount = 0
  /// The line where each of its characters is a byte, a column and harmless; then there are no cells.
  private var plain: Substring.UTF8View?
  /// How many characters can be pointed at.
  private var count: Int { plain?.count ?? cells.count }
  /// Whether the line goes on.
  private let isCut: Bool

  /// Looks at a line of a message.
  init(_ line: Substring) {
    if line.utf8.count <= Self.limit, line.isPlain {
      plain = line.utf8
      isCut = false
      return
    }
    var opening = CommandOpening()
    var index = line.startIndex
    while index < line.endIndex, cells.count < Self.limit {
      let next = line.index(after: index)
      let scalars = line.unicodeScalars[index..<next]
      let text = String(String.UnicodeScalarView(scalars.prefix(16)))
      // Every scalar is asked, for an opening may be inside a character with marks.
      let opensCommand = scalars.prefix(16).reduce(false) { opening.isCompleted(by: $1) || $0 }
      let shown = opensCommand ? VisibleText.name(of: "[") : VisibleText.showing(text)
      cells.append(Cell(text: text, offset: width, scalarOffset: scalarCount, shown: shown))
      width += DisplayWidth.columns(of: shown)
      scalarCount += scalars.count
      index = next
    }
    isCut = index < line.endIndex
  }

  /// A part of the line and where the place is in it.
  struct Excerpt: Equatable {
    /// The part, with an ellipsis where the line was cut.
    var text: String
    /// The columns before the place, and those that it takes; nil when all of the line is meant.
    var mark: (offset: Int, width: Int)?

    static func == (one: Excerpt, other: Excerpt) -> Bool {
      one.text == other.text && one.mark?.offset == other.mark?.offset && one.mark?.width == other.mark?.width
    }
  }

  /// What is shown of the line for a place in it; nil when that is too far on.
  ///
  /// - Parameter limit: How many columns there are; at least 40.
  func excerpt(around columns: Range<Int>?, limit: Int = 100) -> Excerpt? {
    guard let place = cellRange(of: columns ?? 1..<1) else { return nil }
    // Characters without width are counted, too: a window has an end whatever the line holds.
    let isWhole = offset(of: count) <= limit && count <= 2 * limit && !isCut
    var (start, end) = (isWhole ? 0 : place.lowerBound, isWhole ? count : place.lowerBound)
    if !isWhole {
      while start > 0, place.lowerBound - start < limit,
        offset(of: place.lowerBound) - offset(of: start - 1) <= limit / 3
      { start -= 1 }
      while end < count, end - start < 2 * limit, offset(of: end + 1) - offset(of: start) <= limit - 2 {
        end += 1
      }
    }
    let isCutBefore = start > 0
    let isCutAfter = end < count || isCut
    let text = plain?.text(start..<end) ?? cells[start..<end].map(\.shown).joined()
    var excerpt = Excerpt(text: (isCutBefore ? "…" : "") + text + (isCutAfter ? "…" : ""), mark: nil)
    if columns != nil {
      let last = max(place.lowerBound, min(place.upperBound, end))
      excerpt.mark = (
        offset(of: place.lowerBound) - offset(of: start) + (isCutBefore ? 1 : 0),
        max(1, offset(of: last) - offset(of: place.lowerBound))
      )
    }
    return excerpt
  }

  /// The text of a place, at most so many characters of it; nil when that is too far on.
  func text(of columns: Range<Int>?, limit: Int = 200) -> String? {
    guard let range = cellRange(of: columns ?? 1..<count + 1) else { return nil }
    return plain?.text(range.prefix(limit)) ?? cells[range.prefix(limit)].map(\.text).joined()
  }

  /// The columns of a place in Unicode scalars, 1-based, the end excluded; nil when it is too far on.
  func scalarColumns(of columns: Range<Int>) -> Range<Int>? {
    guard let range = cellRange(of: columns), !isCut || columns.upperBound <= count + 1 else {
      return nil
    }
    return scalarOffset(of: range.lowerBound) + 1..<scalarOffset(of: range.upperBound) + 1
  }

  /// The cells of a place; one behind the end of the line is empty.
  private func cellRange(of columns: Range<Int>) -> Range<Int>? {
    let start = min(max(0, columns.lowerBound - 1), count)
    guard start < count || !isCut else { return nil }
    return start..<max(start, min(columns.upperBound - 1, count))
  }

  private func offset(of index: Int) -> Int {
    guard plain == nil else { return index }
    return index < cells.count ? cells[index].offset : width
  }

  private func scalarOffset(of index: Int) -> Int {
    guard plain == nil else { return index }
    return index < cells.count ? cells[index].scalarOffset : scalarCount
  }
}

extension Substring {
  /// Whether the line is printable ASCII, and cannot hold the opening of a command.
  fileprivate var isPlain: Bool {
    var hasBracket = false
    var hasNumberSign = false
    for byte in utf8 {
      guard (0x20..<0x7F).contains(byte) else { return false }
      hasBracket = hasBracket || byte == UInt8(ascii: "[")
      hasNumberSign = hasNumberSign || byte == UInt8(ascii: "#")
    }
    return !hasBracket || !hasNumberSign
  }
}

extension Substring.UTF8View {
  /// The bytes at some places, counted from the beginning.
  fileprivate func text(_ places: Range<Int>) -> String {
    String(Substring(dropFirst(places.lowerBound).prefix(places.count)))
  }
}
