/// What is known of the pull request behind a message that will land.
public struct Landing: Sendable, Equatable {
  /// The pull request, with what the forge itself says of its settings.
  public let pullRequest: PullRequest
  /// What lands, and where its lines come from.
  public let outcome: Prediction.Outcome
  /// The forge that writes it.
  public let forge: ForgeName
  /// The settings that were gone by: the forge's own, else the policy's; nil parts are unknown.
  public let settings: SquashSettings
  /// The title that the check of the pull request approved, where a merge queue has written another message since.
  public let approvedTitle: String?

  /// Puts together what is known.
  public init(
    _ pullRequest: PullRequest, outcome: Prediction.Outcome, forge: ForgeName, settings: SquashSettings,
    approvedTitle: String? = nil
  ) {
    self.pullRequest = pullRequest
    self.outcome = outcome
    self.forge = forge
    self.settings = settings
    self.approvedTitle = approvedTitle
  }

  /// Where a line of the message is to be mended; nil for what the forge adds.
  func place(ofLine line: Int) -> MendingPlace? {
    switch outcome.message.source(ofLine: line) {
    case .title: .title
    case .description(let line): .description(line: line)
    case .commit(let index, let line): .commit(pullRequest.commits?[safe: index]?.id, line: line)
    case .forge, nil: nil
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
