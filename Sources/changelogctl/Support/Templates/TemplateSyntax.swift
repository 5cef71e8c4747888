import ChangelogCore

/// What is wrong with a template, and where.
struct TemplateError: Error, Equatable, CustomStringConvertible {
  let description: String

  /// - Parameters:
  ///   - line: The line, 1-based; nil for the template as a whole.
  ///   - column: The column, 1-based, in characters.
  init(_ file: String, line: Int? = nil, column: Int = 1, _ sentence: String) {
    description = VisibleText.showing(file) + (line.map { ":\($0):\(column)" } ?? "") + ": \(sentence)"
  }
}

/// Reads the tags of a template, and refuses what the engine would pass over or take from elsewhere.
struct TemplateSyntax {
  /// How deep sections may lie in each other.
  static let depthLimit = 50

  /// How many functions one name may go through.
  static let functionLimit = 5

  /// How many opening braces may stand in it: the engine looks at the whole text for each of them.
  static let braceLimit = 4_000

  /// How many bytes stand outside of tags.
  private(set) var textLength = 0
  private let file: String
  private var rest: Substring
  private var line = 1
  private var column = 1
  private var open: [(name: String, line: Int, column: Int)] = []

  /// - Throws: ``TemplateError`` for the first thing that is wrong.
  init(_ text: String, file: String) throws(TemplateError) {
    self.file = file
    rest = text[...]
    guard text.utf8.count(where: { $0 == UInt8(ascii: "{") }) <= Self.braceLimit else {
      throw TemplateError(file, "more than \(Self.braceLimit) opening braces stand in it; expected fewer")
    }
    while let tag = rest.firstRange(of: "{{") {
      textLength += rest[..<tag.lowerBound].utf8.count
      advance(to: tag.lowerBound)
      try readTag()
    }
    textLength += rest.utf8.count
    if rest.last == "{" {
      advance(to: rest.index(before: rest.endIndex))
      throw error(
        "a '{' at the very end looks like half of a tag; expected something behind it, such as a line end")
    }
    if let section = open.last {
      throw TemplateError(
        file, line: section.line, column: section.column,
        "the section \(section.name.inQuotes) has no end; expected '{{/\(section.name)}}'")
    }
  }

  private mutating func advance(to index: String.Index) {
    for character in rest[..<index] {
      (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
    }
    rest = rest[index...]
  }

  private func error(_ sentence: String) -> TemplateError {
    TemplateError(file, line: line, column: column, sentence)
  }

  private mutating func readTag() throws(TemplateError) {
    let isTriple = rest.hasPrefix("{{{")
    guard let end = rest.firstRange(of: isTriple ? "}}}" : "}}") else {
      throw error("a tag has no end; expected '\(isTriple ? "}}}" : "}}")'")
    }
    let content = rest[..<end.lowerBound].dropFirst(isTriple ? 3 : 2).trimmed
    let name = content.dropFirst().trimmed
    switch isTriple ? "&" : content.first {
    case "!": break
    case "#", "^":
      try check(name)
      open.append((String(name), line, column))
      guard open.count <= Self.depthLimit else {
        throw error("more than \(Self.depthLimit) sections lie in each other; expected fewer")
      }
    case "/": try close(name)
    case ">", "<", "$": throw error("a template cannot take in another one; expected all of it in this file")
    case "=": throw error("delimiters cannot be changed; expected '{{' and '}}'")
    case "%": throw error("there are no settings; expected a key, as nothing is escaped anyway")
    case "&": try check(isTriple ? content : name)
    default: try check(content)
    }
    advance(to: end.upperBound)
  }

  private mutating func close(_ name: Substring) throws(TemplateError) {
    guard let section = open.popLast() else {
      throw error("no section \(String(name).inQuotes) is open; expected its end where it was begun")
    }
    guard section.name == name else {
      throw error("\(String(name).inQuotes) ends no section here; expected '{{/\(section.name)}}'")
    }
  }

  /// Looks whether a name is a key, several of them with dots between, or a function of one.
  private func check(_ text: Substring) throws(TemplateError) {
    var name = text
    var functions = 0
    while let parenthesis = name.firstIndex(of: "("), name.last == ")" {
      let function = String(name[..<parenthesis])
      guard TemplateKeys.functions.contains(function) else {
        throw error(
          "unknown function \(function.inQuotes); \(TemplateKeys.hint(for: function, among: TemplateKeys.functions))"
        )
      }
      functions += 1
      guard functions <= Self.functionLimit else {
        throw error("more than \(Self.functionLimit) functions lie in each other; expected fewer")
      }
      name = name[name.index(after: parenthesis)...].dropLast()
      if name.isEmpty { return }
    }
    guard name != "." else { return }
    let parts = (name.first == "." ? name.dropFirst() : name).split(
      separator: ".", omittingEmptySubsequences: false)
    for part in parts where !TemplateKeys.names.contains(String(part)) {
      let key = String(part)
      throw error("unknown key \(key.inQuotes); \(TemplateKeys.hint(for: key, among: TemplateKeys.names))")
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
