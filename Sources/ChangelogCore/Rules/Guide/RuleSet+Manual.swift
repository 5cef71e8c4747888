import CommitParser

extension RuleSet {
  /// The rules as a page of Markdown; that of the defaults is `docs/rules.md`.
  ///
  /// - Parameters:
  ///   - isComplete: Whether rules that are off are described, too.
  ///   - id: The only rule that is wanted; nil for all.
  public func manual(isComplete: Bool, only id: String? = nil) -> String {
    if let id { return settings.filter { $0.id == id }.map(\.manual).joined() }
    let settings = listed(isComplete)
    let rows = settings.map { setting in
      "| [`\(setting.id)`](#\(setting.id)) | \(setting.severity.rawValue) | "
        + type(of: setting.rule).page.summary.replacing("|", with: "\\|") + " |\n"
    }
    return """
      # Rules

      What `changelogctl rules` and `changelogctl rules ID` say; that program also knows what your policy sets.

      | rule | severity | a message passes when |
      |---|---|---|

      """ + rows.joined() + settings.map { "\n" + $0.manual }.joined()
  }
}

extension RuleSet.Setting {
  fileprivate var manual: String {
    let page = type(of: rule).page
    var text = "## \(id)\n\nA message passes when \(page.summary). Severity: **\(severity.rawValue)**.\n\n"
    text += page.reason + "\n\n"
    if !options.isEmpty { text += options.map(\.manual).joined() + "\n" }
    text += "Passes:\n\n" + examples(page.passing) + "Fails:\n\n" + examples(page.failing)
    return String(text.dropLast())
  }

  private func examples(_ messages: [String]) -> String {
    messages.map { message in
      let lines = CommitMessage(message).lines
      // Tildes, and more of them than in the message: a message often has backticks.
      let longest = lines.map { $0.utf8.prefix { $0 == UInt8(ascii: "~") }.count }.max() ?? 0
      let fence = String(repeating: "~", count: max(3, longest + 1))
      return "\(fence)text\n" + lines.map { VisibleText.showing($0) + "\n" }.joined() + "\(fence)\n\n"
    }.joined()
  }
}

extension RuleOption {
  fileprivate var manual: String {
    let usual = fallback.map { "; default " + CodeSpan.of($0) } ?? ""
    let value = value == fallback ? "" : "; in force " + (value.map { CodeSpan.of($0) } ?? "nothing")
    return "- `\(name)`: \(meaning) (\(kind.wording)\(usual)\(value))\n"
  }
}
