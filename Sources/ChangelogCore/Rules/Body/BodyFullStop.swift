import CommitParser

/// A body ends without a full stop, or with one.
struct BodyFullStop: Rule {
  static let id = "body-full-stop"
  static let page = RulePage(
    "the body does not end with a full stop",
    reason: "For teams that write bodies as notes; `when: always` is for those that write sentences.",
    passing: ["feat: add paging", "feat: add paging\n\nlong lists took seconds to show"],
    failing: ["feat: add paging\n\nLong lists took seconds to show."])

  private let condition: Condition
  private let character: String

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
    character = options.text("character", default: ".", "The full stop") ?? "."
  }

  func findings(in candidate: Candidate) -> [Finding] {
    let message = candidate.message
    guard let body = message.body, let first = message.bodyLine else { return [] }
    // An ellipsis is no full stop.
    let hasStop =
      !body.hasSuffix("...") && body.utf8.suffix(character.utf8.count).elementsEqual(character.utf8)
    guard hasStop != (condition == .always) else { return [] }
    let number = first + body.utf8.count { $0 == 0x0A }
    let line = body.utf8.split(separator: 0x0A).last.flatMap { Substring($0) } ?? ""
    let end = line.count + 1
    return switch condition {
    case .never:
      [
        Finding(
          line: number, columns: max(1, end - character.count)..<end,
          "body ends with \(character.inQuotes); expected none",
          correction: Correction(line: number, with: String(line.dropLast(character.count)), isSafe: false))
      ]
    case .always:
      [
        Finding(
          line: number, columns: end..<end + 1, "body does not end with \(character.inQuotes); expected one",
          correction: Correction(line: number, with: line + character, isSafe: false))
      ]
    }
  }
}
