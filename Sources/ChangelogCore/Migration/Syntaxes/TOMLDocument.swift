/// Turns a TOML file into a tree.
///
/// Dates and numbers stay the text that they are written as. Tables and values may be in any order, as TOML allows.
/// - Source: TOML 1.0.0; newlines and a final comma in inline tables as TOML 1.1 has them.
struct TOMLDocument {
  /// How deep values may stand in each other.
  static let depthLimit = 64

  private var cursor: SourceCursor
  private var tables = TOMLTables()

  /// The tree of a file.
  ///
  /// - Throws: `PolicyError` at what is no TOML.
  static func tree(of bytes: [UInt8], file: String) throws(PolicyError) -> PolicyNode {
    var document = TOMLDocument(cursor: try SourceCursor(bytes, file: file))
    return try document.read()
  }

  private init(cursor: SourceCursor) { self.cursor = cursor }

  private mutating func read() throws(PolicyError) -> PolicyNode {
    let start = cursor.position
    var current = TOMLTables.root
    while true {
      skipBlankLines()
      guard !cursor.isAtEnd else { return tables.tree(at: start) }
      let position = cursor.position
      if cursor.take("[[") {
        current = try tables.openElement(try keys(), at: position)
        guard cursor.take("]]") else { throw cursor.expected("']]'") }
      } else if cursor.take("[") {
        current = try tables.open(try keys(), at: position)
        guard cursor.take("]") else { throw cursor.expected("']'") }
      } else {
        let keys = try keys()
        guard cursor.take("=") else { throw cursor.expected("'='") }
        skipBlanks()
        try tables.set(keys, in: current, to: try value(depth: 0))
      }
      skipBlanks()
      if cursor.peek() == "#" { cursor.skipLine() }
      guard cursor.isAtEnd || cursor.peek() == "\n" || cursor.peek() == "\r" else {
        throw cursor.expected("the end of the line")
      }
    }
  }

  /// A dotted key, with the blanks around it.
  private mutating func keys() throws(PolicyError) -> [TOMLKey] {
    var keys: [TOMLKey] = []
    repeat {
      skipBlanks()
      let position = cursor.position
      let text: String
      switch cursor.peek() {
      case "\"", "'": text = try string()
      default:
        text = cursor.take { $0.isKeyPart }
        guard !text.isEmpty else { throw cursor.expected("a key") }
      }
      keys.append(TOMLKey(text: text, position: position))
      guard keys.count <= Self.depthLimit else {
        throw PolicyError("keys are nested too deeply", at: position)
      }
      skipBlanks()
    } while cursor.take(".")
    return keys
  }

  private mutating func value(depth: Int) throws(PolicyError) -> PolicyNode {
    let position = cursor.position
    guard depth < Self.depthLimit else { throw PolicyError("values are nested too deeply", at: position) }
    switch cursor.peek() {
    case "\"", "'":
      return PolicyNode(.scalar(try string(), isQuoted: true), at: position)
    case "[":
      cursor.advance()
      return PolicyNode(.list(try list(depth: depth)), at: position)
    case "{":
      cursor.advance()
      return PolicyNode(.mapping(try inlineTable(depth: depth)), at: position)
    default:
      let word = cursor.take { $0.isKeyPart || ".+:".unicodeScalars.contains($0) }
      guard let first = word.utf8.first,
        ["true", "false"].contains(word) || (0x30...0x39).contains(first) || "+-in".utf8.contains(first)
      else {
        throw PolicyError("expected a value, not \(word.isEmpty ? cursor.next : word.inQuotes)", at: position)
      }
      let isDecimal = word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
      return PolicyNode(.scalar(isDecimal ? word.filter { $0 != "_" } : word, isQuoted: false), at: position)
    }
  }

  private mutating func list(depth: Int) throws(PolicyError) -> [PolicyNode] {
    var values: [PolicyNode] = []
    while true {
      skipBlankLines()
      if cursor.take("]") { return values }
      values.append(try value(depth: depth + 1))
      skipBlankLines()
      guard cursor.take(",") || cursor.peek() == "]" else { throw cursor.expected("',' or ']'") }
    }
  }

  private mutating func inlineTable(depth: Int) throws(PolicyError) -> [PolicyNode.Pair] {
    // Dotted keys make tables here too, so an inline table is a small document.
    var inner = TOMLTables()
    while true {
      skipBlankLines()
      if cursor.take("}") { break }
      let keys = try keys()
      guard cursor.take("=") else { throw cursor.expected("'='") }
      skipBlankLines()
      try inner.set(keys, in: TOMLTables.root, to: try value(depth: depth + 1))
      skipBlankLines()
      guard cursor.take(",") || cursor.peek() == "}" else { throw cursor.expected("',' or '}'") }
    }
    guard case .mapping(let pairs) = inner.tree(at: cursor.position).content else { return [] }
    return pairs
  }

  private mutating func string() throws(PolicyError) -> String {
    let position = cursor.position
    for (quote, isLong) in [("\"\"\"", true), ("'''", true), ("\"", false), ("'", false)]
    where cursor.take(quote) {
      return try text(endedBy: quote, isLong: isLong, from: position)
    }
    throw cursor.expected("text in quotes")
  }

  private mutating func text(endedBy quote: String, isLong: Bool, from start: PolicyPosition)
    throws(PolicyError)
    -> String
  {
    var text = String.UnicodeScalarView()
    if isLong, !cursor.take("\r\n") { _ = cursor.take("\n") }
    while !cursor.isAt(quote) {
      guard let scalar = cursor.peek(), isLong || scalar != "\n" && scalar != "\r" else {
        throw PolicyError("the text that starts here has no end", at: start)
      }
      cursor.advance()
      if scalar == "\\", quote.hasPrefix("\"") {
        if isLong, let next = cursor.peek(), next.properties.isWhitespace {
          // A backslash at the end of a line takes the blanks that follow away.
          _ = cursor.take { $0.properties.isWhitespace }
        } else {
          text += try cursor.takeEscape(isLenient: false).unicodeScalars
        }
      } else {
        text.append(scalar)
      }
    }
    _ = cursor.take(quote)
    // Up to two quotes may stand right before the end.
    while isLong, let first = quote.unicodeScalars.first, cursor.peek() == first {
      text.append(first)
      cursor.advance()
    }
    return String(text)
  }

  private mutating func skipBlanks() {
    while let scalar = cursor.peek(), scalar == " " || scalar == "\t" { cursor.advance() }
  }

  private mutating func skipBlankLines() {
    while let scalar = cursor.peek() {
      switch scalar {
      case " ", "\t", "\n", "\r": cursor.advance()
      case "#": cursor.skipLine()
      default: return
      }
    }
  }
}

extension Unicode.Scalar {
  /// A letter, a digit, an underscore or a hyphen.
  fileprivate var isKeyPart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
