/// A line like `Reviewed-by: Z` or `Refs #133` at the end of a message, with its continuation.
///
/// - Source: Conventional Commits 1.0.0, clauses 8–10, 12 and 16.
public struct Footer: Sendable, Equatable {
  /// What stands between token and value.
  public enum Separator: String, Sendable {
    /// A colon and a blank.
    case colon = ": "
    /// A blank and a number sign; the sign is not part of the value.
    case hash = " #"
  }

  /// The word before the separator, as written.
  public let token: String
  /// What stands between token and value.
  public let separator: Separator
  /// The text after the separator; it may have several lines, with their indentation kept.
  public let value: String
  /// The line of the message's text where it begins, 1-based.
  public let line: Int
  /// Whether `git interpret-trailers --parse` shows it.
  public let isVisibleToGit: Bool

  /// Whether it says `BREAKING CHANGE: …` or `BREAKING-CHANGE: …`, in upper case.
  public var isBreaking: Bool {
    separator == .colon && (token == "BREAKING CHANGE" || token == "BREAKING-CHANGE")
  }
}
