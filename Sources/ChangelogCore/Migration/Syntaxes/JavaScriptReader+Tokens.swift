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

  /// Whether a value ends here, once what TypeScript says of its type is passed.
  mutating func endsValue(isStatement: Bool) throws(PolicyError) -> Bool {
    while true {
      let before = cursor
      try skipTrivia()
      let saved = cursor
      let word = takeName()
      if word == "as" || word == "satisfies" {
        try skipExpression(isStatement: isStatement, isType: true)
        if isStatement { return true }
        continue
      }
      cursor = saved
      if cursor.isAtEnd { return true }
      if let next = cursor.peek(), ",]});".unicodeScalars.contains(next) { return true }
      // The end of a line ends a statement, unless an operator goes on with it.
      guard isStatement, before.position.line != saved.position.line else { return false }
      return cursor.peek().map(\.startsLine) ?? true
    }
  }

  /// Moves over a statement after which none of the names in it is known.
  mutating func skipChange() throws(PolicyError) {
    isChange = true
    try skipExpression(isStatement: true)
    isChange = false
  }

  /// Moves over the name and the block of a function, a class and the like.
  mutating func skipBlockDeclaration() throws(PolicyError) {
    try skipExpression(isStatement: true, endsAtBlock: true)
  }

  /// Moves over an expression, or a type, without looking what it says, up to the comma or bracket that ends it.
  ///
  /// - Parameters:
  ///   - isStatement: Whether it also ends where a line ends a statement.
  ///   - isType: Whether angle brackets belong together.
  ///   - endsAtAssignment: Whether it also ends at a `=` of its own.
  ///   - endsAtBlock: Whether it also ends behind a block.
  mutating func skipExpression(
    isStatement: Bool = false, isType: Bool = false, endsAtAssignment: Bool = false, endsAtBlock: Bool = false
  ) throws(PolicyError) {
    var angles = 0
    var isFirst = true
    var previous: Unicode.Scalar?
    while true {
      let line = cursor.position.line
      try skipTrivia()
      guard let next = cursor.peek() else { return }
      if isStatement, !isFirst, cursor.position.line != line, startsStatement(after: previous) { return }
      switch next {
      case ",", ";":
        if next == ";" || !isStatement, angles == 0 {
          // An expression of nothing would make no progress.
          if isFirst, isStatement { cursor.advance() }
          return
        }
        cursor.advance()
        previous = next
      case "}", "]", ")":
        guard isStatement else { return }
        cursor.advance()
        previous = next
      case "=" where endsAtAssignment && angles == 0 && !cursor.isAt("=>"):
        return
      case "<" where isType || endsAtAssignment:
        angles += 1
        cursor.advance()
        previous = next
      case ">" where angles > 0:
        angles -= 1
        cursor.advance()
        previous = ")"
      default:
        previous = try skipToken(after: previous)
        if endsAtBlock, next == "{" {
          try skipTrivia()
          // What came first was the type of what a function returns.
          if cursor.peek() != "{" { return }
        }
      }
      isFirst = false
    }
  }

  /// Whether what comes at the start of a line cannot go on with a statement that stands before it.
  private func startsStatement(after previous: Unicode.Scalar?) -> Bool {
    var ahead = self
    let word = ahead.takeName()
    if JavaScriptDocument.statementWords.contains(word) { return true }
    let endsValue = previous.map { $0.isWordPart || "\"'`)]}".unicodeScalars.contains($0) } ?? false
    return endsValue && !Self.goingOn.contains(word) && cursor.peek().map(\.startsLine) == true
  }

  /// Words that go on with the statement on the line before.
  private static let goingOn: Set<String> = [
    "as", "catch", "else", "extends", "finally", "from", "implements", "in", "instanceof", "of", "satisfies",
  ]

  /// Moves over one token, or all between brackets, and returns the character that stands for it as one before others.
  private mutating func skipToken(after previous: Unicode.Scalar?) throws(PolicyError) -> Unicode.Scalar? {
    let start = cursor.position
    switch cursor.peek() {
    case "\"", "'", "`":
      _ = try string()
      return "'"
    case "(":
      try skipBrackets(")", from: start)
      return ")"
    case "[":
      try skipBrackets("]", from: start)
      return "]"
    case "{":
      try skipBrackets("}", from: start)
      return "}"
    // After a value a slash divides.
    case "/" where previous.map { !($0.isWordPart || $0 == ")" || $0 == "]") } ?? true:
      _ = try regularExpression()
      return "a"
    case "." where cursor.take("..."): return ","
    case let scalar? where scalar.isWordPart:
      let name = takeName()
      if isChange, previous != "." { changed.insert(name) }
      return "a"
    case let scalar:
      cursor.advance()
      return scalar
    }
  }

  private mutating func skipBrackets(_ end: Unicode.Scalar, from start: PolicyPosition) throws(PolicyError) {
    cursor.advance()
    try skipBalanced(until: end, from: start)
  }

  /// Moves behind the bracket that ends what is open here; deeper ones are counted, not called for.
  private mutating func skipBalanced(until end: Unicode.Scalar, from start: PolicyPosition)
    throws(PolicyError)
  {
    var open: [Unicode.Scalar] = [end]
    var previous: Unicode.Scalar?
    while let closing = open.last {
      try skipTrivia()
      guard let next = cursor.peek() else {
        throw PolicyError("the bracket that starts here has no end", at: start)
      }
      switch next {
      case "(": open.append(")")
      case "[": open.append("]")
      case "{": open.append("}")
      case closing: open.removeLast()
      case ")", "]", "}": throw cursor.expected("'\(closing)'")
      default:
        previous = try skipToken(after: previous)
        continue
      }
      cursor.advance()
      previous = next
    }
  }
}

extension Unicode.Scalar {
  /// Whether a line that starts so cannot go on with the value on the line before.
  fileprivate var startsLine: Bool { isWordPart || "@\"'".unicodeScalars.contains(self) }

  /// A letter, a digit, `_` or `$`, as names are made of.
  var isWordPart: Bool {
    self == "_" || self == "$" || properties.isAlphabetic || properties.numericType == .decimal
  }
}
