import CommitParser

/// One commit: everything but its parents, which ``CommitGraph`` holds.
public struct Commit: Sendable, Equatable {
  /// The commit's own name.
  public let id: CommitID
  /// When it was committed, in seconds since 1970-01-01 UTC.
  ///
  /// For display only: clocks lie, so no order depends on it.
  public let time: Int64
  /// Who wrote it.
  public let author: Person
  /// The message as UTF-8 text, not parsed.
  public let message: String
  /// What one look at the message tells.
  let glance: MessageGlance

  /// Makes a commit of its parts.
  public init(id: CommitID, time: Int64, author: Person, message: String) {
    self.id = id
    self.time = time
    self.author = author
    self.message = message
    // Taken at once, while the text is at hand: to come back for it costs more than the look.
    glance = MessageGlance(message)
  }
}
