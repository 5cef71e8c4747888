import ChangelogCore

extension HealthAnswer {
  /// Whether something is wrong.
  var isWrong: Bool {
    if case .wrong = outcome { true } else { false }
  }

  /// A line for people, or two for each thing that is wrong.
  var text: String {
    switch outcome {
    case .ok(let summary): "ok    \(check): \(VisibleText.showing(summary))\n"
    case .skipped(let reason): "skip  \(check): \(VisibleText.showing(reason))\n"
    case .wrong(let findings):
      findings.map {
        "wrong \(check): \(VisibleText.showing($0.sentence))\n      mend: \(VisibleText.showing($0.remedy.text))\n"
      }.joined()
    }
  }

  /// One JSON object; `isOk` is null where nobody looked.
  var json: String {
    let (isOk, findings, reason): (String, [HealthFinding], String?) =
      switch outcome {
      case .ok: ("true", [], nil)
      case .wrong(let findings): ("false", findings, nil)
      case .skipped(let reason): ("null", [], reason)
      }
    return JSONText.object([
      ("check", JSONText.string(check)), ("isOk", isOk), ("skipped", JSONText.string(reason)),
      ("findings", JSONText.list(findings.map(\.json))),
    ])
  }
}

extension HealthFinding {
  fileprivate var json: String {
    JSONText.object([
      ("sentence", JSONText.string(sentence)), ("remedy", JSONText.string(remedy.text)),
    ])
  }
}

extension HealthFinding.Remedy {
  /// The commands as somebody would type it, or the words.
  fileprivate var text: String {
    switch self {
    case .commands(let commands):
      commands.map { $0.map(\.asShellWord).joined(separator: " ") }.joined(separator: " && ")
    case .words(let words): words
    }
  }
}
