import Foundation
import TestSupport

@testable import ChangelogCore

/// A value of JSON as it stands in a vector.
enum VectorValue: Decodable, Sendable, Equatable {
  case nothing
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([VectorValue])
  case mapping([String: VectorValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([VectorValue].self) {
      self = .list(list)
    } else {
      self = .mapping(try value.decode([String: VectorValue].self))
    }
  }

  /// The texts of a list, or of a single one.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .nothing, .truth, .number, .mapping: []
    }
  }

  subscript(_ key: String) -> VectorValue? {
    guard case .mapping(let values) = self else { return nil }
    return values[key]
  }
}

/// The verdicts of other tools, one JSON object on each line.
enum VectorFile {
  /// The lines of a file of the corpus.
  static func lines<Line: Decodable>(of name: String, as _: Line.Type = Line.self) throws -> [Line] {
    guard let folder = Corpus.folder else { throw CocoaError(.fileNoSuchFile) }
    let text = try String(contentsOfFile: "\(folder)/vectors/\(name).jsonl", encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  /// The lines on which we don't agree; prints how many there are.
  static func departures<Line>(
    of lines: [Line], _ name: String, _ agrees: (Line) throws -> Bool
  ) rethrows -> [Line] {
    let departures = try lines.filter { try !agrees($0) }
    print("\(name): \(lines.count - departures.count) passed, \(departures.count) departed")
    return departures
  }
}

/// How many vectors agree, and which do not although nobody gave a reason.
struct VectorTally {
  private var passed = 0
  private(set) var departed = 0
  private(set) var unexplained: [String] = []
  private(set) var unneeded: Set<String>
  private let reasons: [String: String]

  /// - Parameter reasons: Why a vector departs, by its key.
  init(reasons: [String: String]) {
    self.reasons = reasons
    unneeded = Set(reasons.keys)
  }

  mutating func count(_ key: String, agrees: Bool) {
    if agrees {
      passed += 1
    } else if reasons[key] != nil {
      departed += 1
      unneeded.remove(key)
    } else {
      unexplained.append(key)
    }
  }

  /// Whether at most three in a hundred depart.
  var isFaithful: Bool { departed * 100 <= (passed + departed) * 3 }

  func report(_ name: String) {
    print("\(name): \(passed) passed, \(departed) departed, \(unexplained.count) unexplained")
  }
}

extension PolicyNode {
  private static let start = PolicyPosition(file: "vectors", line: 1, column: 1)

  init(_ text: String) { self.init(.scalar(text, isQuoted: true), at: Self.start) }
  init(_ number: Int) { self.init(.scalar("\(number)", isQuoted: false), at: Self.start) }
  init(_ truth: Bool) { self.init(.scalar("\(truth)", isQuoted: false), at: Self.start) }
  init(_ texts: [String]) { self.init(.list(texts.map { PolicyNode($0) }), at: Self.start) }
  init(_ pairs: [(String, PolicyNode)]) {
    self.init(.mapping(pairs.map { Pair(key: $0.0, keyPosition: Self.start, value: $0.1) }), at: Self.start)
  }
}
