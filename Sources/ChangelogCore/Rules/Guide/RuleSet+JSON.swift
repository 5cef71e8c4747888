extension RuleSet {
  /// The rules for programs; `docs/lint-output.md` describes it.
  ///
  /// - Parameters:
  ///   - isComplete: Whether rules that are off are listed, too.
  ///   - id: The only rule that is wanted; nil for all.
  public func json(isComplete: Bool, only id: String? = nil) -> String {
    let rules = id.map { id in settings.filter { $0.id == id } } ?? listed(isComplete)
    return "{\"version\": 1, \"rules\": [" + rules.map { "\n" + $0.json }.joined(separator: ",") + "\n]}\n"
  }
}

extension RuleSet.Setting {
  fileprivate var json: String {
    let page = type(of: rule).page
    return JSONText.object([
      ("id", JSONText.string(id)),
      ("summary", JSONText.string(page.summary)),
      ("reason", JSONText.string(page.reason)),
      ("severity", JSONText.string(severity.rawValue)),
      ("defaultSeverity", JSONText.string(usualSeverity.rawValue)),
      ("options", JSONText.list(options.map(\.json))),
      ("passing", JSONText.list(page.passing.map { JSONText.string($0) })),
      ("failing", JSONText.list(page.failing.map { JSONText.string($0) })),
    ])
  }
}

extension RuleOption {
  /// The option; its default and its value are in YAML.
  fileprivate var json: String {
    JSONText.object([
      ("name", JSONText.string(name)),
      ("kind", JSONText.string(kind.name)),
      ("choices", JSONText.list(kind.choices.map { JSONText.string($0) })),
      ("meaning", JSONText.string(meaning)),
      ("default", JSONText.string(fallback)),
      ("value", JSONText.string(value)),
    ])
  }
}
