extension PullRequestReport {
  /// For programs; `docs/lint-output.md` describes it.
  var json: String {
    let verdict = check.result.verdicts[0]
    return JSONText.object([
      ("version", "1"),
      ("pullRequest", request),
      ("predicted", check.prediction.likeliest.json(check)),
      ("alternatives", JSONText.list(check.prediction.outcomes.dropFirst().map { $0.json(check) })),
      ("errors", "\(check.result.count(of: .error))"),
      ("warnings", "\(check.result.count(of: .warning))"),
      ("skipped", JSONText.string(verdict.skipped)),
      ("diagnostics", JSONText.list(check.result.verdicts.flatMap(Self.diagnostics))),
      ("entry", effect.entry.map(entry) ?? "null"),
      ("bump", JSONText.string(effect.bump.rawValue)),
      ("nextVersion", versions.map(Self.step) ?? "null"),
      ("composed", JSONText.string(composed)),
    ]) + "\n"
  }

  private var request: String {
    let request = check.request
    return JSONText.object([
      ("number", request.number.map { "\($0)" } ?? "null"), ("title", JSONText.string(request.title)),
      ("base", JSONText.string(request.baseBranch)), ("head", JSONText.string(request.headBranch)),
      ("draft", "\(request.isDraft)"), ("commits", request.commits.map { "\($0.count)" } ?? "null"),
      ("forge", JSONText.string(check.forge.rawValue)),
    ])
  }

  private func entry(_ entry: Entry) -> String {
    JSONText.object([
      ("type", JSONText.string(entry.type)), ("scope", JSONText.string(entry.scope)),
      ("subject", JSONText.string(entry.subject)),
      ("breaking", JSONText.list(entry.breaking.map { JSONText.string($0) })),
      ("sections", JSONText.list(effect.release.sections.map { JSONText.string($0.title) })),
      ("text", JSONText.string(lines)),
    ])
  }

  private static func step(_ step: VersionStep) -> String {
    JSONText.object([
      ("before", JSONText.string(step.before.description)),
      ("after", JSONText.string(step.after.description)),
    ])
  }

  /// The diagnostics of an outcome, each with what the outcome hangs on.
  private static func diagnostics(of verdict: Verdict) -> [String] {
    var message = ShownMessage(of: verdict)
    var condition: String?
    if case .pullRequest(_, let clause) = verdict.origin { condition = clause }
    return verdict.diagnostics.map {
      $0.json(
        in: &message, [("mend", $0.place.map(\.json) ?? "null"), ("condition", JSONText.string(condition))])
    }
  }
}

extension Prediction.Outcome {
  fileprivate func json(_ check: PullRequestCheck) -> String {
    JSONText.object([
      ("message", JSONText.string(message.text)),
      ("certainty", JSONText.string(certainty.rawValue)),
      ("condition", JSONText.string(condition)),
      ("doubts", JSONText.list(check.prediction.doubts.map { JSONText.string($0) })),
    ])
  }
}

extension MendingPlace {
  fileprivate var json: String {
    let members: [(String, String)]
    switch self {
    case .title: members = [("in", "\"title\"")]
    case .description(let line):
      members = [("in", "\"description\""), ("line", line.map { "\($0)" } ?? "null")]
    case .commit(let id, let line):
      members = [
        ("in", "\"commit\""), ("commit", JSONText.string(id?.description)),
        ("line", line.map { "\($0)" } ?? "null"),
      ]
    case .setting(let name): members = [("in", "\"setting\""), ("setting", JSONText.string(name))]
    case .merge: members = [("in", "\"merge\"")]
    }
    return JSONText.object(members)
  }
}
