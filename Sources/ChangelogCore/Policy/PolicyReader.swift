/// Reads one mapping of the policy file, and refuses at the end every key that nobody asked for.
///
/// So the keys that are allowed are those that the reading code asks for. Nothing stops at the first error:
/// what cannot be read is noted, and its default stands in.
struct PolicyReader {
  /// The dotted path of the mapping; empty for the file itself.
  private let path: String
  private let pairs: [PolicyNode.Pair]
  private var asked: [String] = []
  private var errors: [PolicyError] = []

  /// Starts to read a mapping; a missing one is empty.
  init(_ node: PolicyNode?, path: String = "") {
    self.path = path
    switch node?.content {
    case nil: pairs = []
    case .mapping(let pairs): self.pairs = pairs
    case .scalar, .list:
      pairs = []
      if let node { report(node.expected("a mapping"), at: path) }
    }
  }

  /// What the closure makes of the value of a key, or the default where the key is missing or refused.
  mutating func value<Value>(
    _ key: String, default fallback: Value, _ read: (PolicyNode) throws(PolicyError) -> Value
  ) -> Value {
    guard let node = node(key) else { return fallback }
    return attempt(key, node, read) ?? fallback
  }

  /// The values of a list; a single value may stand for a list of one.
  mutating func list<Value>(
    _ key: String, default fallback: [Value], canBeEmpty: Bool = false,
    _ read: (PolicyNode) throws(PolicyError) -> Value
  ) -> [Value] {
    guard let node = node(key) else { return fallback }
    guard case .list(let nodes) = node.content else {
      return attempt(key, node, read).map { [$0] } ?? fallback
    }
    if nodes.isEmpty, !canBeEmpty { refuse(key, "expected at least one value", at: node.position) }
    var values: [Value] = []
    for node in nodes {
      if let value = attempt(key, node, read) { values.append(value) }
    }
    return values
  }

  /// What the closure reads of each mapping in a list; a single one may stand for a list of one.
  ///
  /// - Parameter read: Takes the reader of the mapping, and the mapping for the places of complaints.
  mutating func mappings<Value>(
    _ key: String, default fallback: [Value], _ read: (inout PolicyReader, PolicyNode) -> Value
  ) -> [Value] {
    guard let node = node(key) else { return fallback }
    let nodes = if case .list(let nodes) = node.content { nodes } else { [node] }
    return nodes.map { node in section(key, node) { read(&$0, node) } }
  }

  /// What the closure reads of the mapping under a key; of an empty one where the key is missing.
  mutating func section<Value>(_ key: String, _ read: (inout PolicyReader) -> Value) -> Value {
    section(key, node(key), read)
  }

  /// The pairs of a mapping whose keys are names given by the user; nil where it is missing or refused.
  mutating func pairs(_ key: String) -> [PolicyNode.Pair]? {
    value(key, default: nil) { node throws(PolicyError) in
      guard case .mapping(let pairs) = node.content else { throw node.expected("a mapping") }
      guard !pairs.isEmpty else { throw PolicyError("expected at least one key", at: node.position) }
      return pairs
    }
  }

  /// What the closure makes of the value of a pair that ``pairs(_:)`` gave for the key.
  mutating func value<Value>(
    of pair: PolicyNode.Pair, in key: String, default fallback: Value,
    _ read: (PolicyNode) throws(PolicyError) -> Value
  ) -> Value {
    attempt("\(key).\(pair.key)", pair.value, read) ?? fallback
  }

  /// What the closure reads of the mapping that is the value of a pair that ``pairs(_:)`` gave for the key.
  mutating func section<Value>(
    of pair: PolicyNode.Pair, in key: String, _ read: (inout PolicyReader) -> Value
  ) -> Value {
    section("\(key).\(pair.key)", pair.value, read)
  }

  /// Notes what is wrong with a key of this mapping; the path may go on below the key.
  mutating func refuse(_ key: String, _ sentence: String, at position: PolicyPosition) {
    report(PolicyError(sentence, at: position), at: dotted(key))
  }

  /// Everything that was wrong, each key included that nobody asked for.
  consuming func finish() -> [PolicyError] {
    for pair in pairs where !asked.contains(pair.key) {
      let sentence = "unknown key \(pair.key.inQuotes); \(asked.hint(for: pair.key))"
      report(PolicyError(sentence, at: pair.keyPosition), at: path)
    }
    return errors
  }

  private mutating func node(_ key: String) -> PolicyNode? {
    asked.append(key)
    return pairs.first { $0.key == key }?.value
  }

  private mutating func section<Value>(
    _ key: String, _ node: PolicyNode?, _ read: (inout PolicyReader) -> Value
  ) -> Value {
    var section = PolicyReader(node, path: dotted(key))
    let value = read(&section)
    errors += section.finish()
    return value
  }

  /// The result of the closure, or nil after its complaint is noted.
  private mutating func attempt<Value>(
    _ key: String, _ node: PolicyNode, _ read: (PolicyNode) throws(PolicyError) -> Value
  ) -> Value? {
    do throws(PolicyError) {
      return try read(node)
    } catch {
      report(error, at: dotted(key))
      return nil
    }
  }

  private mutating func report(_ error: PolicyError, at path: String) {
    errors.append(path.isEmpty ? error : PolicyError("\(path): \(error.sentence)", at: error.position))
  }

  private func dotted(_ key: String) -> String {
    path.isEmpty ? key : key.isEmpty ? path : "\(path).\(key)"
  }
}
