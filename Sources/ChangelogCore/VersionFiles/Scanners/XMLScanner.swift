/// Finds where the text of an element stands in an XML file; comments, CDATA and declarations are passed over.
///
/// - Source: XML 1.0, fifth edition.
struct XMLScanner {
  private struct Element {
    let name: Range<Int>
    /// Where its content starts.
    let start: Int
    /// Whether its name and those of all elements round it are those that are looked for.
    let isOnPath: Bool
  }

  private let names: [String]
  private var cursor: ByteCursor
  private var open: [Element] = []
  /// Whether the element that is looked for has something else than text in it.
  private var isMixed = false
  private var values: [FoundValue] = []

  /// What stands in the elements of a name directly inside those of the names before it, the root first.
  ///
  /// - Throws: ``VersionFileError`` where elements, comments or quotes have no end.
  static func values(in names: [String], of file: VersionFile) throws(VersionFileError) -> [FoundValue] {
    var scanner = XMLScanner(names: names, cursor: ByteCursor(file))
    try scanner.read()
    return scanner.values
  }

  private init(names: [String], cursor: ByteCursor) {
    self.names = names
    self.cursor = cursor
  }

  private var isInside: Bool { open.count == names.count && open.last?.isOnPath == true }

  private mutating func read() throws(VersionFileError) {
    while true {
      cursor.skip { $0 != UInt8(ascii: "<") }
      let start = cursor.index
      guard !cursor.isAtEnd else { break }
      if cursor.take("</") {
        try readEndTag(from: start)
        continue
      }
      if isInside { isMixed = true }
      if cursor.take("<!--") {
        try skip(past: "-->", from: start)
      } else if cursor.take("<![CDATA[") {
        try skip(past: "]]>", from: start)
      } else if cursor.take("<?") {
        try skip(past: "?>", from: start)
      } else if cursor.take("<!") {
        try skipDocumentType(from: start)
      } else {
        cursor.index += 1
        try readStartTag(from: start)
      }
    }
    if let element = open.last {
      throw cursor.complaint("\(name(of: element)) has no end", at: element.start)
    }
  }

  private mutating func readStartTag(from start: Int) throws(VersionFileError) {
    let range = try takeName()
    try skipAttributes(from: start)
    let isEmpty = cursor.peek(-1) == UInt8(ascii: "/")
    cursor.index += 1
    let depth = open.count
    let isOnPath =
      depth < names.count && (open.last?.isOnPath ?? true)
      && cursor.bytes[range].elementsEqual(names[depth].utf8)
    if !isEmpty {
      open.append(Element(name: range, start: cursor.index, isOnPath: isOnPath))
      if isInside { isMixed = false }
    } else if isOnPath, depth == names.count - 1 {
      values.append(.other(kind: "empty", start..<cursor.index))
    }
  }

  private mutating func readEndTag(from start: Int) throws(VersionFileError) {
    let range = try takeName()
    cursor.skip(while: \.isWhitespace)
    guard cursor.take(">") else { throw cursor.expected("'>'") }
    guard let element = open.last, cursor.bytes[element.name] == cursor.bytes[range] else {
      let expected =
        open.last.map { "expected the end of \(name(of: $0))" } ?? "expected no end of an element"
      throw cursor.complaint("\(expected) here", at: start)
    }
    if isInside { values.append(value(element.start..<start)) }
    open.removeLast()
  }

  private func value(_ range: Range<Int>) -> FoundValue {
    let bytes = cursor.bytes[range]
    guard let first = bytes.firstIndex(where: { !$0.isWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isWhitespace })
    else { return .other(kind: "empty", range) }
    guard !isMixed else { return .other(kind: "more than text", range) }
    guard !bytes.contains(UInt8(ascii: "&")) else { return .other(kind: "written with '&'", range) }
    return .text(VersionPlace(first..<last + 1, in: cursor.bytes))
  }

  private mutating func takeName() throws(VersionFileError) -> Range<Int> {
    let range = cursor.skip { !$0.isWhitespace && !"/><=\"'".utf8.contains($0) }
    guard !range.isEmpty else { throw cursor.expected("the name of an element") }
    return range
  }

  private mutating func skipAttributes(from start: Int) throws(VersionFileError) {
    while cursor.peek() != UInt8(ascii: ">") {
      switch cursor.peek() {
      case nil, UInt8(ascii: "<")?: throw cursor.complaint("the tag that starts here has no end", at: start)
      case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: _ = try cursor.takeQuoted(escapes: false, isLong: true)
      default: cursor.index += 1
      }
    }
  }

  /// Moves over a declaration, and those between brackets inside it.
  private mutating func skipDocumentType(from start: Int) throws(VersionFileError) {
    var depth = 1
    while depth > 0 {
      let inner = cursor.index
      switch cursor.peek() {
      case nil: throw cursor.complaint("the declaration that starts here has no end", at: start)
      case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: _ = try cursor.takeQuoted(escapes: false, isLong: true)
      case UInt8(ascii: "<")? where cursor.take("<!--"): try skip(past: "-->", from: inner)
      case UInt8(ascii: "<")? where cursor.take("<?"): try skip(past: "?>", from: inner)
      case let byte?:
        depth += byte == UInt8(ascii: "<") ? 1 : byte == UInt8(ascii: ">") ? -1 : 0
        cursor.index += 1
      }
    }
  }

  private mutating func skip(past end: String, from start: Int) throws(VersionFileError) {
    guard cursor.skip(past: end) else {
      throw cursor.complaint("what starts here has no \(end.inQuotes)", at: start)
    }
  }

  private func name(of element: Element) -> String {
    "<\(String(decoding: cursor.bytes[element.name], as: UTF8.self).shown(upTo: 60))>"
  }
}
