/// The classes of bytes that the grammars speak of; all are ASCII.
extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isUppercaseLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }

  var isLetter: Bool { isUppercaseLetter || (self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z")) }

  /// A letter, a digit, or a hyphen: what a footer's token is made of.
  var isTokenByte: Bool { isLetter || isDigit || self == UInt8(ascii: "-") }

  /// A letter, a digit, an underscore, or part of a character beyond ASCII.
  var isWordByte: Bool { isLetter || isDigit || self == UInt8(ascii: "_") || self >= 0x80 }
}
