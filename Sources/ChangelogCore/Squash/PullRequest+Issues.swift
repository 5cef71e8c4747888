import CommitParser

extension PullRequest {
  /// The issues that the description says it closes, as they stand there, each once.
  var closedIssues: [String] {
    var seen: Set<String> = []
    return CommitMessage(description ?? "").references.filter(\.isClosing)
      .map { ($0.repository ?? "") + $0.prefix + $0.issue }.filter { seen.insert($0).inserted }
  }
}
