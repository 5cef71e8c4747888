extension GitLab {
  /// - Source: GitLab's documentation of commit message templates, and the outcomes that its own tests of them state.
  static func prediction(for request: PullRequest, under settings: SquashSettings) -> Prediction {
    let template = (settings.template ?? defaultTemplate).replacing("\r", with: "")
    let variables = GitLabVariables(request)
    let used = MessageTemplate(gitLab: template).names
    let values = used.reduce(into: [:]) { $0[$1] = variables.value(of: $1) }
    let isEmpty = { (name: String) in values[name].map { $0.text[...].isWhite } ?? false }
    var message = MessageTemplate(gitLab: withoutEmptyLines(template, isEmpty: isEmpty))
      .filled { values[$0] ?? LandedMessage() }
    message.trimEnd()
    if message.text.isEmpty { message = LandedMessage(request.title, from: .title) }
    // To have nothing below the title is what the template of a new project says.
    let isKnown = settings.template != nil || settings.body == .blank
    let length = template.unicodeScalars.count
    return Prediction(
      Prediction.Outcome(message, isKnown ? .probable : .assumed),
      doubts: [Prediction.editable]
        + (length > longestTemplate
          ? ["the template has \(length) characters; GitLab takes at most \(longestTemplate)"] : [])
        + used.sorted().compactMap(variables.doubt))
  }

  /// What a project says that never set its template.
  private static let defaultTemplate = "%{title}"

  /// In characters.
  private static let longestTemplate = 500

  /// Drops the lines with nothing but an empty variable, and the blank line before one that has a blank line or nothing
  /// behind it.
  ///
  /// As GitLab does it: of two such lines with one blank line between, the second leaves the blank line before it.
  static func withoutEmptyLines(_ template: String, isEmpty: (String) -> Bool) -> String {
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false)
    var kept: [Substring] = []
    // The first line whose end has not been taken for a blank line behind a variable.
    var free = 0
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("%{"), line.hasSuffix("}"), isEmpty(String(line.dropFirst(2).dropLast())) else {
        kept.append(line)
        continue
      }
      let isLast = index == lines.count - 1
      if index >= free + 2, lines[index - 1].isEmpty, isLast || lines[index + 1].isEmpty {
        kept.removeLast()
        free = index + 2
      } else if isLast {
        kept.append("")
      }
    }
    return kept.joined(separator: "\n")
  }
}

extension MessageTemplate {
  fileprivate init(gitLab template: String) {
    self.init(template, opening: "%{", names: GitLabVariables.names)
  }
}
