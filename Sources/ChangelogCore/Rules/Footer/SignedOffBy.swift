import CommitParser

/// A message ends with a sign-off.
struct SignedOffBy: Rule {
  static let id = "signed-off-by"
  static let page = RulePage(
    "the last line of the message is a sign-off",
    reason: """
      With it the author says that the work may be given away, as the Developer Certificate of Origin asks. Comments and \
      what `git cherry-pick -x` adds may stand below it; where other trailers may too, ask for it with `trailer-exists`. \
      The option `trailer` is what the line begins with. With `when: never` there must be none.
      """,
    passing: ["fix: close the file\n\nSigned-off-by: A U Thor <author@example.org>"],
    failing: ["fix: close the file", "fix: close the file\n\nSigned-off-by: A U Thor\nReviewed-by: Z"])

  private let condition: Condition
  private let trailer: String

  init(options: inout RuleOptions) {
    condition = options.when(default: .always)
    trailer = options.text("trailer", default: "Signed-off-by:", "What the line begins with") ?? ""
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    let lines = message.lines
    let last =
      lines.lastIndex { !$0.isEmpty && $0.utf8.first != UInt8(ascii: "#") && !$0.isCherryPickMark } ?? 0
    let isSigned = last > 0 && lines[last].utf8.starts(with: trailer.utf8)
    guard isSigned != (condition == .always) else { return [] }
    guard condition == .always else {
      return [Finding(line: last + 1, "message ends with \(trailer.inQuotes); expected no such line")]
    }
    var expected = trailer
    var correction: Correction?
    if let author = candidate.author, trailer == "Signed-off-by:" {
      expected += " \(author.name) <\(author.email)>"
      let isBelowFooters = message.footers.last.map { _ in message.footerLine != nil } ?? false
      // To sign is for people to decide.
      correction = Correction(
        lines: last + 2..<last + 2, with: isBelowFooters ? [expected] : ["", expected], isSafe: false)
    }
    return [
      Finding(
        line: last + 1,
        "message does not end with \(trailer.inQuotes); expected \(expected.inQuotes) as its last line",
        correction: correction)
    ]
  }
}

extension Substring {
  /// Is `(cherry picked from commit 1a2b3c4)`.
  fileprivate var isCherryPickMark: Bool {
    let line = lowercased()
    let start = "(cherry picked from commit "
    guard line.utf8.starts(with: start.utf8) else { return false }
    let rest = line.utf8.dropFirst(start.utf8.count)
    let id = rest.prefix { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    return (7...64).contains(id.count) && rest.dropFirst(id.count).first == UInt8(ascii: ")")
  }
}
