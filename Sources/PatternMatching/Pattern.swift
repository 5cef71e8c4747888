/// A regular expression in Perl's syntax, as a user wrote it.
///
/// `^` and `$` match at every line, `\A` and `\z` at the ends of the text. The work that one match may take is limited,
/// whatever pattern and text: a policy can come from a stranger.
/// - Source: pcre2pattern(3).
public struct Pattern: Sendable {
  /// The pattern as written.
  public let source: String
  private let code: CompiledPattern

  /// Compiles a pattern.
  ///
  /// - Parameter ignoresCase: Whether upper and lower case letters match each other.
  /// - Throws: ``PatternError`` with what is wrong and where.
  public init(_ source: String, ignoresCase: Bool = false) throws(PatternError) {
    self.source = source
    code = try CompiledPattern(source, ignoresCase: ignoresCase)
  }

  /// Whether the pattern is found anywhere in the text; a text for which the limits do not suffice matches not.
  public func matches(_ text: some StringProtocol) -> Bool { firstMatch(in: text) != nil }

  /// Where the pattern is found first, in bytes of the text's UTF-8 from its start; nil when it is not found.
  public func firstMatch(in text: some StringProtocol) -> Range<Int>? {
    var text = String(text)
    return text.withUTF8 { code.firstMatch(in: $0) }
  }
}

extension Pattern: Equatable {
  /// Whether both were written the same.
  public static func == (one: Pattern, other: Pattern) -> Bool { one.source == other.source }
}

/// Why a text is no pattern.
public struct PatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where it was noticed: the number of the character, 1-based.
  public let column: Int
  /// What is wrong, in PCRE2's words.
  public let reason: String

  /// States what is wrong at a character.
  public init(column: Int, reason: String) {
    self.column = column
    self.reason = reason
  }

  /// The reason and the place in one sentence.
  public var description: String { "\(reason) at character \(column)" }
}
