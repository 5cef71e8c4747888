extension CommitMessage {
  /// The breaking footers that stand within the body, with text that is no footer below them.
  public var buriedBreakingFooters: [Footer] {
    let end = footerLine ?? .max
    return footers.filter { $0.isBreaking && $0.line < end }
  }
}
