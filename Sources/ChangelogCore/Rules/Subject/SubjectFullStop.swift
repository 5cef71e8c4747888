import CommitParser

/// The subject ends without a full stop, or with one.
struct SubjectFullStop: Rule {
  static let id = "subject-full-stop"
  static let page = RulePage(
    "the subject does not end with a full stop",
    reason: """
      A title has none. An ellipsis of three dots is left alone, and a forge's ` (#12)` behind the subject does not \
      hide the stop.
      """,
    passing: ["feat: add paging", "feat: wait for ..."],
    failing: ["feat: add paging.", "feat: add paging. (#12)"])

  private let condition: Condition
  private let character: String

  init(options: inout RuleOptions) {
    condition = options.when(default: .never)
    character = options.text("character", default: ".", "The full stop") ?? "."
  }

  func findings(in candidate: Candidate) -> [Finding] {
    guard let subject = candidate.message.headerSubject else { return [] }
    let written = subject.text.withoutNumber
    let hasStop = !written.hasSuffixBytes("...") && written.hasSuffixBytes(character)
    guard hasStop != (condition == .always) else { return [] }
    let number = String(subject.text[written.endIndex...])
    let end = subject.columns.lowerBound + written.count
    switch condition {
    case .never:
      let kept = written.dropLast(character.count)
      let correction =
        kept.isEmpty ? nil : Correction(line: 1, with: subject.line(with: kept + number), isSafe: true)
      return [
        Finding(
          columns: max(1, end - character.count)..<end,
          "subject ends with \(character.inQuotes); expected none",
          correction: correction)
      ]
    case .always:
      return [
        Finding(
          columns: end..<end + 1, "subject does not end with \(character.inQuotes)",
          correction: Correction(
            line: 1, with: subject.line(with: written + character + number), isSafe: true))
      ]
    }
  }
}

extension String {
  /// The text without a forge's ` (#12)` at its end.
  fileprivate var withoutNumber: Substring {
    guard utf8.last == UInt8(ascii: ")"), let opening = utf8.lastIndex(of: UInt8(ascii: "(")),
      opening > startIndex
    else { return self[...] }
    let inner = utf8[opening...].dropFirst().dropLast()
    guard inner.first == UInt8(ascii: "#") || inner.first == UInt8(ascii: "!"), inner.count > 1,
      inner.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      utf8[utf8.index(before: opening)] == UInt8(ascii: " ")
    else { return self[...] }
    return self[..<utf8.index(before: opening)]
  }
}

extension Substring {
  fileprivate func hasSuffixBytes(_ end: String) -> Bool { utf8.reversed().starts(with: end.utf8.reversed()) }
}
