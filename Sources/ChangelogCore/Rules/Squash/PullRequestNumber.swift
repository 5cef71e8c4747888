import CommitParser

/// The header names its pull request, and only once.
struct PullRequestNumber: Rule {
  static let id = "pull-request-number"
  static let page = RulePage(
    "a landed header has one number at its end, that of its pull request",
    reason: """
      GitHub and Gitea add ` (#12)` to the title when a pull request lands. A number that somebody typed there lands beside \
      it, and tools that read the history link the wrong page; one that means an issue belongs into a footer, such as \
      `Refs: #11`. Numbers elsewhere in the subject are left alone, and so is the one of what a revert takes back. With \
      `required: true` a message without any number is reported too, unless it is being typed: for a branch that takes \
      nothing but pull requests.
      """,
    passing: [
      "feat: add paging (#12)", "fix: handle #11 (#12)", "feat: add paging",
      "fix: add paging (fix #11) (#12)",
      "revert: feat: add paging (#12) (#13)",
    ],
    failing: ["feat: add paging (#12) (#13)", "feat: add paging (#12) (#12)"])

  static func severity(under policy: RuleSurroundings) -> Severity { .warning }
  static let judgesWrapper = true

  private let isRequired: Bool

  init(options: inout RuleOptions) {
    isRequired = options.truth("required", default: false, "Whether a message without a number is reported")
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let landed = candidate.message.landedTitle
    let landing = candidate.landing
    if landing?.awaitsNumber ?? false { return typedNumber(in: candidate, before: nil) }
    guard let number = landed.number else {
      guard isRequired, candidate.stage != .typed else { return [] }
      return [Finding("header has no number of a pull request; expected one such as ' (#12)' at its end")]
    }
    guard landed.shape == .numberSign || landed.shape == .exclamationMark else { return [] }
    guard let landing else { return typedNumber(in: candidate, before: number) }
    // Elsewhere both may be numbers of issues.
    guard landing.forge.addsNumber || number == landing.pullRequest.number else { return [] }
    guard landing.isWritten, let expected = landing.pullRequest.number, number != expected else {
      return typedNumber(in: candidate, before: number)
    }
    let header = candidate.message.headerLine[...].withoutSpaceAtEnd
    let mark = header[(header.beforeNumber?.endIndex ?? header.startIndex)...]
    return [
      Finding(
        columns: header.count - mark.count + 1..<header.count + 1,
        "header ends with \(mark.inQuotes), but the pull request has another number; expected '(#\(expected))'"
      )
    ]
  }

  /// Numbers at the end of the title that the forge did not put there.
  ///
  /// - Parameter number: What the forge added; nil while it has not.
  private func typedNumber(in candidate: Candidate, before number: Int?) -> [Finding] {
    let header = candidate.message.headerLine.drop(while: \.isWhitespace).withoutSpaceAtEnd
    let title = number == nil ? header : header.beforeNumber?.withoutSpaceAtEnd ?? header
    var rest = title
    var isNumberOfItsOwn = true
    while let shorter = rest.beforeNumber {
      isNumberOfItsOwn = isNumberOfItsOwn && Int(rest[shorter.endIndex...].dropFirst(2).dropLast()) == number
      rest = shorter.withoutSpaceAtEnd
    }
    guard rest.endIndex != title.endIndex, !rest.isAboutRevert else { return [] }
    let typed = title[rest.endIndex...].drop(while: \.isWhitespace)
    let suffix = header[title.endIndex...]
    let start = candidate.message.headerLine[..<typed.startIndex].count + 1
    return [
      Finding(
        columns: start..<start + typed.count,
        candidate.landing == nil
          ? "\(typed.inQuotes) stands before the number of the pull request; expected the header to end with "
            + "\(suffix.drop(while: \.isWhitespace).inQuotes) alone"
          : "\(typed.inQuotes) was typed; expected nothing there, for the number is added at the merge",
        correction: Correction(line: 1, with: String(rest) + suffix, isSafe: isNumberOfItsOwn))
    ]
  }
}

extension Landing {
  /// Whether a merge queue wrote the message already.
  fileprivate var isWritten: Bool { outcome.message.source(ofLine: 1) == .forge }

  /// Whether the forge will add a number that nobody knows yet.
  fileprivate var awaitsNumber: Bool { forge.addsNumber && pullRequest.number == nil && !isWritten }
}

extension ForgeName {
  /// Whether the forge ends the header with the number, unless it is told otherwise.
  fileprivate var addsNumber: Bool { self == .github || self == .gitea }
}

extension Substring {
  /// The text before a number such as `(#12)` at its end; nil when there is none, or nothing before it.
  fileprivate var beforeNumber: Substring? {
    guard last == ")", let opening = lastIndex(of: "("), opening > startIndex else { return nil }
    let mark = self[opening...].dropFirst().dropLast()
    guard mark.first == "#" || mark.first == "!", mark.count > 1,
      mark.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return self[..<opening]
  }

  /// Whether it takes something back, and so names its number.
  fileprivate var isAboutRevert: Bool {
    let text = lowercased()
    return ["revert", "reapply", "reland"].contains { text.contains($0) }
  }
}
