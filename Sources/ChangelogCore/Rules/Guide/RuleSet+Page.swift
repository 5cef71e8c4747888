import CommitParser

extension RuleSet {
  /// What there is to know about a rule, for a terminal; nil when there is none of that id.
  public func page(of id: String, isColored: Bool = false) -> String? {
    let paint = Painter(isColored: isColored)
    return settings.first { $0.id == id }.map { $0.page(paint) }
  }
}

extension RuleSet.Setting {
  fileprivate func page(_ paint: Painter) -> String {
    let page = type(of: rule).page
    var parts = [
      paint(.title, id) + ": " + page.summary,
      page.reason.wrapped(to: 100),
      "severity: " + paint(severity.ink, severity.rawValue)
        + (severity == usualSeverity ? "" : ", by default \(usualSeverity.rawValue)"),
    ]
    if !options.isEmpty {
      parts.append(paint(.title, "options") + "\n" + options.map(\.page).joined(separator: "\n"))
    }
    parts.append(paint(.title, "passes") + "\n" + examples(page.passing))
    parts.append(paint(.title, "fails") + "\n" + examples(page.failing))
    let other = severity == .off ? "error" : "off"
    parts.append(
      paint(.title, "to switch it \(severity == .off ? "on" : "off"), in .changelog.yml")
        + "\n  rules:\n    \(id): \(other)")
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func examples(_ messages: [String]) -> String {
    messages.map { message in
      CommitMessage(message).lines.map { "  |" + ($0.isEmpty ? "" : " " + VisibleText.showing($0)) }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

extension RuleOption {
  fileprivate var page: String {
    let shown = value.map { VisibleText.showing($0) } ?? "nothing"
    let usual =
      value == fallback ? "" : ", by default \(fallback.map { VisibleText.showing($0) } ?? "nothing")"
    return "  \(name): \(shown)\(usual)\n    \(meaning): \(kind.wording)"
  }
}

extension String {
  /// The text with lines broken at blanks so that they take so many columns at most, where words allow.
  func wrapped(to limit: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var result = ""
      var width = 0
      for word in line.split(separator: " ") {
        let columns = DisplayWidth.columns(of: word)
        if width > 0 {
          let fits = width + 1 + columns <= limit
          result += fits ? " " : "\n"
          width = fits ? width + 1 : 0
        }
        result += word
        width += columns
      }
      return result
    }.joined(separator: "\n")
  }
}
