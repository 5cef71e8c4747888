extension SourceCursor {
  /// Moves over an escape sequence after its backslash and returns what it stands for.
  ///
  /// Takes what JSON, JavaScript and TOML have in common, and their letters. A character that needs no escape stands
  /// for itself in JavaScript; the caller says whether that is so.
  mutating func takeEscape(isLenient: Bool) throws(PolicyError) -> String {
    let start = self
    guard let letter = advance() else { throw expected("an escape sequence") }
    switch letter {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "e": return isLenient ? "e" : "\u{1B}"
    case "v" where isLenient: return "\u{B}"
    case "0" where isLenient: return "\0"
    case "\"", "\\": return String(letter)
    case "x": return try takeCode(digits: 2)
    case "U": return isLenient ? "U" : try takeCode(digits: 8)
    case "u":
      if isLenient, peek() == "{" { return try takeBracedCode() }
      return try takeCode(digits: 4)
    case "\r" where isLenient:
      _ = take("\n")
      return ""
    case "\n" where isLenient: return ""
    default:
      guard isLenient else { throw start.expected("an escape sequence such as \\n or \\u00E9") }
      return String(letter)
    }
  }

  private mutating func takeBracedCode() throws(PolicyError) -> String {
    let start = self
    advance()
    let digits = take { $0 != "}" && $0.properties.isASCIIHexDigit }
    guard digits.utf8.count <= 8, take("}"), let code = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(code)
    else { throw start.expected("the number of a character") }
    return String(scalar)
  }

  /// Moves over hexadecimal digits; a pair of surrogates is one character, a lone one becomes U+FFFD.
  private mutating func takeCode(digits: Int) throws(PolicyError) -> String {
    let code = try takeNumber(digits: digits)
    if let scalar = Unicode.Scalar(code) { return String(scalar) }
    guard digits == 4, code >> 10 == 0x36, take("\\u") else { return "\u{FFFD}" }
    let low = try takeNumber(digits: 4)
    guard low >> 10 == 0x37, let scalar = Unicode.Scalar(0x10000 + (code & 0x3FF) << 10 + low & 0x3FF) else {
      return "\u{FFFD}"
    }
    return String(scalar)
  }

  private mutating func takeNumber(digits: Int) throws(PolicyError) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = peek().flatMap({ UInt32(String($0), radix: 16) }) else {
        throw expected("\(digits) hexadecimal digits")
      }
      number = number << 4 + digit
      advance()
    }
    return number
  }
}
