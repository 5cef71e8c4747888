extension Unicode.Scalar {
  /// Whether a regular expression of JavaScript takes it for `\s`.
  ///
  /// - Source: ECMAScript, WhiteSpace and LineTerminator.
  var isScriptSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether it is `\w` there: ASCII letters, digits and `_`.
  var isScriptWord: Bool { isScriptDigit || isASCIILetter || self == "_" }

  /// Whether it is `\d` there.
  var isScriptDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether a `.` stops before it there.
  var endsScriptLine: Bool { value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 }

  private var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) && value < 0x80 }
}

/// A text as regular expressions of JavaScript walk through it.
typealias Scalars = Substring.UnicodeScalarView

extension Scalars {
  /// Whether it begins with an ASCII text, upper and lower case being equal.
  func begins(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes in
      var index = startIndex
      for byte in bytes {
        guard index < endIndex, self[index].value < 0x80 else { return false }
        guard UInt8(self[index].value).inLowerCase == byte.inLowerCase else { return false }
        formIndex(after: &index)
      }
      return true
    }
  }

  /// The rest behind what it begins with, upper and lower case being equal; nil where it does not.
  func rest(behind text: StaticString) -> Scalars? {
    begins(with: text) ? dropFirst(text.utf8CodeUnitCount) : nil
  }

  /// The text without line ends at either end, and no other white space.
  var withoutNewlines: Scalars {
    let start = drop { $0 == "\n" || $0 == "\r" }
    return start.lastIndex { $0 != "\n" && $0 != "\r" }.map { start[...$0] } ?? start[start.endIndex...]
  }

  /// The text without JavaScript's white space at either end.
  var trimmedAsInScript: Scalars {
    let start = drop(while: \.isScriptSpace)
    return start.lastIndex { !$0.isScriptSpace }.map { start[...$0] } ?? start[start.endIndex...]
  }

  /// The text; nil when there is none, as an empty match is for the parser.
  var orNil: String? { isEmpty ? nil : String(Substring(self)) }
}

extension StringProtocol {
  /// The text without what JavaScript's `trim` takes off.
  public var trimmedAsInScript: String {
    String(Substring(Substring(self).unicodeScalars.trimmedAsInScript))
  }
}
