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

  private var reader: JavaScriptReader
  private var root: PolicyNode?

  /// What a module exports by `module.exports =` or `export default`.
  ///
  /// - Throws: `PolicyError` where brackets or quotes have no end, or nothing is exported that can be read.
  static func exported(from bytes: [UInt8], file: String) throws(PolicyError) -> Result {
    var document = JavaScriptDocument(reader: JavaScriptReader(try SourceCursor(bytes, file: file)))
    return try document.readModule()
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

  private mutating func readModule() throws(PolicyError) -> Result {
    let start = reader.cursor.position
    try reader.skipTrivia()
    while !reader.cursor.isAtEnd {
      try readStatement()
      try reader.skipTrivia()
    }
    guard let root else {
      throw PolicyError(
        "expected a literal such as 'module.exports = {' or 'export default {'; the file is not run",
        at: start)
    }
    guard case .mapping = root.content else {
      throw PolicyError("expected an object that is written out here; the file is not run", at: root.position)
    }
    return Result(tree: root, notes: reader.notes)
  }

  private mutating func readStatement() throws(PolicyError) {
    let word = reader.takeName()
    switch word {
    case "module", "exports":
      var isWhole = word == "exports"
      if !isWhole, try reader.takeSymbol(".") { isWhole = reader.takeName() == "exports" }
      guard isWhole, try reader.takeSymbol("=") else {
        return try reader.skipExpression(isStatement: true)
      }
      root = try reader.value(isStatement: true)
    case "export":
      try reader.skipTrivia()
      let saved = reader
      guard reader.takeName() == "default" else {
        reader = saved
        return
      }
      root = try reader.value(isStatement: true)
    case "const", "let", "var":
      try reader.readDeclaration()
    default:
      try reader.skipExpression(isStatement: true)
    }
    _ = try reader.takeSymbol(";")
  }
}
