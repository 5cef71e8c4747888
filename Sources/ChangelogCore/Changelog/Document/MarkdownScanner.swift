/// Tells text from what Markdown shows as it is: only in text can a line be a heading.
///
/// - Source: CommonMark 0.31.2, sections 4.5 and 4.6 (comments). A fence inside a list item ends with the item.
struct MarkdownScanner {
  /// What a line is.
  enum Kind: Equatable {
    case text, code, comment
  }

  private enum Block: Equatable {
    case text
    case fence(mark: UInt8, length: Int, indentation: Int)
    case comment
  }

  private var block = Block.text
  /// What opens nothing any more, for it was once left open to the end of the file.
  private var unending: Set<Kind> = []

  /// The kind of the block that is open; text when none is.
  var open: Kind {
    switch block {
    case .text: .text
    case .fence: .code
    case .comment: .comment
    }
  }

  /// Goes on as if what is open had never been opened: what nobody closed must not hide the rest of a file.
  mutating func reopen() {
    unending.insert(open)
    block = .text
  }

  /// Takes the next line and says what it is.
  mutating func kind(of line: ArraySlice<UInt8>) -> Kind {
    switch block {
    case .comment:
      if line.contains(sequence: Self.commentEnd) { block = .text }
      return .comment
    case .fence(let mark, let length, let indentation):
      guard let first = line.firstNonBlank else { return .code }
      // An item of a list is over, and so is the code in it.
      if indentation >= 2, first == line.startIndex {
        block = .text
        return kind(of: line)
      }
      let run = line[first...].prefix { $0 == mark }
      if run.count >= length, line[run.endIndex...].firstNonBlank == nil { block = .text }
      return .code
    case .text:
      return open(line)
    }
  }

  /// The kinds of a text's lines, where what is left open to its end opens nothing.
  static func kinds(of lines: ArraySlice<DocumentLine>) -> [Kind] {
    var scanner = MarkdownScanner()
    var kinds: [Kind] = []
    var opening = 0
    while true {
      for line in lines.dropFirst(kinds.count) {
        let wasOpen = scanner.open != .text
        kinds.append(scanner.kind(of: line.text))
        if !wasOpen, scanner.open != .text { opening = kinds.count - 1 }
      }
      guard scanner.open != .text else { return kinds }
      scanner.reopen()
      kinds.removeSubrange(opening...)
    }
  }

  private mutating func open(_ line: ArraySlice<UInt8>) -> Kind {
    guard let first = line.firstNonBlank else { return .text }
    let rest = line[first...]
    switch line[first] {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      let mark = line[first]
      let run = rest.prefix { $0 == mark }
      guard run.count >= 3, !unending.contains(.code) else { return .text }
      // A backtick further on makes it code within a line.
      guard mark == UInt8(ascii: "~") || !line[run.endIndex...].contains(mark) else { return .text }
      block = .fence(mark: mark, length: run.count, indentation: first - line.startIndex)
      return .code
    case UInt8(ascii: "<"):
      guard rest.starts(with: "<!--".utf8), first - line.startIndex < 4, !unending.contains(.comment) else {
        return .text
      }
      if !rest.dropFirst(4).contains(sequence: Self.commentEnd) { block = .comment }
      return .comment
    default: return .text
    }
  }

  private static let commentEnd = Array("-->".utf8)
}

extension ArraySlice<UInt8> {
  /// Where something else than blanks and tabs begins; nil for a blank line.
  var firstNonBlank: Int? { firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } }

  /// Whether nothing but blanks and tabs is in it.
  var isBlank: Bool { firstNonBlank == nil }

  /// Without white space around it.
  var trimmed: ArraySlice<UInt8> {
    guard let first = firstNonBlank else { return self[startIndex..<startIndex] }
    let last = lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } ?? first
    return self[first...last]
  }

  /// Whether the bytes stand in it in this order.
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    guard let first = sequence.first else { return true }
    var rest = self
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: sequence) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
