/// The first line of a message, taken apart: `type(scope)!: subject`.
///
/// What Conventional Commits 1.0.0 leaves open, or forbids without harm, parses and can be seen here, so that
/// a rule names the one slip: no blank after the colon, an empty scope, blanks at either end of the line.
/// - Source: Conventional Commits 1.0.0, clauses 1, 4, 5, 11 and 13.
public struct Header: Sendable {
  /// The noun before the scope, as written; upper and lower case are kept.
  public let type: String
  /// The text in the parentheses, as written; nil when there are none or nothing but blanks is in them.
  public let scope: String?
  /// Whether there are parentheses with nothing but blanks in them.
  public let hasEmptyScope: Bool
  /// Whether a `!` stands before the colon.
  public let hasBreakingMark: Bool
  /// What stands between the colon and the subject, as written: one blank when all is well.
  public let spacing: String
  /// The description after the colon, without blanks around it; a forge's ` (#12)` is still part of it.
  public let subject: String

  /// The line it stands in, and where its parts begin there.
  let line: Substring
  let typeStart: String.Index
  let scopeStart: String.Index?
  private let markStart: String.Index?
  private let colon: String.Index
  let subjectStart: String.Index

  /// Parses the first line of a commit message.
  ///
  /// - Parameter line: The line without its newline.
  /// - Throws: ``HeaderSyntaxError`` naming the first part that is missing or malformed, and its column.
  public init(_ line: String) throws(HeaderSyntaxError) {
    try self.init(line[...], in: line[...])
  }

  /// Parses a part of a line, which knows its columns in the whole line.
  init(_ part: Substring, in line: Substring) throws(HeaderSyntaxError) {
    self.line = line
    var cursor = Cursor(part)
    cursor.skip { $0.isBlank }
    guard !cursor.isAtEnd else { throw HeaderSyntaxError(.empty, at: part.startIndex, in: line) }

    typeStart = cursor.position
    var isPlain = true
    let type = cursor.take { byte in
      isPlain = isPlain && byte >= 0x20 && byte < 0x80
      return !byte.endsType
    }
    if !isPlain, let stranger = type.firstStranger {
      throw HeaderSyntaxError(stranger.reason, at: stranger.index, in: line)
    }
    guard !type.isEmpty else { throw HeaderSyntaxError(.missingType, at: typeStart, in: line) }
    self.type = String(type)

    let opening = cursor.position
    if cursor.take(UInt8(ascii: "(")) {
      let scope = try cursor.takeScope(openedAt: opening, in: line)
      hasEmptyScope = scope.isBlankLine
      self.scope = hasEmptyScope ? nil : String(scope)
      scopeStart = scope.startIndex
    } else {
      hasEmptyScope = false
      scope = nil
      scopeStart = nil
    }

    let mark = cursor.position
    hasBreakingMark = cursor.take(UInt8(ascii: "!"))
    markStart = hasBreakingMark ? mark : nil

    colon = cursor.position
    guard cursor.take(UInt8(ascii: ":")) else {
      throw HeaderSyntaxError.noColon(at: cursor, afterScope: scopeStart != nil, in: line)
    }

    let spacing = cursor.takeSpacing()
    let subject = cursor.takeRest().withoutTrailingSpace()
    guard !subject.isEmpty else { throw HeaderSyntaxError(.missingSubject, at: colon, in: line) }
    self.spacing = String(spacing)
    self.subject = String(subject)
    subjectStart = subject.startIndex
  }

  /// The column where the type begins, 1-based and in characters, as all columns here.
  public var typeColumn: Int { line.column(of: typeStart) }
  /// The column after the opening parenthesis; nil when there is none.
  public var scopeColumn: Int? { scopeStart.map(line.column) }
  /// The column of the `!`; nil when there is none.
  public var markColumn: Int? { markStart.map(line.column) }
  /// The column of the colon.
  public var colonColumn: Int { line.column(of: colon) }
  /// The column where the subject begins.
  public var subjectColumn: Int { line.column(of: subjectStart) }
}

extension Header: Equatable {
  /// Whether both say the same; where they stand does not matter.
  public static func == (one: Header, other: Header) -> Bool {
    one.type == other.type && one.scope == other.scope && one.hasEmptyScope == other.hasEmptyScope
      && one.hasBreakingMark == other.hasBreakingMark && one.spacing == other.spacing
      && one.subject == other.subject
  }
}
