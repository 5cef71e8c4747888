/// Reads values of JavaScript one after another.
struct JavaScriptReader {
  /// How deep values may stand in each other.
  static let depthLimit = 64
  /// How many values the names of declarations may stand for in all: a few lines could else mean a tree of any size.
  private static let copyLimit = 10_000

  /// Where reading has come to.
  var cursor: SourceCursor
  /// What could not be read.
  private(set) var notes: [PolicyError] = []
  /// The names whose values only running the file could tell.
  var changed: Set<String>
  private var declared: [String: (node: PolicyNode, size: Int)] = [:]
  private var names: Set<String> = []
  private var copied = 0
  /// How many templates stand in each other.
  var templateDepth = 0
  /// Whether all names that come by count as changed.
  var isChange = false
  /// The keys that lead to the current value.
  private var path: [String] = []

  /// Starts at a place, with names whose declarations don't count.
  init(_ cursor: SourceCursor, changed: Set<String> = []) {
    self.cursor = cursor
    self.changed = changed
  }

  /// The next value; nothing, after a note, where only running the file could tell it.
  mutating func value(isStatement: Bool = false, depth: Int = 0) throws(PolicyError) -> PolicyNode {
    try skipTrivia()
    let start = cursor
    let noteCount = notes.count
    guard depth < Self.depthLimit else {
      throw PolicyError("values are nested too deeply", at: start.position)
    }
    if let node = try literal(depth: depth), try endsValue(isStatement: isStatement) { return node }
    notes.removeSubrange(noteCount...)
    cursor = start
    try skipExpression(isStatement: isStatement)
    note("only running the file could tell what stands here", at: start.position)
    return PolicyNode(.scalar("", isQuoted: false), at: start.position)
  }

  /// Reads `name: Type = value` after `const`, and remembers the value.
  mutating func readDeclaration() throws(PolicyError) {
    try skipTrivia()
    let name = takeName()
    if !name.isEmpty, !names.insert(name).inserted { changed.insert(name) }
    try skipTrivia()
    if name.isEmpty || cursor.peek() == ":" { try skipExpression(isStatement: true, endsAtAssignment: true) }
    guard try takeSymbol("=") else { return try skipExpression(isStatement: true) }
    let noteCount = notes.count
    let node = try value(isStatement: true)
    // What a computed declaration hides matters only where its name is used.
    if changed.contains(name) || node.content == .scalar("", isQuoted: false) {
      changed.insert(name)
      notes.removeSubrange(noteCount...)
    } else {
      declared[name] = (node, node.size)
    }
  }

  private mutating func literal(depth: Int) throws(PolicyError) -> PolicyNode? {
    let position = cursor.position
    func node(_ content: PolicyNode.Content) -> PolicyNode { PolicyNode(content, at: position) }
    switch cursor.peek() {
    case "{":
      cursor.advance()
      return node(.mapping(try pairs(depth: depth, from: position)))
    case "[":
      cursor.advance()
      return node(.list(try elements(depth: depth, from: position)))
    case "\"", "'", "`":
      return try string().map { node(.scalar($0, isQuoted: true)) }
    case "/":
      return node(.scalar(try regularExpression(), isQuoted: true))
    case "(":
      cursor.advance()
      let inner = try value(depth: depth + 1)
      return try takeSymbol(")") ? inner : nil
    case "<":
      // The type that TypeScript takes the value for.
      cursor.advance()
      let type = cursor.take { $0.isWordPart || $0 == "." }
      guard !type.isEmpty, try takeSymbol(">") else { return nil }
      return try value(depth: depth + 1)
    case let scalar? where "+-.0123456789".unicodeScalars.contains(scalar):
      let number = cursor.take { $0.isWordPart || ".+-".unicodeScalars.contains($0) }
      let isDecimal = number.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
      return node(.scalar(isDecimal ? number.filter { $0 != "_" } : number, isQuoted: false))
    default:
      return try named(at: position, depth: depth)
    }
  }

  /// The value of a word.
  private mutating func named(at position: PolicyPosition, depth: Int = 0) throws(PolicyError) -> PolicyNode?
  {
    let name = takeName()
    switch name {
    case "": return nil
    case "true", "false", "null": return PolicyNode(.scalar(name, isQuoted: false), at: position)
    case "undefined": return PolicyNode(.scalar("null", isQuoted: false), at: position)
    case "RuleConfigSeverity":
      guard try takeSymbol(".") else { return nil }
      let levels = ["Disabled": "0", "Warning": "1", "Error": "2"]
      return levels[takeName()].map { PolicyNode(.scalar($0, isQuoted: false), at: position) }
    case "defineConfig" where !changed.contains(name):
      // Such functions return what they are given.
      guard try takeSymbol("(") else { return nil }
      let inner = try value(depth: depth + 1)
      return try takeSymbol(")") ? inner : nil
    default: return declaration(of: name)
    }
  }

  private mutating func declaration(of name: String) -> PolicyNode? {
    guard !changed.contains(name), let (node, size) = declared[name], copied + size <= Self.copyLimit else {
      return nil
    }
    copied += size
    return node
  }

  private mutating func pairs(depth: Int, from start: PolicyPosition) throws(PolicyError) -> [PolicyNode.Pair]
  {
    var pairs = PairList()
    while true {
      try skipTrivia()
      let position = cursor.position
      if cursor.take("}") { return pairs.pairs }
      guard !cursor.isAtEnd else { throw PolicyError("the object that starts here has no end", at: start) }
      if cursor.take("...") {
        _ = try spread(at: position) { node in
          guard case .mapping(let more) = node.content else { return false }
          for pair in more { pairs.set(pair) }
          return true
        }
      } else if let key = try key() {
        path.append(key)
        let node: PolicyNode
        if try takeSymbol(":") {
          node = try value(depth: depth + 1)
        } else if cursor.peek() == "," || cursor.peek() == "}", let short = declaration(of: key) {
          node = short
        } else {
          try skipExpression()
          note("only running the file could tell what stands here", at: position)
          node = PolicyNode(.scalar("", isQuoted: false), at: position)
        }
        path.removeLast()
        pairs.set(.init(key: key, keyPosition: position, value: node))
      } else {
        try skipExpression()
        note("only running the file could tell this key", at: position)
      }
      guard try takeSymbol(",") || cursor.peek() == "}" else {
        if cursor.isAtEnd { continue }
        throw cursor.expected("',' or '}'")
      }
    }
  }

  private mutating func elements(depth: Int, from start: PolicyPosition) throws(PolicyError) -> [PolicyNode] {
    var elements: [PolicyNode] = []
    while true {
      try skipTrivia()
      let position = cursor.position
      if cursor.take("]") { return elements }
      guard !cursor.isAtEnd else { throw PolicyError("the list that starts here has no end", at: start) }
      if cursor.take("...") {
        let isKnown = try spread(at: position) { node in
          guard case .list(let more) = node.content else { return false }
          elements += more
          return true
        }
        // Nothing stands for what is missing, so that nobody takes the list for whole.
        if !isKnown { elements.append(PolicyNode(.scalar("", isQuoted: false), at: position)) }
      } else {
        elements.append(try value(depth: depth + 1))
      }
      guard try takeSymbol(",") || cursor.peek() == "]" else {
        if cursor.isAtEnd { continue }
        throw cursor.expected("',' or ']'")
      }
    }
  }

  /// Takes the values of `...name` in; false, after a note, when they are left out.
  private mutating func spread(
    at position: PolicyPosition, _ take: (PolicyNode) -> Bool
  ) throws(PolicyError) -> Bool {
    let saved = cursor
    if let node = try named(at: position), try endsValue(isStatement: false), take(node) { return true }
    cursor = saved
    try skipExpression()
    note("only running the file could tell what '...' brings in", at: position)
    return false
  }

  /// The key of a pair; nil, with nothing taken, when it is computed.
  private mutating func key() throws(PolicyError) -> String? {
    if cursor.peek() == "\"" || cursor.peek() == "'" { return try string() }
    let name = takeName()
    return name.isEmpty ? nil : name
  }

  private mutating func note(_ sentence: String, at position: PolicyPosition) {
    let path = path.joined(separator: ".")
    notes.append(PolicyError(path.isEmpty ? sentence : "\(path): \(sentence)", at: position))
  }
}

extension PolicyNode {
  /// How many values stand in the tree.
  fileprivate var size: Int {
    switch content {
    case .scalar: 1
    case .list(let nodes): nodes.reduce(1) { $0 + $1.size }
    case .mapping(let pairs): pairs.reduce(1) { $0 + $1.value.size }
    }
  }
}
