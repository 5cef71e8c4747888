/// Turns an INI file as Python reads it into a tree: a mapping of sections, each a mapping of texts.
///
/// Keys end at `=` or `:`, comments have lines of their own, and an indented line goes on with the value before it.
enum INIDocument {
  /// The tree of a file.
  ///
  /// - Throws: `PolicyError` at the first line that is neither section, value, comment nor continuation.
  static func tree(of bytes: [UInt8], file: String) throws(PolicyError) -> PolicyNode {
    var cursor = try SourceCursor(bytes, file: file)
    let start = cursor.position
    var sections = PairList()
    var section: (name: String, position: PolicyPosition, pairs: PairList)?
    var value: (key: String, keyPosition: PolicyPosition, position: PolicyPosition, lines: [String])?

    func endValue() throws(PolicyError) {
      guard let ended = value else { return }
      // Python's parser reads a doubled percent sign as one.
      let text = ended.lines.joined(separator: "\n").trimmedBlanks.replacing("%%", with: "%")
      let node = PolicyNode(.scalar(text, isQuoted: false), at: ended.position)
      try section?.pairs.append(.init(key: ended.key, keyPosition: ended.keyPosition, value: node))
      value = nil
    }
    func endSection() throws(PolicyError) {
      try endValue()
      guard let ended = section else { return }
      let node = PolicyNode(.mapping(ended.pairs.pairs), at: ended.position)
      try sections.append(.init(key: ended.name, keyPosition: ended.position, value: node))
      section = nil
    }

    while !cursor.isAtEnd {
      let indentation = cursor.take { $0 == " " || $0 == "\t" }
      let position = cursor.position
      let line = cursor.take { $0 != "\n" && $0 != "\r" }
      cursor.advance()
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix(";") { continue }
      if !indentation.isEmpty, value != nil {
        value?.lines.append(line.trimmedBlanks)
      } else if line.hasPrefix("[") {
        guard let end = line.firstIndex(of: "]") else {
          throw PolicyError("expected ']' at the end of a section's name", at: position)
        }
        try endSection()
        section = (String(line[..<end].dropFirst()), position, PairList())
      } else {
        guard section != nil else {
          throw PolicyError("expected a section such as '[general]' before the first value", at: position)
        }
        guard let separator = line.firstIndex(where: { $0 == "=" || $0 == ":" }), separator > line.startIndex
        else {
          throw PolicyError("expected 'key = value' or '[section]', not \(line.inQuotes)", at: position)
        }
        try endValue()
        let rest = line[line.index(after: separator)...]
        let column =
          position.column + line[...separator].unicodeScalars.count
          + rest.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
        value = (
          String(line[..<separator]).trimmedBlanks.lowercased(), position,
          PolicyPosition(file: file, line: position.line, column: column), [String(rest).trimmedBlanks]
        )
      }
    }
    try endSection()
    return PolicyNode(.mapping(sections.pairs), at: start)
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmedBlanks: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) })
    else {
      return ""
    }
    return String(self[first...last])
  }
}
