import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// What commitlint's own tests expect of the rules about the first line.
struct CommitlintHeaderVectorTests {
  struct Vector: Decodable, Sendable {
    let rule: String
    let condition: Condition
    let value: VectorValue
    let message: String
    let valid: Bool

    var key: String { "\(rule) \(condition) \(value.texts.joined(separator: ",")) \(message)" }
  }

  struct CaseVector: Decodable, Sendable {
    let input: String?
    let target: String
    let valid: Bool

    var key: String { "\(target) \(input ?? "nothing")" }
  }

  private static let ownPattern = "its parser takes a type of two words; ours has one grammar"
  private static let departures = [
    "type-case always camel-case Ty Pe: subject": ownPattern,
    "type-case always kebab-case Ty Pe: subject": ownPattern,
    "type-case always snake-case Ty Pe: subject": ownPattern,
  ]

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `rules about the first line judge as commitlint does`() throws {
    var tally = VectorTally(reasons: Self.departures)
    for vector in try VectorFile.lines(of: "commitlint-rules", as: Vector.self) where vector.isAboutHeader {
      tally.count(vector.key, agrees: try vector.isAccepted == vector.valid)
    }
    tally.report("commitlint-rules.jsonl, first line")
    #expect(tally.unexplained == [])
    #expect(tally.unneeded == [])
    #expect(tally.isFaithful)
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func `cases are told as commitlint tells them`() throws {
    var tally = VectorTally(reasons: [:])
    for vector in try VectorFile.lines(of: "case", as: CaseVector.self) {
      let letterCase = try #require(LetterCase(commitlint: vector.target))
      tally.count(vector.key, agrees: letterCase.contains(vector.input ?? "") == vector.valid)
    }
    tally.report("case.jsonl")
    #expect(tally.unexplained == [])
  }
}

extension Condition: Decodable {}

extension CommitlintHeaderVectorTests.Vector {
  fileprivate var isAboutHeader: Bool {
    ["header-", "type-", "scope-", "subject-", "breaking-"].contains { rule.hasPrefix($0) }
  }

  fileprivate var isAccepted: Bool {
    get throws {
      let isOn: (String) -> Bool = { $0 == rule }
      let rules = RuleCatalog.ids.map { ($0, isOn($0) ? PolicyNode(options) : PolicyNode("off")) }
      let policy = try PolicyNode([("rules", PolicyNode(rules))]).policy()
      return policy.rules.diagnostics(of: Candidate(CommitMessage(message))).isEmpty
    }
  }

  /// The options that mean what commitlint's value means.
  private var options: [(String, PolicyNode)] {
    var options = [("severity", PolicyNode("error"))]
    if takesCondition { options.append(("when", PolicyNode(condition.rawValue))) }
    switch rule.split(separator: "-").dropFirst().joined(separator: "-") {
    case "case":
      let cases = (value["cases"] ?? value).texts.compactMap { LetterCase(commitlint: $0)?.rawValue }
      options.append(("cases", PolicyNode(cases)))
      if !rule.hasPrefix("scope") { options.append(("exact", PolicyNode(true))) }
    case "enum": options.append(("values", PolicyNode((value["scopes"] ?? value).texts)))
    case "delimiter-style":
      if !value.texts.isEmpty { options.append(("delimiters", PolicyNode(value.texts))) }
    case "full-stop": options += value.texts.map { ("character", PolicyNode($0)) }
    case "max-length": options += [("max", number), ("unit", PolicyNode("utf-16"))]
    case "min-length": options += [("min", number), ("unit", PolicyNode("utf-16"))]
    default: break
    }
    if let delimiters = value["delimiters"]?.texts, !delimiters.isEmpty {
      options.append(("delimiters", PolicyNode(delimiters)))
    }
    return options
  }

  private var number: PolicyNode {
    if case .number(let number) = value { PolicyNode(number) } else { PolicyNode(0) }
  }

  private var takesCondition: Bool { !rule.hasSuffix("-length") && rule != "header-trim" }
}
