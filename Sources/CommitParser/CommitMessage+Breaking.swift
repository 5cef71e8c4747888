extension CommitMessage {
  /// Whether the header has a `!` or a footer says `BREAKING CHANGE`, in upper case.
  ///
  /// A header that a forge wrapped counts too: `Merged PR 42: feat!: x`.
  /// - Source: Conventional Commits 1.0.0, clauses 11–13, 15 and 16.
  public var isBreaking: Bool {
    footers.contains(where: \.isBreaking) || markedHeader != nil
  }

  /// What breaks: the values of the breaking footers, else the subject of a header with a `!`, without the
  /// forge's number.
  public var breakingDescriptions: [String] {
    let values = footers.filter(\.isBreaking).map(\.value)
    guard values.isEmpty, let header = markedHeader else { return values }
    return [header.subject]
  }

  private var markedHeader: Header? {
    if let header = try? header.get(), !header.hasBreakingMark { return nil }
    guard let header = try? landedHeader.get(), header.hasBreakingMark else { return nil }
    return header
  }
}
