import Foundation
import TestSupport

/// Verdicts of other tools from their own test suites, and where we part from them on purpose.
struct VectorFile<Vector: Decodable & Sendable> {
  let name: String
  let vectors: [Vector]

  /// Reads a file of JSON lines beside the histories; empty where there is none.
  init(_ name: String, where belongs: (Vector) -> Bool) throws {
    self.name = name
    guard let folder = Corpus.folder else {
      vectors = []
      return
    }
    let text = try String(contentsOf: URL(fileURLWithPath: "\(folder)/vectors/\(name)"), encoding: .utf8)
    let decoder = JSONDecoder()
    vectors = try text.split(separator: "\n").map { try decoder.decode(Vector.self, from: Data($0.utf8)) }
      .filter(belongs)
  }

  /// The vectors on which we don't agree, and prints how many there are.
  func departures(_ agrees: (Vector) throws -> Bool) rethrows -> [Vector] {
    let departures = try vectors.filter { try !agrees($0) }
    print("\(name): \(vectors.count - departures.count) passed, \(departures.count) departed")
    return departures
  }
}
