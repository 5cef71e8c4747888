extension RuleSet {
  /// The rules in a table, each with its options and what is in force for them.
  ///
  /// - Parameters:
  ///   - isComplete: Whether rules that are off are listed, too.
  ///   - isColored: Whether the reader's terminal shows colours.
  public func list(isComplete: Bool, isColored: Bool = false) -> String {
    let paint = Painter(isColored: isColored)
    let settings = listed(isComplete)
    let width = settings.map(\.id.utf8.count).max() ?? 0
    return settings.map { setting in
      let severity = setting.severity.rawValue
      let options = setting.options.compactMap { option in
        option.value.map { "           \(option.name): \(VisibleText.showing($0))\n" }
      }
      return paint(setting.severity.ink, severity) + String(repeating: " ", count: 9 - severity.utf8.count)
        + paint(.title, setting.id) + String(repeating: " ", count: width + 2 - setting.id.utf8.count)
        + type(of: setting.rule).page.summary + "\n" + paint(.aside, options.joined())
    }.joined()
  }

  /// The rules that are listed: those in force, or all.
  func listed(_ isComplete: Bool) -> [Setting] { settings.filter { isComplete || $0.severity != .off } }
}
