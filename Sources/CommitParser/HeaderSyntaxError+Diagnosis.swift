extension HeaderSyntaxError {
  /// Says what stands where the colon should be.
  static func noColon(at place: Cursor, afterScope: Bool, in line: Substring) -> HeaderSyntaxError {
    HeaderSyntaxError(reason(at: place, afterScope: afterScope, in: line), at: place.position, in: line)
  }

  private static func reason(at place: Cursor, afterScope: Bool, in line: Substring) -> Reason {
    var ahead = place
    if ahead.next == UInt8(ascii: "(") {
      let isAfterMark = line.utf8[..<place.position].last == UInt8(ascii: "!")
      return isAfterMark ? .markBeforeScope : .secondScope
    }
    if let byte = ahead.next, byte >= 0x80,
      ahead.rest.unicodeScalars.first?.isColonLookalike == true
    {
      return .otherColon
    }
    guard !ahead.take(while: { $0.isBlank }).isEmpty else { return .missingColon }
    if !afterScope, ahead.take(UInt8(ascii: "(")) {
      ahead.skip { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
      let isScope = ahead.take(UInt8(ascii: ")")) && ahead.takeMarkAndColon()
      return isScope ? .blankBeforeScope : .missingColon
    }
    return ahead.takeMarkAndColon() ? .blankBeforeColon : .missingColon
  }
}

extension Cursor {
  /// Steps over a mark and a colon, and over blanks before them.
  fileprivate mutating func takeMarkAndColon() -> Bool {
    skip { $0.isBlank }
    _ = take(UInt8(ascii: "!"))
    skip { $0.isBlank }
    return take(UInt8(ascii: ":"))
  }
}

/// A character that has no place in a type although it looks as if.
struct Stranger {
  let reason: HeaderSyntaxError.Reason
  let index: String.Index
}

extension Substring {
  /// The first character of a type that only looks like a colon, a blank or nothing.
  var firstStranger: Stranger? {
    var before: Unicode.Scalar?
    for index in unicodeScalars.indices {
      let scalar = unicodeScalars[index]
      if scalar.isColonLookalike { return Stranger(reason: .otherColon, index: index) }
      if scalar.isInvisible(after: before) { return Stranger(reason: .invisibleCharacter, index: index) }
      before = scalar
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Full-width, small, vertical, modifier and ratio colons.
  var isColonLookalike: Bool {
    switch value {
    case 0xFF1A, 0xFE55, 0xFE13, 0xFE30, 0xA789, 0x2236, 0x02D0, 0x05C3, 0x0589: true
    default: false
    }
  }

  /// White space, a control or a format character; the joiner between two emoji belongs to them.
  fileprivate func isInvisible(after before: Unicode.Scalar?) -> Bool {
    if value == 0x200D, before?.properties.isEmoji == true || before?.value == 0xFE0F { return false }
    return switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
