/// A correction that was applied to a file.
public struct Mending: Sendable, Equatable {
  /// The id of the rule that asked for it.
  public let rule: String
  /// The first line of the file that changed, 1-based.
  public let line: Int
  /// The lines as they were.
  public let old: [String]
  /// The lines as they are now.
  public let new: [String]

  /// The change as a difference, for people.
  public var shown: String {
    let lines = old.map { "- \($0)" } + new.map { "+ \($0)" }
    return "line \(line) mended [\(rule)]\n" + lines.map { "  \(VisibleText.showing($0))\n" }.joined()
  }
}
