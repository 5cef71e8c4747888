/// A line that was meant as a footer, and is not read as one.
public struct FooterSlip: Sendable, Equatable {
  /// What keeps the line from being a footer.
  public enum Reason: Sendable, Equatable {
    /// The token has blanks for hyphens: `Reviewed by: Z`.
    case blankInToken
    /// A blank stands before the colon: `Refs : #12`.
    case blankBeforeColon
    /// The value follows without a blank: `Refs:#12`, `Fixes#12`.
    case noBlankBeforeValue
    /// The colon is missing: `Signed-off-by A <a@b>`.
    case noColon
    /// Nothing follows: `Refs:`.
    case noValue
    /// It is nearly `BREAKING CHANGE:`, in upper case: `BREAKING CHANGES: x`, `BREAKING: x`.
    case misspelledBreaking
    /// It is `breaking change: x` or nearly so, with small letters.
    case lowercaseBreaking
  }

  /// What keeps it from being one.
  public let reason: Reason
  /// The line of the message's text, 1-based.
  public let line: Int
  /// The words before the value, with the sign that follows them.
  public let start: String
  /// The line as it would be read; nil when nobody can know.
  public let correction: String?
}
