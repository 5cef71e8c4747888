/// Reads a mapping of another tool's settings, and notes at the end every key that nobody asked for.
struct MigrationReader {
  /// The dotted path of the mapping; empty for the settings themselves.
  private let path: String
  private let pairs: [PolicyNode.Pair]
  private let places: [String: Int]
  private var asked: Set<String> = []
  private var notes: [PolicyError] = []
  /// The values that are left out as a whole, so that nothing more needs to be noted inside them.
  private var refused: [PolicyNode] = []

  /// Starts to read a mapping; one that is missing, or set to nothing, is empty.
  init(_ node: PolicyNode?, path: String = "") {
    self.path = path
    switch node?.content {
    case .mapping(let pairs)?: self.pairs = pairs
    case nil: pairs = []
    case .scalar?, .list?:
      pairs = []
      if let node, !node.isNothing {
        notes.append(PolicyError(Self.join(path, node.expected("a mapping").sentence), at: node.position))
      }
    }
    places = Dictionary(zip(pairs.map(\.key), pairs.indices)) { $1 }
  }

  /// The keys of the mapping in order.
  var keys: [String] { pairs.map(\.key) }

  /// The pair of a key; nil where it is missing.
  mutating func pair(_ key: String) -> PolicyNode.Pair? {
    asked.insert(key)
    return places[key].map { pairs[$0] }
  }

  /// The value of a key; nil where it is missing or set to nothing.
  mutating func node(_ key: String) -> PolicyNode? {
    pair(key).flatMap { $0.value.isNothing ? nil : $0.value }
  }

  /// What the closure makes of the value of a key; nil where it is missing, or refused, which is noted.
  mutating func value<Value>(_ key: String, _ read: (PolicyNode) throws(PolicyError) -> Value) -> Value? {
    guard let node = node(key) else { return nil }
    do throws(PolicyError) {
      return try read(node)
    } catch {
      notes.append(PolicyError(dotted(key) + ": " + error.sentence, at: error.position))
      return nil
    }
  }

  /// A text and where it stands.
  mutating func text(_ key: String) -> (text: String, position: PolicyPosition)? {
    value(key) { node throws(PolicyError) in (try node.text(), node.position) }
  }

  /// Whether a switch is on; nil where it is missing.
  mutating func truth(_ key: String) -> Bool? {
    value(key) { node throws(PolicyError) in try node.looseTruth() }
  }

  /// A whole number and where it stands.
  mutating func integer(_ key: String) -> (number: Int, position: PolicyPosition)? {
    value(key) { node throws(PolicyError) in (try node.looseInteger(), node.position) }
  }

  /// The texts of a list, or of one text; nil where the key is missing.
  mutating func texts(_ key: String) -> [PolicyNode]? {
    guard let node = node(key) else { return nil }
    let nodes = if case .list(let nodes) = node.content { nodes } else { [node] }
    return nodes.filter { node in
      do throws(PolicyError) {
        _ = try node.text()
        return true
      } catch {
        if !node.isNothing { note(key, error.sentence, at: error.position) }
        return false
      }
    }
  }

  /// The texts of a list and where they stand; nil where the key is missing.
  mutating func words(_ key: String) -> [(name: String, position: PolicyPosition)]? {
    texts(key)?.compactMap(\.word)
  }

  /// A mapping below a key.
  mutating func section(_ key: String) -> MigrationReader {
    MigrationReader(node(key), path: dotted(key))
  }

  /// Asks for keys that have nothing to say to us, so that nothing is noted.
  mutating func skip(_ keys: String...) {
    asked.formUnion(keys)
  }

  /// Whether a key was asked for.
  func isAsked(_ key: String) -> Bool { asked.contains(key) }

  /// Asks for all keys, so that nothing is noted.
  mutating func skipAll() { asked.formUnion(places.keys) }

  /// Notes that a key, if it is there, is not carried over, and why.
  mutating func refuse(_ key: String, _ reason: String) {
    guard let node = node(key) else { return }
    refused.append(node)
    note(key, reason, at: node.position)
  }

  /// Notes something about a key.
  mutating func note(_ key: String, _ sentence: String, at position: PolicyPosition) {
    notes.append(PolicyError(dotted(key) + ": " + sentence, at: position))
  }

  /// Hands all notes over, with one for each key that nobody asked for.
  consuming func finish(into draft: inout MigrationDraft) {
    for pair in pairs where !asked.contains(pair.key) {
      notes.append(PolicyError("\(dotted(pair.key)): has no place in our policy", at: pair.keyPosition))
    }
    for node in refused { draft.dropNotes(in: node) }
    for note in notes { draft.note(note) }
  }

  private func dotted(_ key: String) -> String {
    let key = VisibleText.showing(key)
    return path.isEmpty ? key : "\(path).\(key)"
  }

  private static func join(_ path: String, _ sentence: String) -> String {
    path.isEmpty ? sentence : "\(path): \(sentence)"
  }
}

extension PolicyNode {
  /// A truth in any of the usual spellings: other tools are less strict.
  func looseTruth() throws(PolicyError) -> Bool {
    guard case .scalar(let text, _) = content else { throw expected("true or false") }
    switch text.lowercased() {
    case "true", "yes", "on", "1": return true
    case "false", "no", "off", "0": return false
    default: throw expected("true or false")
    }
  }

  /// The text that stands here, and where.
  var word: (name: String, position: PolicyPosition)? {
    if case .scalar(let text, _) = content { (text, position) } else { nil }
  }

  /// The pairs of a mapping.
  func pairs() throws(PolicyError) -> [Pair] {
    guard case .mapping(let pairs) = content else { throw expected("a mapping") }
    return pairs
  }

  /// A whole number, also in quotes.
  func looseInteger() throws(PolicyError) -> Int {
    guard case .scalar(let text, _) = content else { throw expected("a whole number in decimal digits") }
    return try PolicyNode(.scalar(text, isQuoted: false), at: position).integer()
  }
}
