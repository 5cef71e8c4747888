import CommitParser

/// How a line that is no header could read as one.
struct HeaderRepair {
  /// The line in its new form; nil when that would be a guess.
  let correction: Correction?

  /// Looks for the slip that an error names.
  ///
  /// - Parameter types: The types by which a word is known to be one.
  init(_ line: String, _ error: HeaderSyntaxError, _ types: CommitTypes) {
    let place =
      line.index(line.startIndex, offsetBy: error.column - 1, limitedBy: line.endIndex) ?? line.endIndex
    let (before, after) = (line[..<place], line[place...])
    let repaired: String? =
      switch error.reason {
      case .blankBeforeColon, .blankBeforeScope: Self.closingUp(before, after)
      case .markBeforeScope: Self.movingMark(before, after)
      case .otherColon: before + ":" + (after.dropFirst().first == " " ? "" : " ") + after.dropFirst()
      case .invisibleCharacter: String(before + after.dropFirst())
      case .unclosedScope: line.firstIndex(of: ":").map { line[..<$0] + ")" + line[$0...] }
      case .missingColon: Self.addingColon(before, after, types)
      case .missingType: Self.droppingCode(line, types)
      case .empty, .secondScope, .parenthesisInScope, .missingSubject: nil
      }
    guard let repaired, let header = try? Header(repaired) else {
      correction = nil
      return
    }
    let isMechanical =
      switch error.reason {
      case .blankBeforeColon, .blankBeforeScope, .markBeforeScope, .otherColon, .invisibleCharacter: true
      case .empty, .missingType, .missingColon, .secondScope, .parenthesisInScope, .unclosedScope,
        .missingSubject:
        false
      }
    correction = Correction(line: 1, with: repaired, isSafe: isMechanical && types[header.type] != nil)
  }

  /// `feat (api) ! : x` without blanks before the colon.
  private static func closingUp(_ before: Substring, _ after: Substring) -> String? {
    var rest = after.drop(while: \.isWhitespace)
    var scope = rest.prefix(0)
    if rest.first == "(" {
      guard let closing = rest.firstIndex(of: ")") else { return nil }
      scope = rest[...closing]
      rest = rest[closing...].dropFirst()
    }
    let mark = rest.prefix { $0 != ":" }
    return before + scope + mark.filter { !$0.isWhitespace } + rest[mark.endIndex...]
  }

  /// `feat!(api): x` with its mark behind the scope.
  private static func movingMark(_ before: Substring, _ after: Substring) -> String? {
    guard before.last == "!", let closing = after.firstIndex(of: ")") else { return nil }
    let rest = after[after.index(after: closing)...]
    return before.dropLast() + after[...closing] + "!" + (rest.first == "!" ? rest.dropFirst() : rest)
  }

  /// `feat add paging` with a colon, or `✨ feat: add paging` without what stands before the type.
  private static func addingColon(
    _ before: Substring, _ after: Substring, _ types: CommitTypes
  ) -> String? {
    // Most lines are prose: neither is the first word a type nor is there a colon.
    let word = Substring(before.utf8.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "!") })
    let isType = types[String(word)] != nil
    guard isType || after.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let rest = String(after.drop(while: \.isWhitespace))
    // What follows may be the rest of a header that is broken in two places.
    guard let next = rest.first, !"(!:".contains(next) else { return nil }
    if isType { return before + ": " + rest }
    // A word says something that nobody may take out: `Revert feat: add paging`.
    guard before.unicodeScalars.allSatisfy(\.isOrnament) else { return nil }
    return rest.ifHeader(of: types)
  }

  /// `:memo: docs: x` without the code of the emoji.
  private static func droppingCode(_ line: String, _ types: CommitTypes) -> String? {
    let text = line.drop(while: \.isWhitespace)
    guard text.first == ":" else { return nil }
    let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
    let rest = text[name.endIndex...]
    guard !name.isEmpty, rest.first == ":" else { return nil }
    return String(rest.dropFirst().drop(while: \.isWhitespace)).ifHeader(of: types)
  }
}

extension String {
  fileprivate func ifHeader(of types: CommitTypes) -> String? {
    (try? Header(self)).flatMap { types[$0.type] } == nil ? nil : self
  }
}

extension Unicode.Scalar {
  /// Part of an emoji, or a sign that is neither letter nor digit.
  fileprivate var isOrnament: Bool {
    if value > 0x7F, properties.isEmoji { return true }
    return !properties.isAlphabetic && properties.numericType == nil
  }
}
