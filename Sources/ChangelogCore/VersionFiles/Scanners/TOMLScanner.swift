/// Finds where the value at a path stands in a TOML file.
///
/// Of values that the path does not lead through it only sees to it that brackets and quotes are closed.
/// - Source: TOML 1.0.0; newlines and a final comma in inline tables as TOML 1.1 has them.
struct TOMLScanner {
  typealias Steps = ArraySlice<ValuePath.Step>

  var cursor: ByteCursor
  private var values: [FoundValue] = []
  /// Where a table stands at the path that is made of headers or dotted keys.
  private var table: Range<Int>?
  /// How many elements `[[a]]` has added so far to the list to which so many steps lead.
  private var counts: [Int: Int] = [:]

  /// What stands at a path; more than one value where keys are repeated.
  ///
  /// - Throws: ``VersionFileError`` at what is no TOML.
  static func values(at path: ValuePath, in file: VersionFile) throws(VersionFileError) -> [FoundValue] {
    var scanner = TOMLScanner(cursor: ByteCursor(file))
    try scanner.read(path.steps[...])
    guard scanner.values.isEmpty, let table = scanner.table else { return scanner.values }
    return [.other(kind: "a table", table)]
  }

  private init(cursor: ByteCursor) { self.cursor = cursor }

  private mutating func read(_ path: Steps) throws(VersionFileError) {
    // What of the path is left inside the table that is open; nil when it is another one.
    var rest: Steps? = path
    while true {
      skipBlankLines()
      guard !cursor.isAtEnd else { return }
      if cursor.take("[[") {
        rest = element(of: try takeKeys(below: path))
        guard cursor.take("]]") else { throw cursor.expected("']]'") }
        noteTable(at: rest)
      } else if cursor.take("[") {
        rest = try takeKeys(below: path)
        guard cursor.take("]") else { throw cursor.expected("']'") }
        noteTable(at: rest)
      } else {
        try readPair(rest)
      }
      cursor.skipBlanks()
      if cursor.peek() == UInt8(ascii: "#") { cursor.skipLine() }
      guard cursor.isAtLineEnd else { throw cursor.expected("the end of the line") }
    }
  }

  /// Moves over a dotted key; returns what of the path is left below it, nil when it leads elsewhere.
  private mutating func takeKeys(below steps: Steps?) throws(VersionFileError) -> Steps? {
    var rest = steps
    repeat {
      noteTable(at: rest)
      cursor.skipBlanks()
      let key = try takeKey()
      rest = rest.flatMap { lastElement(of: $0) }
      rest = rest?.first == .key(key) ? rest?.dropFirst() : nil
      cursor.skipBlanks()
    } while cursor.take(".")
    return rest
  }

  private mutating func noteTable(at rest: Steps?) {
    if let rest, rest.isEmpty { table = cursor.index..<cursor.index }
  }

  /// A list of tables on the way stands for its last element.
  private func lastElement(of steps: Steps) -> Steps? {
    guard let count = counts[steps.startIndex] else { return steps }
    return steps.first == .index(count - 1) ? steps.dropFirst() : nil
  }

  /// What of the path is left inside a new element of the list to which it leads.
  private mutating func element(of steps: Steps?) -> Steps? {
    guard let steps else { return nil }
    counts[steps.startIndex, default: 0] += 1
    return lastElement(of: steps)
  }

  private mutating func readPair(_ steps: Steps?) throws(VersionFileError) {
    let rest = try takeKeys(below: steps)
    guard cursor.take("=") else { throw cursor.expected("'='") }
    cursor.skipBlanks()
    try descend(rest)
  }

  /// Moves over the next value, into which these steps lead; nil when none do.
  private mutating func descend(_ steps: Steps?) throws(VersionFileError) {
    let start = cursor.index
    switch steps?.first {
    case .key? where cursor.take("{"):
      try readMembers(endedBy: "}") { scanner, _ throws(VersionFileError) in try scanner.readPair(steps) }
    case .index(let place)? where cursor.take("["):
      try readMembers(endedBy: "]") { scanner, index throws(VersionFileError) in
        try scanner.descend(index == place ? steps?.dropFirst() : nil)
      }
    case nil, .key?, .index?:
      try skipValue()
      if let steps, steps.isEmpty { values.append(try value(start..<cursor.index)) }
    }
  }

  private mutating func readMembers(
    endedBy end: Unicode.Scalar, _ readMember: (inout TOMLScanner, Int) throws(VersionFileError) -> Void
  ) throws(VersionFileError) {
    var index = 0
    while true {
      skipBlankLines()
      if cursor.take(end) { return }
      try readMember(&self, index)
      index += 1
      skipBlankLines()
      guard cursor.take(",") || cursor.peek() == UInt8(ascii: end) else {
        throw cursor.expected("',' or '\(end)'")
      }
    }
  }

  private func value(_ range: Range<Int>) throws(VersionFileError) -> FoundValue {
    let bytes = cursor.bytes[range]
    switch bytes.first {
    case UInt8(ascii: "{")?: return .other(kind: "a table", range)
    case UInt8(ascii: "[")?: return .other(kind: "a list", range)
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?:
      guard !bytes.starts(with: "\"\"\"".utf8), !bytes.starts(with: "'''".utf8) else {
        return .other(kind: "a text of several lines", range)
      }
      let inside = range.lowerBound + 1..<range.upperBound - 1
      let text = bytes.first == 0x22 ? try cursor.unescaped(inside, isLenient: false) : nil
      return .text(VersionPlace(inside, in: cursor.bytes, text: text))
    default:
      return .other(kind: "\(String(decoding: bytes, as: UTF8.self).inQuotes) without quotes", range)
    }
  }
}
