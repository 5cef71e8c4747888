extension CommitMessage {
  /// The mark by which `git rebase --autosquash` knows that the commit belongs to another one: `fixup!`, `squash!` or
  /// `amend!`; nil when there is none.
  public var autosquashMark: String? {
    guard let first = headerLine.utf8.first, "fsa".utf8.contains(first) else { return nil }
    return ["fixup!", "squash!", "amend!"].first { mark in
      var cursor = Cursor(headerLine[...])
      return cursor.take(mark) && cursor.next?.isBlank ?? true
    }
  }
}
