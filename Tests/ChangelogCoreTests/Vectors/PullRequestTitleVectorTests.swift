import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// What action-semantic-pull-request says about titles, with a policy made of its options.
struct PullRequestTitleVectorTests {
  struct Vector: Decodable, Sendable {
    let title: String
    let options: VectorValue
    let valid: Bool
    let test: String

    var key: String { "\(title) (\(test))" }
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `titles are judged as action-semantic-pull-request does`() throws {
    var tally = VectorTally(reasons: [:])
    let vectors = try VectorFile.lines(of: "pr-titles", as: Vector.self)
    #expect(vectors.count == 40)
    for vector in vectors {
      let policy = try PolicyNode([
        ("extends", PolicyNode("conventional")), ("rules", PolicyNode(vector.rules)),
      ]).policy()
      let check = PullRequestCheck(
        of: PullRequest(title: vector.title, commits: []), on: .github, under: policy)
      let isRefused = check.result.verdicts[0].diagnostics.contains { $0.severity == .error }
      tally.count(vector.key, agrees: isRefused != vector.valid)
    }
    tally.report("pr-titles.jsonl")
    #expect(tally.unexplained == [])
    #expect(tally.unneeded == [])
    #expect(tally.isFaithful)
  }
}

extension PullRequestTitleVectorTests.Vector {
  /// The action's options as rules of ours; those that it has no like of are off.
  fileprivate var rules: [(String, PolicyNode)] {
    let types = options["types"]?.texts ?? []
    let scopes = options["scopes"]?.texts ?? []
    let unwanted = options["disallowScopes"]?.texts ?? []
    var rules: [(String, PolicyNode)] = [
      ("type-case", PolicyNode("off")), ("subject-case", PolicyNode("off")),
      ("scope-empty", PolicyNode(options["requireScope"] == .truth(true) ? "error" : "off")),
    ]
    // Its types and scopes are expressions that match a whole word; ours are words, so those go into a pattern.
    var pattern = ""
    if types.allSatisfy(\.isWord) {
      if !types.isEmpty { rules.append(("type-enum", PolicyNode([("values", PolicyNode(types))]))) }
    } else {
      rules.append(("type-enum", PolicyNode("off")))
      pattern += "(?=(?:\(types.alternatives))[(!:])"
    }
    if !scopes.isEmpty {
      pattern += "(?=[^(:]*(?:\\((?:\(scopes.alternatives))(?:, *(?:\(scopes.alternatives)))*\\))?!?:)"
    }
    if !unwanted.isEmpty {
      pattern += "(?![^(:]*\\((?:[^)]*, *)?(?:\(unwanted.alternatives))(?: *,[^)]*)?\\))"
    }
    if !pattern.isEmpty {
      rules.append(("header-pattern", PolicyNode([("pattern", PolicyNode("^" + pattern))])))
    }
    if let subject = options["subjectPattern"]?.texts.first {
      rules.append(("subject-pattern", PolicyNode([("pattern", PolicyNode(subject))])))
    }
    return rules
  }
}

extension String {
  fileprivate var isWord: Bool { allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
}

extension [String] {
  /// The expressions as one, without the anchors that the place gives them.
  fileprivate var alternatives: String {
    map { expression in
      let start = expression.hasPrefix("^") ? expression.dropFirst() : expression[...]
      return String(start.hasSuffix("$") ? start.dropLast() : start)
    }.joined(separator: "|")
  }
}
