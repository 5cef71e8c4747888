/// Words in a text without which something can't be in it; who looks at many messages asks for them first.
public struct MessageMarks: OptionSet, Sendable {
  /// One bit a mark.
  public let rawValue: UInt16

  /// Takes the bits as they are.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The word of a breaking footer.
  public static let breaking = MessageMarks(rawValue: 1)
  /// The line above messages that are to be read in place of the whole one.
  public static let override = MessageMarks(rawValue: 2)
  /// A word such as revert or reapply in the first line.
  public static let revert = MessageMarks(rawValue: 4)
  /// The sign `!:` of a header that breaks something, below the first line.
  public static let breakingBelow = MessageMarks(rawValue: 8)
  /// The words that `git cherry-pick -x` writes before the id of the original.
  public static let picked = MessageMarks(rawValue: 16)
  /// The line above a message beside the whole one.
  public static let nested = MessageMarks(rawValue: 32)
  /// The sentence that `git revert` writes.
  public static let revertBelow = MessageMarks(rawValue: 64)
  /// The colon of a header in the first line, or signs that the title stands elsewhere.
  public static let header = MessageMarks(rawValue: 128)
}

extension CommitMessage {
  /// The marks that a message's text holds, wherever they stand.
  public static func marks(in text: String) -> MessageMarks { MessageGlance(text).marks }
}
