/// Finds where the value at a path stands in a JSON file; comments and final commas are taken too.
///
/// Of values that the path does not lead through it only sees to it that brackets and quotes are closed.
struct JSONScanner {
  private var cursor: ByteCursor
  private var values: [FoundValue] = []

  /// What stands at a path; more than one value where keys are repeated.
  ///
  /// - Throws: ``VersionFileError`` at what is no JSON.
  static func values(at path: ValuePath, in file: VersionFile) throws(VersionFileError) -> [FoundValue] {
    var scanner = JSONScanner(cursor: ByteCursor(file))
    try scanner.descend(path.steps[...])
    try scanner.skipTrivia()
    guard scanner.cursor.isAtEnd else { throw scanner.cursor.expected("the end of the file") }
    return scanner.values
  }

  private init(cursor: ByteCursor) { self.cursor = cursor }

  /// Moves over the next value, into which these steps lead.
  private mutating func descend(_ steps: ArraySlice<ValuePath.Step>) throws(VersionFileError) {
    try skipTrivia()
    let start = cursor.index
    switch steps.first {
    case .key(let name)? where cursor.take("{"):
      try readMembers(endedBy: "}") { scanner, _ throws(VersionFileError) in
        guard try scanner.takeKey() == name else { return try scanner.skipValue() }
        try scanner.descend(steps.dropFirst())
      }
    case .index(let place)? where cursor.take("["):
      try readMembers(endedBy: "]") { scanner, index throws(VersionFileError) in
        guard index == place else { return try scanner.skipValue() }
        try scanner.descend(steps.dropFirst())
      }
    case nil:
      try skipValue()
      values.append(try value(start..<cursor.index))
    case .key?, .index?:
      try skipValue()
    }
  }

  private mutating func readMembers(
    endedBy end: Unicode.Scalar, _ readMember: (inout JSONScanner, Int) throws(VersionFileError) -> Void
  ) throws(VersionFileError) {
    var index = 0
    while true {
      try skipTrivia()
      if cursor.take(end) { return }
      try readMember(&self, index)
      index += 1
      try skipTrivia()
      guard cursor.take(",") || cursor.peek() == UInt8(ascii: end) else {
        throw cursor.expected("',' or '\(end)'")
      }
    }
  }

  /// Moves over a key and its colon.
  private mutating func takeKey() throws(VersionFileError) -> String {
    guard cursor.peek() == UInt8(ascii: "\"") else { throw cursor.expected("a key in double quotes") }
    let range = try cursor.takeQuoted(escapes: true)
    try skipTrivia()
    guard cursor.take(":") else { throw cursor.expected("':'") }
    return try cursor.unescaped(range, isLenient: true)
  }

  private func value(_ range: Range<Int>) throws(VersionFileError) -> FoundValue {
    switch cursor.bytes[range.lowerBound] {
    case UInt8(ascii: "\""):
      let inside = range.lowerBound + 1..<range.upperBound - 1
      let text = try cursor.unescaped(inside, isLenient: true)
      return .text(VersionPlace(inside, in: cursor.bytes, text: text))
    case UInt8(ascii: "{"): return .other(kind: "an object", range)
    case UInt8(ascii: "["): return .other(kind: "a list", range)
    default:
      let word = String(decoding: cursor.bytes[range], as: UTF8.self)
      return .other(kind: "\(word.inQuotes) without quotes", range)
    }
  }

  /// Moves over a value however deep it is, without a call for each level.
  private mutating func skipValue() throws(VersionFileError) {
    var ends: [UInt8] = []
    repeat {
      try skipTrivia()
      switch cursor.peek() {
      case UInt8(ascii: "{")?:
        ends.append(UInt8(ascii: "}"))
        cursor.index += 1
      case UInt8(ascii: "[")?:
        ends.append(UInt8(ascii: "]"))
        cursor.index += 1
      case let byte? where byte == ends.last:
        ends.removeLast()
        cursor.index += 1
      case UInt8(ascii: "\"")?:
        _ = try cursor.takeQuoted(escapes: true)
      case UInt8(ascii: ",")? where !ends.isEmpty, UInt8(ascii: ":")? where !ends.isEmpty:
        cursor.index += 1
      case let byte? where byte.isWord:
        cursor.skip(while: \.isWord)
      default:
        throw cursor.expected("a value")
      }
    } while !ends.isEmpty
  }

  private mutating func skipTrivia() throws(VersionFileError) {
    while true {
      cursor.skip(while: \.isWhitespace)
      guard cursor.peek() == UInt8(ascii: "/") else { return }
      let start = cursor.index
      if cursor.take("//") {
        cursor.skipLine()
      } else if !cursor.take("/*") {
        return
      } else if !cursor.skip(past: "*/") {
        throw cursor.complaint("the comment that starts here has no end", at: start)
      }
    }
  }
}

extension UInt8 {
  /// Whether it is part of a number, a truth or `null`.
  fileprivate var isWord: Bool { isDigit || isLetter || self == 0x2B || self == 0x2D || self == 0x2E }
}
