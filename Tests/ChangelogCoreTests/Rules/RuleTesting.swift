import CommitParser
import Testing

@testable import ChangelogCore

/// What a test sets in a policy.
typealias Options = KeyValuePairs<String, PolicyNode>

/// What one rule says about a message, with the options given, the others being off.
struct Judged {
  let findings: [Finding]

  /// Asks a rule.
  ///
  /// - Parameters:
  ///   - options: What the policy sets for the rule.
  ///   - policy: The other keys of the policy.
  init(
    _ rule: any Rule.Type, _ text: String, _ options: Options = [:],
    policy: Options = [:]
  ) throws(PolicyErrors) {
    let own = tree(rule.id, options, policy)
    let candidate = Candidate(CommitMessage(text))
    findings = try own.policy().rules.diagnostics(of: candidate).filter { $0.rule == rule.id }.map(\.finding)
  }

  /// The sentences.
  var sentences: [String] { findings.map(\.sentence) }
  /// The only sentence; nil when there is none or several.
  var sentence: String? { findings.count == 1 ? findings.first?.sentence : nil }
  /// The columns of the only finding.
  var columns: Range<Int>? { findings.count == 1 ? findings.first?.columns : nil }
  /// The line that the only finding would put there.
  var corrected: String? {
    findings.count == 1 ? findings.first?.correction?.replacement.joined(separator: "\n") : nil
  }
  /// Whether that is safe.
  var isSafe: Bool { findings.first?.correction?.isSafe ?? false }
}

extension Rule {
  /// What a policy has to set for the rule.
  static var needed: Options { id.hasSuffix("-pattern") ? ["pattern": "^"] : [:] }
}

/// A policy in which only one rule is in force, as an error.
private func tree(
  _ id: String, _ options: Options, _ policy: Options
) -> PolicyNode {
  let start = PolicyPosition(file: "test.yml", line: 1, column: 1)
  func mapping(_ pairs: [(String, PolicyNode)]) -> PolicyNode {
    PolicyNode(
      .mapping(pairs.map { PolicyNode.Pair(key: $0.0, keyPosition: start, value: $0.1) }), at: start)
  }
  var rules: [(String, PolicyNode)] = RuleCatalog.ids.filter { $0 != id }.map { ($0, "off") }
  rules.append((id, mapping([("severity", "error")] + options.map { ($0.key, $0.value) })))
  return mapping([("rules", mapping(rules))] + policy.map { ($0.key, $0.value) })
}
