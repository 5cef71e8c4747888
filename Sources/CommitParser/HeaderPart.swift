/// A part of a first line and where it stands.
public struct HeaderPart: Sendable {
  /// The part as written.
  public let text: String
  private let line: Substring
  private let start: String.Index

  init(_ text: String, at start: String.Index, in line: Substring) {
    self.text = text
    self.line = line
    self.start = start
  }

  fileprivate init?(_ text: Substring?, in line: Substring) {
    guard let text, !text.isBlankLine else { return nil }
    self.init(String(text), at: text.startIndex, in: line)
  }

  /// The columns it takes in the line, 1-based and in characters.
  public var columns: Range<Int> {
    let column = line.column(of: start)
    return column..<column + text.count
  }

  /// The whole line with another text in place of this part.
  public func line(with replacement: String) -> String {
    let end = line.utf8.index(start, offsetBy: text.utf8.count)
    return line[..<start] + replacement + line[end...]
  }
}

/// The parts of the first line as far as there are any, also of a line that is no header: `feat : x` has a type.
extension CommitMessage {
  /// The type; nil when nothing is there that could be one.
  public var headerType: HeaderPart? {
    switch header {
    case .success(let header): HeaderPart(header.type, at: header.typeStart, in: header.line)
    case .failure(let error): HeaderRemains(error).type
    }
  }

  /// The scope; nil when there is none or nothing but blanks in its parentheses.
  public var headerScope: HeaderPart? {
    switch header {
    case .success(let header):
      if let scope = header.scope, let start = header.scopeStart {
        HeaderPart(scope, at: start, in: header.line)
      } else {
        nil
      }
    case .failure(let error): HeaderRemains(error).scope
    }
  }

  /// The subject; nil when nothing follows a colon.
  public var headerSubject: HeaderPart? {
    switch header {
    case .success(let header): HeaderPart(header.subject, at: header.subjectStart, in: header.line)
    case .failure(let error): HeaderRemains(error).subject
    }
  }

  /// Whether a `!` stands before the colon.
  public var hasBreakingMark: Bool {
    switch header {
    case .success(let header): header.hasBreakingMark
    case .failure(let error): HeaderRemains(error).hasBreakingMark
    }
  }
}

/// What can be told of a line that is no header; nothing when it has no colon after its first word.
struct HeaderRemains {
  private(set) var type: HeaderPart?
  private(set) var scope: HeaderPart?
  private(set) var subject: HeaderPart?
  private(set) var hasBreakingMark = false

  init(_ error: HeaderSyntaxError) {
    // A type with a strange character in it ends nobody knows where.
    guard error.reason != .otherColon, error.reason != .invisibleCharacter else { return }
    let line = error.line
    var cursor = Cursor(line)
    cursor.skip { $0.isBlank }
    let type = cursor.take { !$0.endsType }
    cursor.skip { $0.isBlank }
    let isMarkedEarly = cursor.take(UInt8(ascii: "!"))
    var scope: Substring?
    if cursor.take(UInt8(ascii: "(")) {
      scope = cursor.take { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
      guard cursor.take(UInt8(ascii: ")")) else { return }
      cursor.skip { $0.isBlank }
    }
    let isMarked = cursor.take(UInt8(ascii: "!"))
    cursor.skip { $0.isBlank }
    guard cursor.take(UInt8(ascii: ":")) else { return }
    _ = cursor.takeSpacing()
    let subject = cursor.takeRest().withoutTrailingSpace()
    self.type = HeaderPart(type, in: line)
    self.scope = HeaderPart(scope, in: line)
    self.subject = HeaderPart(subject, in: line)
    hasBreakingMark = isMarkedEarly || isMarked
  }
}
