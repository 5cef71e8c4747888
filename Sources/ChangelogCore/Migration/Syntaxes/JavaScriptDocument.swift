/// Finds the literal that a JavaScript or TypeScript file exports, and reads it without running anything.
///
/// The values of earlier `const` declarations stand in for their names. What only running the file could tell is left
/// out as nothing, and noted.
struct JavaScriptDocument {
  /// What was read.
  struct Result {
    /// The exported value.
    let tree: PolicyNode
    /// What could not be read, each at its place.
    let notes: [PolicyError]
  }

  /// Words that start a statement, so that a line break before them ends the one before.
  static let statementWords: Set<String> = [
    "const", "let", "var", "export", "exports", "module", "import", "function", "class", "async", "type",
    "interface", "enum", "declare", "if", "for", "return",
  ]

  /// Words of declarations that end with a block, and are passed over.
  private static let blockWords: Set<String> = [
    "function", "class", "async", "interface", "enum", "declare", "abstract", "namespace",
  ]

  private var reader: JavaScriptReader
  private var root: PolicyNode?
  /// The keys that are exported one by one, after the root if there is one.
  private var keys = PairList()
  /// Whether `exports` alone no longer is what is exported.
  private var isReplaced = false
  /// The statements that change what was written out.
  private var changes: [PolicyError] = []

  /// What a module exports by `module.exports =`, `exports.key =`, `export default` or `export { name as default }`.
  ///
  /// - Throws: `PolicyErrors` where brackets or quotes have no end, or nothing is exported that can be read.
  static func exported(from bytes: [UInt8], file: String) throws(PolicyErrors) -> Result {
    var changes: [PolicyError] = []
    do throws(PolicyError) {
      let cursor = try SourceCursor(bytes, file: file)
      var document = JavaScriptDocument(reader: JavaScriptReader(cursor))
      try document.readModule()
      if !document.reader.changed.isEmpty {
        // A statement also changes what was read before it.
        document = JavaScriptDocument(reader: JavaScriptReader(cursor, changed: document.reader.changed))
        try document.readModule()
      }
      changes = document.changes
      let tree = try document.tree(from: cursor.position)
      return Result(tree: tree, notes: PolicyErrors(document.reader.notes + changes).errors)
    } catch {
      throw PolicyErrors(changes + [error])
    }
  }

  /// The value of a JSON file; comments and commas before a closing bracket are taken too.
  ///
  /// - Throws: `PolicyError` at what is no JSON.
  static func json(_ bytes: [UInt8], file: String) throws(PolicyError) -> PolicyNode {
    var reader = JavaScriptReader(try SourceCursor(bytes, file: file))
    let tree = try reader.value()
    if let computed = reader.notes.first {
      throw PolicyError("expected a value in JSON", at: computed.position)
    }
    try reader.skipTrivia()
    guard reader.cursor.isAtEnd else { throw reader.cursor.expected("the end of the file") }
    return tree
  }

  private init(reader: JavaScriptReader) { self.reader = reader }

  private mutating func readModule() throws(PolicyError) {
    try reader.skipTrivia()
    while !reader.cursor.isAtEnd {
      try readStatement()
      try reader.skipTrivia()
    }
  }

  /// What is exported, when it is an object that is written out.
  private func tree(from start: PolicyPosition) throws(PolicyError) -> PolicyNode {
    guard let root = root ?? keys.pairs.first.map({ PolicyNode(.mapping([]), at: $0.keyPosition) }) else {
      throw PolicyError(
        "expected a literal such as 'module.exports = {' or 'export default {'; the file is not run",
        at: start)
    }
    guard case .mapping(let written) = root.content, reader.changed.isDisjoint(with: ["module", "exports"])
    else {
      throw PolicyError("expected an object that is written out here; the file is not run", at: root.position)
    }
    var pairs = PairList()
    for pair in written + keys.pairs { pairs.set(pair) }
    return PolicyNode(.mapping(pairs.pairs), at: root.position)
  }

  private mutating func readStatement() throws(PolicyError) {
    let start = reader.cursor
    if try !readKnownStatement() {
      reader.cursor = start
      changes.append(
        PolicyError("this statement changes what was written out, and is not run", at: start.position))
      try reader.skipChange()
    }
    _ = try reader.takeSymbol(";")
  }

  /// Reads a declaration, an import, a directive or an export; false at any other statement.
  private mutating func readKnownStatement() throws(PolicyError) -> Bool {
    let word = reader.takeName()
    try reader.skipTrivia()
    let next = reader.cursor.peek()
    switch word {
    case "":
      if next == ";" { return true }
      return try readText()
    case "module", "exports": return try readAssignment(to: word)
    case "export": try readExport()
    case "const", "let", "var":
      repeat { try reader.readDeclaration() } while try reader.takeSymbol(",")
    case "require":
      guard reader.cursor.take("("), try readText(), reader.cursor.take(")") else { return false }
      return try reader.endsValue(isStatement: true)
    case "import" where next != ".": try reader.skipExpression(isStatement: true)
    case "type" where next?.isWordPart == true: try reader.skipExpression(isStatement: true, isType: true)
    case _ where Self.blockWords.contains(word) && (next?.isWordPart == true || next == "*"):
      // A function of the file's own is not the one that returns what it is given.
      if word == "function" { reader.changed.insert(reader.takeName()) }
      try reader.skipBlockDeclaration()
    default: return false
    }
    return true
  }

  /// Whether a text in quotes stands here alone.
  private mutating func readText() throws(PolicyError) -> Bool {
    guard let quote = reader.cursor.peek(), quote == "\"" || quote == "'" else { return false }
    guard try reader.string() != nil else { return false }
    return try reader.endsValue(isStatement: true)
  }

  /// Reads what comes behind `module` or `exports`; false when it is no assignment to one key at most.
  private mutating func readAssignment(to word: String) throws(PolicyError) -> Bool {
    if word == "module" {
      guard try reader.takeSymbol("."), reader.takeName() == "exports" else { return false }
    }
    let key = try reader.takeSymbol(".") ? reader.takeName() : nil
    let position = reader.cursor.position
    try reader.skipTrivia()
    guard !reader.cursor.isAt("=="), reader.cursor.take("=") else { return false }
    guard let key else {
      root = try reader.value(isStatement: true)
      keys = PairList()
      isReplaced = word == "module"
      return true
    }
    guard word == "module" || !isReplaced else { return false }
    keys.set(.init(key: key, keyPosition: position, value: try reader.value(isStatement: true)))
    return true
  }

  /// Reads what comes behind `export`; a declaration is left to be read as one.
  private mutating func readExport() throws(PolicyError) {
    if reader.cursor.take("=") { return root = try reader.value(isStatement: true) }
    if reader.cursor.peek() == "*" { return try reader.skipExpression(isStatement: true) }
    if reader.cursor.take("{") { return try readExportedNames() }
    let saved = reader.cursor
    if reader.takeName() == "default" {
      root = try reader.value(isStatement: true)
    } else {
      reader.cursor = saved
    }
  }

  /// Reads `a, b as default }`.
  private mutating func readExportedNames() throws(PolicyError) {
    while !reader.cursor.isAtEnd {
      try reader.skipTrivia()
      let value = reader.cursor
      _ = reader.takeName()
      try reader.skipTrivia()
      if reader.takeName() == "as" {
        try reader.skipTrivia()
        if reader.takeName() == "default" {
          let end = reader.cursor
          reader.cursor = value
          root = try reader.value()
          reader.cursor = end
        }
      }
      if try !reader.takeSymbol(",") { break }
    }
    try reader.skipExpression(isStatement: true)
  }
}
