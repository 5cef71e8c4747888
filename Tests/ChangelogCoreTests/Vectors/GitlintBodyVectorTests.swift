import CommitParser
import TestSupport
import Testing

@testable import ChangelogCore

/// What gitlint makes of bodies, footers and whole messages.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct GitlintBodyVectorTests {
  /// A value of JSON that is a number, a text, a truth, several texts or nothing.
  enum Value: Decodable, Sendable {
    case texts([String])
    case none

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .texts([text])
      } else if let truth = try? container.decode(Bool.self) {
        self = .texts(["\(truth)"])
      } else if let number = try? container.decode(Int.self) {
        self = .texts(["\(number)"])
      } else if let texts = try? container.decode([String].self) {
        self = .texts(texts)
      } else {
        self = .none
      }
    }

    var texts: [String] { if case .texts(let texts) = self { texts } else { [] } }
    var first: PolicyNode { .quoted(texts.first ?? "") }
    var number: PolicyNode { PolicyNode(stringLiteral: texts.first ?? "0") }
  }

  struct GitlintVector: Decodable, Sendable {
    let id: String
    let input: String
    let text: String
    let options: [String: Value]
    let lines: [Int?]
    let valid: Bool

    /// Whether our rule of the same meaning finds fault.
    var isFaultless: Bool {
      get throws {
        let text = input == "line" ? "title\n\n\(text)" : text
        func option(_ name: String) -> Value { options[name] ?? .none }
        switch id {
        case "B1":
          return try findings(
            "body-max-line-length", ["max": option("line-length").number, "exact": "true"], in: text
          ).isEmpty
        case "B3": return try findings("body-tab", in: text).isEmpty
        case "B4": return try findings("body-leading-blank", in: text).isEmpty
        case "B5":
          return try findings("body-min-length", ["min": option("min-length").number], in: text).isEmpty
        case "B6":
          let skips = option("ignore-merge-commits").texts == ["true"]
          if skips, IgnoreClass.merge.contains(Candidate(CommitMessage(text))) { return true }
          return try findings("body-empty", in: text).isEmpty
        case "B8":
          let pattern = option("regex")
          return try pattern.texts.isEmpty
            || findings("body-pattern", ["pattern": pattern.first], in: text).isEmpty
        case "CC1": return try findings("trailer-exists", in: text).isEmpty
        default: return try findings("autosquash-left", in: text).isEmpty
        }
      }
    }
  }

  @Test func `gitlint's rules about bodies find what gitlint finds`() throws {
    let vectors = try VectorFile.lines(of: "gitlint-rules", as: GitlintVector.self).filter {
      ["B1", "B2", "B3", "B4", "B5", "B6", "B8", "CC1", "CC2"].contains($0.id)
    }
    #expect(vectors.count == 26)
    let departures = try VectorFile.departures(of: vectors, "gitlint-rules.jsonl, bodies") {
      try $0.isFaultless == $0.valid
    }
    // gitlint takes any title that begins with "Merge" for a merge.
    #expect(departures.map(\.text) == ["Merge: Tïtle\n"])
  }
}
