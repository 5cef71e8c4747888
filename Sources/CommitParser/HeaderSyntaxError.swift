/// Why a line is no header, and where.
public struct HeaderSyntaxError: Error, Sendable, Equatable {
  /// What is missing or out of place.
  public enum Reason: Sendable, Equatable, CaseIterable {
    /// There is no text at all.
    case empty
    /// The line begins with a parenthesis, a mark or a colon.
    case missingType
    /// The word at the start is followed by something else than a scope, a mark or a colon.
    case missingColon
    /// A blank stands before the colon or its mark: `feat : x`.
    case blankBeforeColon
    /// A blank stands before the scope: `feat (api): x`.
    case blankBeforeScope
    /// The mark stands before the scope: `feat!(api): x`.
    case markBeforeScope
    /// A second scope follows the first: `feat(a)(b): x`.
    case secondScope
    /// A scope is opened inside a scope: `feat(a(b)): x`.
    case parenthesisInScope
    /// The scope's parenthesis is never closed.
    case unclosedScope
    /// Nothing follows the colon.
    case missingSubject
    /// A character looks like the colon but is another, such as U+FF1A.
    case otherColon
    /// A character in the type shows as a blank or not at all, such as U+00A0 or U+FEFF.
    case invisibleCharacter
  }

  /// What is missing or out of place.
  public let reason: Reason
  let line: Substring
  let index: String.Index

  init(_ reason: Reason, at index: String.Index, in line: Substring) {
    self.reason = reason
    self.line = line
    self.index = index
  }

  /// The column where it was noticed, 1-based and in characters.
  public var column: Int { line.column(of: index) }

  /// The word there, at most 40 characters; for a character that can be mistaken its code point, such as
  /// `U+00A0`.
  public var found: String {
    guard reason == .otherColon || reason == .invisibleCharacter,
      let scalar = line[index...].unicodeScalars.first
    else { return String(line[index...].prefix(40).prefix { $0 != " " }) }
    let code = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
  }

  /// Whether both complain about the same at the same column.
  public static func == (one: HeaderSyntaxError, other: HeaderSyntaxError) -> Bool {
    one.reason == other.reason && one.column == other.column && one.found == other.found
  }
}

extension HeaderSyntaxError: CustomStringConvertible {
  /// The reason in one sentence, without the column.
  public var description: String {
    switch reason {
    case .empty: "message is empty; expected 'type(scope): subject'"
    case .missingType: "no type before '\(found)'; expected 'type(scope): subject'"
    case .missingColon: "no colon after the first word; expected 'type(scope): subject'"
    case .blankBeforeColon: "blank before the colon; expected 'type(scope): subject'"
    case .blankBeforeScope: "blank before the scope; expected 'type(scope): subject'"
    case .markBeforeScope: "'!' stands before the scope; expected 'type(scope)!: subject'"
    case .secondScope: "second scope '\(found)'; expected one, as in 'type(scope): subject'"
    case .parenthesisInScope: "parenthesis inside the scope; expected 'type(scope): subject'"
    case .unclosedScope: "scope is not closed; expected 'type(scope): subject'"
    case .missingSubject: "nothing follows the colon; expected 'type(scope): subject'"
    case .otherColon: "\(found) looks like a colon; expected ':'"
    case .invisibleCharacter: "\(found) cannot be seen; expected 'type(scope): subject'"
    }
  }
}
