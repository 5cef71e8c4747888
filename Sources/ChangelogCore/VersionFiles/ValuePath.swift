/// The way to a value in a file of keys and lists, such as `tool.poetry.version` or `packages[0].version`.
public struct ValuePath: Sendable, Equatable, CustomStringConvertible {
  /// One step down.
  enum Step: Sendable, Equatable {
    /// To the value of a key.
    case key(String)
    /// To a value of a list, 0-based.
    case index(Int)
  }

  /// The steps from the top; never empty.
  let steps: [Step]
  /// The path as it is written in the policy.
  public let description: String

  /// Reads names joined by dots; one that has dots or brackets of its own stands in quotes, as in `packages."".version`.
  ///
  /// Is nil for anything else.
  public init?(_ text: String) {
    var rest = text[...]
    var steps: [Step] = []
    while !rest.isEmpty {
      if rest.first == "[" {
        let digits = rest.dropFirst().prefix { $0 != "]" }
        guard digits.utf8.allSatisfy(\.isDigit), let index = Int(digits) else { return nil }
        rest = rest.dropFirst(digits.count + 1)
        guard rest.popFirst() == "]" else { return nil }
        steps.append(.index(index))
      } else {
        if !steps.isEmpty, rest.popFirst() != "." { return nil }
        guard let name = Self.takeName(from: &rest) else { return nil }
        steps.append(.key(name))
      }
    }
    guard !steps.isEmpty else { return nil }
    self.steps = steps
    description = text
  }

  /// Makes a path of keys.
  init(keys: String...) {
    steps = keys.map { .key($0) }
    description = keys.map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: ".")
  }

  private static func takeName(from rest: inout Substring) -> String? {
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      let name = rest.prefix { !".[]\"'".contains($0) }
      rest = rest.dropFirst(name.count)
      return name.isEmpty ? nil : String(name)
    }
    let name = rest.dropFirst().prefix { $0 != quote }
    rest = rest.dropFirst(name.count + 1)
    return rest.popFirst() == quote ? String(name) : nil
  }
}
