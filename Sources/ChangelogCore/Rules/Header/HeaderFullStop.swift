import CommitParser

/// The first line ends without a full stop, or with one.
struct HeaderFullStop: Rule {
  static let id = "header-full-stop"
  static let page = RulePage(
    "the first line does not end with a full stop",
    reason:
      "A title has none. `subject-full-stop` says the same of headers with a type, and leaves `...` alone.",
    passing: ["feat: add paging"], failing: ["feat: add paging."])
  static let yieldsTo = ["subject-full-stop"]

  private let condition: Condition
  private let character: String

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
    character = options.text("character", default: ".", "The full stop") ?? "."
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let header = candidate.message.headerLine
    let hasStop = header.utf8.reversed().starts(with: character.utf8.reversed())
    // An ellipsis is no full stop.
    guard (hasStop && !header.hasSuffix("...")) != (condition == .always) else { return [] }
    let end = header.count + 1
    switch condition {
    case .never:
      let corrected = String(header.dropLast(character.count))
      return [
        Finding(
          columns: end - character.count..<end, "header ends with \(character.inQuotes); expected none",
          correction: Correction(line: 1, with: corrected, isSafe: false))
      ]
    case .always:
      return [
        Finding(
          columns: end..<end + 1, "header does not end with \(character.inQuotes)",
          correction: Correction(line: 1, with: header + character, isSafe: false))
      ]
    }
  }
}
