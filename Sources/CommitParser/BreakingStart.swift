/// The beginning of a line that may have been meant as `BREAKING CHANGE: …`, however it is spelled.
struct BreakingStart {
  /// What stands between the words and the value.
  enum Sign: Sendable, Equatable {
    case colon
    /// The colon of Chinese and Japanese keyboards.
    case wideColon
    case dash
    /// A number follows: `#12`.
    case number
    case lineEnd
  }

  /// The words, with the sign that follows them.
  let text: Substring
  let sign: Sign
  /// Without blanks around it.
  let value: Substring
  /// Whether `change` or `changes` is among the words.
  let isWhole: Bool
  let isUppercase: Bool
  /// Whether a blank follows the sign.
  let hasBlankAfterSign: Bool
  /// The beginning that would be read.
  let correction: String

  /// Reads the start of a line, nil when it does not begin with such words and a sign.
  init?(_ line: Substring) {
    var cursor = Cursor(line)
    _ = cursor.take(" ")
    guard cursor.takeInAnyCase("breaking") else { return nil }
    var ahead = cursor
    if !ahead.take("-"), !ahead.take("_") { ahead.skip { $0.isBlank } }
    isWhole = ahead.takeInAnyCase("change")
    if isWhole {
      _ = ahead.takeInAnyCase("s")
      cursor = ahead
    }
    let words = line[..<cursor.position]
    guard let sign = cursor.takeSign() else { return nil }
    self.sign = sign
    text = sign == .lineEnd ? words : line[..<cursor.position]
    value = sign == .number ? line[words.endIndex...].trimmed() : cursor.rest.trimmed()
    isUppercase = !words.utf8.contains { $0.isLetter && !$0.isUppercaseLetter }
    hasBlankAfterSign = cursor.next?.isBlank ?? false
    correction = words.utf8.contains(UInt8(ascii: "-")) ? "BREAKING-CHANGE:" : "BREAKING CHANGE:"
  }
}

extension Cursor {
  /// Steps over the letters if they come next, be they small or capital; expects small ones.
  fileprivate mutating func takeInAnyCase(_ letters: String) -> Bool {
    var ahead = self
    for letter in letters.utf8 {
      guard let next = ahead.next, next.inLowerCase == letter else { return false }
      _ = ahead.take(next)
    }
    self = ahead
    return true
  }

  /// Steps over what stands before the value, with blanks before it; nil when it is no sign.
  fileprivate mutating func takeSign() -> BreakingStart.Sign? {
    let isApart = next?.isBlank ?? false
    skip { $0.isBlank }
    if isAtEnd { return .lineEnd }
    if take(":") { return .colon }
    if take("：") { return .wideColon }
    guard isApart else { return nil }
    if take("#") { return next?.isDigit == true ? .number : nil }
    guard take("-") || take("–") || take("—"), next?.isBlank == true else { return nil }
    return .dash
  }
}
