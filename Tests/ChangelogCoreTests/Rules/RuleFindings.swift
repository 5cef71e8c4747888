import ChangelogCore
import CommitParser

/// What one rule says about a message with the given options, the severity aside.
func findings(
  _ id: String, _ options: PolicyNode = [:], in text: String, author: Person? = nil,
  changedPaths: [String]? = nil
) throws -> [Finding] {
  let rules = try tree(["rules": PolicyNode(dictionaryLiteral: (id, options))]).policy().rules
  let setting = rules.settings.first { $0.id == id }
  let candidate = Candidate(CommitMessage(text), author: author, changedPaths: changedPaths)
  return setting?.rule.findings(in: candidate) ?? []
}

/// The text after the corrections, the last of them first.
func corrected(_ text: String, _ findings: [Finding]) -> String {
  var lines = CommitMessage(text).lines.map(String.init)
  for correction in findings.compactMap(\.correction).reversed() {
    let range = correction.lines.lowerBound - 1..<correction.lines.upperBound - 1
    lines.replaceSubrange(range, with: correction.replacement)
  }
  return lines.joined(separator: "\n")
}
