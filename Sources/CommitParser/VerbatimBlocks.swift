/// Finds the blocks of lines that quote rather than say: Markdown's fenced code and HTML comments.
///
/// A block that is never closed is no block, so that a stray fence does not hide the footers below it.
struct VerbatimBlocks {
  private let lines: [Substring]
  /// Fences at least this long are known to have no end below; by the fence's byte.
  private var unclosedBackticks = Self.longest + 1
  private var unclosedTildes = Self.longest + 1
  private var hasUnclosedComment = false

  /// Longer fences count as this long, which bounds the number of searches.
  private static let longest = 8

  init(_ lines: [Substring]) {
    self.lines = lines
  }

  /// The last line of the block that the line opens, nil when it opens none.
  mutating func end(ofBlockAt start: Int) -> Int? {
    switch lines[start].utf8.first(where: { !$0.isBlank }) {
    case UInt8(ascii: "`"): return end(ofFenceAt: start, of: UInt8(ascii: "`"), unclosed: &unclosedBackticks)
    case UInt8(ascii: "~"): return end(ofFenceAt: start, of: UInt8(ascii: "~"), unclosed: &unclosedTildes)
    case UInt8(ascii: "<"): return end(ofCommentAt: start)
    default: return nil
    }
  }

  private func end(ofFenceAt start: Int, of byte: UInt8, unclosed: inout Int) -> Int? {
    guard let fence = Self.fence(lines[start], of: byte), fence.length < unclosed else { return nil }
    // Backticks after the fence make it code within a line.
    if byte == UInt8(ascii: "`"), fence.rest.utf8.contains(byte) { return nil }
    for index in lines.indices[(start + 1)...] {
      guard let closing = Self.fence(lines[index], of: byte) else { continue }
      if closing.length >= fence.length, closing.rest.isBlankLine { return index }
    }
    unclosed = fence.length
    return nil
  }

  private static func fence(_ line: Substring, of byte: UInt8) -> (length: Int, rest: Substring)? {
    var cursor = Cursor(line)
    cursor.skip { $0.isBlank }
    let length = cursor.take { $0 == byte }.utf8.count
    return length < 3 ? nil : (min(length, longest), cursor.takeRest())
  }

  private mutating func end(ofCommentAt start: Int) -> Int? {
    var cursor = Cursor(lines[start])
    cursor.skip { $0.isBlank }
    guard !hasUnclosedComment, cursor.take("<!--") else { return nil }
    for index in start..<lines.count
    where Self.closesComment(index == start ? cursor.rest.utf8 : lines[index].utf8) {
      return index
    }
    hasUnclosedComment = true
    return nil
  }

  private static func closesComment(_ line: Substring.UTF8View) -> Bool {
    var dashes = 0
    for byte in line {
      if byte == UInt8(ascii: ">"), dashes >= 2 { return true }
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    return false
  }
}
