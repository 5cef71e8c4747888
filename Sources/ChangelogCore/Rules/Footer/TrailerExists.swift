import CommitParser

/// A message has a certain trailer.
struct TrailerExists: Rule {
  static let id = "trailer-exists"
  static let page = RulePage(
    "git sees a certain trailer in the message",
    reason: """
      A trailer counts as `git interpret-trailers --parse` prints it, so it stands in the last paragraph, among trailers \
      and below no line `---`. The option `trailer` is what it begins with, as written. With `when: never` there must be \
      none.
      """,
    passing: ["fix: close the file\n\nSigned-off-by: A U Thor <author@example.org>\nReviewed-by: Z"],
    failing: [
      "fix: close the file",
      "fix: close the file\n\nSigned-off-by: A U Thor <author@example.org>\n\nMore text.",
    ])

  private let condition: Condition
  private let trailer: String

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    trailer = options.text("trailer", default: "Signed-off-by:", "What the trailer begins with") ?? ""
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    let exists = message.trailers.contains { $0.utf8.starts(with: trailer.utf8) }
    guard exists != (condition == .always) else { return [] }
    let line = message.lines.dropFirst().lastIndex { $0.utf8.starts(with: trailer.utf8) }.map { $0 + 1 }
    return switch (condition, line) {
    case (.never, _): [Finding(line: line ?? 1, "message has the trailer \(trailer.inQuotes); expected none")]
    case (.always, let line?):
      [
        Finding(
          line: line,
          "git does not see the trailer \(trailer.inQuotes) here; expected it in the last paragraph")
      ]
    case (.always, nil):
      [Finding("message has no trailer \(trailer.inQuotes); expected one in the last paragraph")]
    }
  }
}
