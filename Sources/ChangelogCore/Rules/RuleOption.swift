/// An option of a rule as its own code read it, for those who want to know what there is.
public struct RuleOption: Sendable, Equatable {
  /// What the option takes.
  public enum Kind: Sendable, Equatable {
    /// A whole number of this or more.
    case number(atLeast: Int)
    /// `true` or `false`.
    case truth
    /// One line of text.
    case text
    /// Several texts.
    case texts
    /// One of these words.
    case choice([String])
    /// Several of these words.
    case choices([String])
    /// A regular expression.
    case pattern
    /// Names, and several texts for each.
    case groups
  }

  /// The key.
  public let name: String
  /// What it takes.
  public let kind: Kind
  /// What it means, as a noun phrase.
  public let meaning: String
  /// The default in YAML; nil when there is none.
  public let fallback: String?
  /// What is in force, in YAML; nil when nothing is.
  public let value: String?
}
