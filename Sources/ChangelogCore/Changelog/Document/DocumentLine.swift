/// A line of a changelog file.
struct DocumentLine: Equatable {
  /// The bytes without those that end the line.
  let text: ArraySlice<UInt8>
  /// The bytes that end it: a line feed, or two with a carriage return.
  let ending: ArraySlice<UInt8>

  /// Whether nothing is to be seen in it.
  var isBlank: Bool { text.isBlank }

  /// The marks and the text of a heading with marks in front; nil for any other line.
  ///
  /// - Source: CommonMark 0.31.2, section 4.2.
  var heading: (level: Int, text: ArraySlice<UInt8>)? {
    guard let first = text.firstNonBlank, first - text.startIndex < 4, text[first] == UInt8(ascii: "#") else {
      return nil
    }
    let marks = text[first...].prefix { $0 == UInt8(ascii: "#") }
    let rest = text[marks.endIndex...]
    guard marks.count <= 6, let next = rest.first, next == 0x20 || next == 0x09 else { return nil }
    var title = rest.trimmed
    let body = title.lastIndex { $0 != UInt8(ascii: "#") }.map { title[...$0] } ?? title[..<title.startIndex]
    if body.count < title.count, body.last.map({ $0 == 0x20 || $0 == 0x09 }) ?? true { title = body.trimmed }
    return (marks.count, title)
  }

  /// Whether an entry of a list starts here.
  var startsEntry: Bool {
    guard let first = text.first, "*-+".utf8.contains(first) else { return false }
    return text.dropFirst().first.map { $0 == 0x20 || $0 == 0x09 } ?? false
  }

  /// Whether it goes on with what stands before.
  var isIndented: Bool { text.first == 0x20 || text.first == 0x09 }

  /// The label and the address of a link's definition; nil for any other line.
  var definition: (label: String, address: ArraySlice<UInt8>)? {
    guard text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")),
      text[(end + 1)...].first == UInt8(ascii: ":")
    else { return nil }
    let label = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self).lowercased()
    let address = text[(end + 2)...].trimmed
    return label.isEmpty || address.isEmpty ? nil : (label, address)
  }

  /// The lines of bytes, the last of which may have no ending.
  static func lines(of bytes: ArraySlice<UInt8>) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    var rest = bytes
    while !rest.isEmpty { lines.append(next(&rest)) }
    return lines
  }

  /// Takes the first line off the front.
  static func next(_ rest: inout ArraySlice<UInt8>) -> DocumentLine {
    let feed = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    let hasReturn = feed > rest.startIndex && feed < rest.endIndex && rest[feed - 1] == 0x0D
    let end = hasReturn ? feed - 1 : feed
    let next = min(feed + 1, rest.endIndex)
    defer { rest = rest[next...] }
    return DocumentLine(text: rest[..<end], ending: rest[end..<next])
  }
}
