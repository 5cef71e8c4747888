import Foundation
import Yams

/// A file of the project that tells a CI server what to run.
struct JobFile {
  /// Its documents; GitLab's has two.
  let documents: [Node]

  /// - Parameter name: The path from the top of the project.
  init(_ name: String) throws {
    try self.init(reading: String(decoding: Checkout.contents(of: name) ?? [], as: UTF8.self))
  }

  /// Reads YAML.
  init(reading text: String) throws { documents = try Array(compose_all(yaml: text)) }

  /// The mapping at a path of keys in the last document, as texts.
  func texts(at path: [String]) -> [String: String] {
    let pairs = node(at: path)?.mapping.map(Array.init) ?? []
    return Dictionary(
      uniqueKeysWithValues: pairs.map { ($0.key.string ?? "", $0.value.scalar?.string ?? "") })
  }

  /// What stands at a path of keys in the last document; a number is the place in a list.
  func node(at path: [String]) -> Node? {
    path.reduce(documents.last) { node, key in
      guard let node, let index = Int(key) else { return node?[key] }
      return node.sequence.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    }
  }

  /// Everything below a key of that name, wherever it stands, that a shell gets to run.
  func scripts(below names: Set<String>) -> [String] {
    documents.flatMap { Self.scripts(in: $0, below: names) }
  }

  private static func scripts(in node: Node, below names: Set<String>) -> [String] {
    switch node {
    case .mapping(let mapping):
      mapping.flatMap { pair in
        names.contains(pair.key.string ?? "")
          ? pair.value.sequence.map { $0.compactMap(\.scalar?.string) } ?? [pair.value.scalar?.string ?? ""]
          : scripts(in: pair.value, below: names)
      }
    case .sequence(let sequence): sequence.flatMap { scripts(in: $0, below: names) }
    case .scalar, .alias: []
    }
  }
}

extension String {
  /// The text with each expression that begins and ends with the marks filled in, which may know nothing of it.
  func filled(from start: String, to end: String, _ value: (String) -> String?) -> String {
    var rest = self[...]
    var filled = ""
    while let opening = rest.range(of: start),
      let closing = rest[opening.upperBound...].range(of: end)
    {
      let expression = rest[opening.upperBound..<closing.lowerBound].trimmingCharacters(in: .whitespaces)
      filled += rest[..<opening.lowerBound] + (value(expression) ?? "")
      rest = rest[closing.upperBound...]
    }
    return filled + rest
  }
}
