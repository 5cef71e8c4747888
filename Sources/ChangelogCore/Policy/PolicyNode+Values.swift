import PatternMatching

extension PolicyNode {
  /// What stands here, as a sentence names it.
  var kind: String {
    switch content {
    case .scalar where isNothing: "nothing"
    case .scalar(let text, _): text.inQuotes
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// Whether the value was left out: unquoted, and empty, `~` or `null`.
  var isNothing: Bool {
    guard case .scalar(let text, isQuoted: false) = content else { return false }
    return ["", "~", "null"].contains(text)
  }

  /// A text of one line that is not empty.
  func text() throws(PolicyError) -> String {
    guard case .scalar(let text, _) = content, !isNothing else { throw expected("text") }
    guard !text.isEmpty else { throw PolicyError("expected text that is not empty", at: position) }
    guard text.unicodeScalars.allSatisfy(\.isText) else {
      throw PolicyError("expected one line without control characters, not \(text.inQuotes)", at: position)
    }
    return text
  }

  /// A text of any number of lines that is not blank.
  func paragraphs() throws(PolicyError) -> String {
    guard case .scalar(let text, _) = content, !isNothing else { throw expected("text") }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw PolicyError("expected text that is not blank", at: position)
    }
    return text
  }

  /// The unquoted word `true` or `false`.
  func truth() throws(PolicyError) -> Bool {
    switch content {
    case .scalar("true", isQuoted: false): return true
    case .scalar("false", isQuoted: false): return false
    case .scalar(let text, isQuoted: true) where text == "true" || text == "false":
      throw expected("true or false without quotes")
    default: throw expected("true or false")
    }
  }

  /// An unquoted whole number in decimal digits.
  func integer() throws(PolicyError) -> Int {
    guard case .scalar(let text, isQuoted: false) = content, text.utf8.allSatisfy(\.isDigit),
      let number = Int(text)
    else { throw expected("a whole number in decimal digits") }
    return number
  }

  /// One of the given words.
  func word(of words: [String]) throws(PolicyError) -> String {
    guard case .scalar(let word, _) = content, !isNothing else {
      throw expected("one of \(words.joined(separator: ", "))")
    }
    guard words.contains(word) else {
      throw PolicyError("unknown value \(word.inQuotes); \(words.hint(for: word))", at: position)
    }
    return word
  }

  /// A regular expression.
  func pattern() throws(PolicyError) -> Pattern {
    let text = try text()
    do throws(PatternError) {
      return try Pattern(text)
    } catch {
      throw PolicyError("\(text.inQuotes) is no regular expression: \(error)", at: position)
    }
  }

  /// A case of an enumeration by its name.
  func choice<Choice>(_: Choice.Type = Choice.self) throws(PolicyError) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    let word = try word(of: Choice.allCases.map(\.rawValue))
    guard let choice = Choice(rawValue: word) else { throw expected("a known value") }
    return choice
  }

  /// A complaint about something else than what would be accepted.
  func expected(_ accepted: String) -> PolicyError {
    PolicyError("expected \(accepted), not \(kind)", at: position)
  }
}
