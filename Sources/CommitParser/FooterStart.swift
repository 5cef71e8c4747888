/// The beginning of a footer: token, separator, and what follows them on the line.
struct FooterStart {
  let token: Substring
  let separator: Footer.Separator
  /// Without blanks around it; empty only in a breaking footer whose text begins on a later line.
  let value: Substring
  let isBreaking: Bool

  /// Reads the start of a line, nil when it starts no footer.
  ///
  /// The token is a word of ASCII letters, digits and hyphens that begins with a letter, or `BREAKING
  /// CHANGE`. A token without a value is text: `foo:` at the end of a message is half-written. The usual
  /// types, in lower case, begin an item of a squash body rather than a footer.
  init?(_ line: Substring) {
    guard line.utf8.first?.isLetter == true else { return nil }
    var cursor = Cursor(line)
    var token = cursor.take { $0.isTokenByte }
    var isBreaking = token == "BREAKING-CHANGE"
    if token == "BREAKING", cursor.take(" CHANGE") {
      token = line[..<cursor.position]
      isBreaking = true
      guard cursor.next == UInt8(ascii: ":") else { return nil }
    }
    if cursor.take(UInt8(ascii: ":")) {
      guard cursor.next.map(\.isBlank) ?? isBreaking else { return nil }
      separator = .colon
    } else if cursor.take(" #") {
      separator = .hash
      isBreaking = false
    } else {
      return nil
    }
    value = cursor.takeRest().trimmed()
    guard !value.isEmpty || isBreaking else { return nil }
    guard separator == .hash || !Header.usualTypes.contains(String(token)) else { return nil }
    self.token = token
    self.isBreaking = isBreaking
  }
}
