import CommitParser

/// What becomes of a pull request's message: what may land, and what the rules say about it.
public struct PullRequestCheck: Sendable {
  /// The pull request.
  public let request: PullRequest
  /// The forge that writes the message; GitHub's way is taken where nobody knows.
  public let forge: ForgeName
  /// The settings that were gone by: the forge's own, else the policy's; nil parts are unknown.
  public let settings: SquashSettings
  /// What may land.
  public let prediction: Prediction
  /// What became of each outcome, in their order.
  ///
  /// Of outcomes after the likeliest one, only what the earlier ones have not is there, as warnings.
  public let result: LintResult

  /// Checks a pull request.
  ///
  /// - Parameters:
  ///   - forge: Nil when nobody knows.
  ///   - changedPaths: The paths that it changes, relative to the top of the tree; nil when nobody looked.
  ///   - written: The message that a merge queue has written already; nil when there is none.
  ///   - remarks: What else is not sure, each as a sentence, by who told of the pull request.
  ///   - approvedTitle: The title that was checked before the queue wrote its message; nil when nobody knows.
  public init(
    of request: PullRequest, on forge: ForgeName?, under policy: Policy, changedPaths: [String]? = nil,
    written: String? = nil, approvedTitle: String? = nil, remarks: [String] = []
  ) {
    let settings = request.settings.completed(by: policy.squash.settings)
    let name = forge ?? .github
    let writer = ForgeCatalog.forge(named: name) ?? GitHub.self
    let prediction =
      written.map { Prediction(Prediction.Outcome(LandedMessage(reading: $0), .certain)) }
      ?? writer.prediction(for: request, under: settings)
    self.request = request
    self.forge = name
    self.settings = settings
    self.prediction = prediction.doubting(remarks)
    let linter = Linter(policy)
    var seen: Set<Slip> = []
    result = LintResult(
      prediction.outcomes.enumerated().map { (place, outcome) in
        let landing = Landing(
          request, outcome: outcome, forge: name, settings: settings, approvedTitle: approvedTitle)
        let candidate = Candidate(
          CommitMessage(outcome.message.text), stage: .predicted, author: request.author, parentCount: 1,
          changedPaths: changedPaths, landing: landing)
        let origin = Origin.pullRequest(request.number, condition: place == 0 ? nil : outcome.condition)
        let verdict = linter.verdict(on: candidate, from: origin)
        defer { seen.formUnion(verdict.slips) }
        return place == 0 ? verdict : verdict.lenient(without: seen)
      })
  }
}

/// What a rule says about a line, wherever the line stands.
private struct Slip: Hashable {
  let rule: String
  let line: Substring
  let columns: Range<Int>?
}

extension Verdict {
  fileprivate var slips: [Slip] {
    let lines = self.lines
    return diagnostics.map { diagnostic in
      let place = diagnostic.finding.line - 1
      return Slip(
        rule: diagnostic.rule, line: lines.indices.contains(place) ? lines[place] : "",
        columns: diagnostic.finding.columns)
    }
  }

  /// The verdict with warnings only, and without what others say already.
  fileprivate func lenient(without others: Set<Slip>) -> Verdict {
    Verdict(
      origin: origin, message: message,
      diagnostics: zip(diagnostics, slips).filter { !others.contains($0.1) }.map(\.0.lenient),
      skipped: skipped)
  }
}
