import CommitParser

/// A blank line stands above the footers.
struct FooterLeadingBlank: Rule {
  static let id = "footer-leading-blank"
  static let page = RulePage(
    "the line above the footers is blank",
    reason: """
      Footers are a paragraph of their own. Without the blank line `Refs: #12` is part of the body, and git sees no \
      trailer.
      """,
    passing: ["feat: add paging\n\nLong lists took seconds.\n\nRefs: #12", "feat: add paging\n\nRefs: #12"],
    failing: [
      "feat: add paging\n\nLong lists took seconds.\nRefs: #12",
      "feat: add paging\n\nLong lists took seconds.\nBREAKING CHANGE: lists have 20 lines",
    ])

  private let condition: Condition

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard message.hasTextBelowHeader else { return [] }
    switch condition {
    case .always:
      guard let line = lineWithoutBlank(in: message) else { return [] }
      return [
        Finding(
          line: line, "no blank line above the footers; expected one",
          correction: Correction(lines: line..<line, with: [""], isSafe: true))
      ]
    case .never:
      guard let line = message.footerLine, message.isBlank(line - 1) else { return [] }
      return [Finding(line: line - 1, "blank line above the footers; expected the body there")]
    }
  }

  private func lineWithoutBlank(in message: CommitMessage) -> Int? {
    guard let line = message.footerLine else { return message.gluedFooterLine }
    return message.isBlank(line - 1) ? nil : line
  }
}

extension CommitMessage {
  fileprivate func isBlank(_ number: Int) -> Bool {
    lines[number - 1].utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
