extension JavaScriptReader {
  /// Moves over blanks, line ends and comments.
  mutating func skipTrivia() throws(PolicyError) {
    while let scalar = cursor.peek() {
      if scalar.properties.isWhitespace {
        cursor.advance()
      } else if cursor.isAt("//") || cursor.isAt("#!") {
        cursor.skipLine()
      } else if cursor.isAt("/*") {
        let start = cursor.position
        _ = cursor.take("/*")
        while !cursor.isAt("*/") {
          guard cursor.advance() != nil else {
            throw PolicyError("the comment that starts here has no end", at: start)
          }
        }
        _ = cursor.take("*/")
      } else {
        return
      }
    }
  }

  /// Moves over a symbol if it comes next, after trivia.
  mutating func takeSymbol(_ symbol: String) throws(PolicyError) -> Bool {
    try skipTrivia()
    return cursor.take(symbol)
  }

  /// Moves over a name or number; empty when none comes next.
  mutating func takeName() -> String {
    cursor.take { $0.isWordPart }
  }

  /// The text in quotes that comes next; nil, with the quotes passed, for a template with values in it.
  mutating func string() throws(PolicyError) -> String? {
    let start = cursor.position
    guard let quote = cursor.advance() else { return nil }
    var text = String.UnicodeScalarView()
    var hasValues = false
    while let scalar = cursor.peek(), scalar != quote {
      guard quote == "`" || scalar != "\n" && scalar != "\r" else { break }
      if quote == "`", cursor.take("${") {
        hasValues = true
        templateDepth += 1
        guard templateDepth <= Self.depthLimit else {
          throw PolicyError("templates are nested too deeply", at: start)
        }
        try skipBalanced(until: "}", from: start)
        templateDepth -= 1
        continue
      }
      cursor.advance()
      if scalar == "\\" {
        text += try cursor.takeEscape(isLenient: true).unicodeScalars
      } else {
        text.append(scalar)
      }
    }
    guard cursor.peek() == quote else { throw PolicyError("the text that starts here has no end", at: start) }
    cursor.advance()
    return hasValues ? nil : String(text)
  }

  /// The source of the regular expression that comes next, with its slashes and flags.
  mutating func regularExpression() throws(PolicyError) -> String {
    let start = cursor.position
    var text = String.UnicodeScalarView()
    var isInClass = false
    repeat {
      guard let scalar = cursor.peek(), scalar != "\n", scalar != "\r" else {
        throw PolicyError("the regular expression that starts here has no end", at: start)
      }
      text.append(scalar)
      cursor.advance()
      switch scalar {
      case "\\": cursor.advance().map { text.append($0) }
      case "[": isInClass = true
      case "]": isInClass = false
      default: break
      }
    } while isInClass || cursor.peek() != "/"
    cursor.advance()
    return String(text) + "/" + takeName()
  }
}

extension Unicode.Scalar {
  /// Whether a line that starts so cannot go on with the value on the line before.
  var startsLine: Bool { isWordPart || "@\"'".unicodeScalars.contains(self) }

  /// A letter, a digit, `_` or `$`, as names are made of.
  var isWordPart: Bool {
    self == "_" || self == "$" || properties.isAlphabetic || properties.numericType == .decimal
  }
}
