extension JavaScriptReader {
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
  mutating func skipBalanced(until end: Unicode.Scalar, from start: PolicyPosition)
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
