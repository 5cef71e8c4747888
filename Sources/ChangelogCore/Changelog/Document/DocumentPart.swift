/// A stretch of a changelog file, and what becomes of it.
struct DocumentPart {
  /// Where it was; empty for something new.
  let old: Range<Int>
  /// The blank lines below it.
  let oldGap: Range<Int>
  /// What it is to be; nil for what it was.
  var content: [UInt8]?
  /// What the gap is to be; nil for what it was.
  var gap: [UInt8]?

  /// Whether nothing but blank lines is or will be in it.
  var isEmpty: Bool { content?.isEmpty ?? old.isEmpty }
  var hasGap: Bool { !(gap?.isEmpty ?? oldGap.isEmpty) }
}

/// A file in parts that can be exchanged, with blank lines between them kept in order.
struct DocumentParts {
  private let bytes: [UInt8]
  private let ending: [UInt8]
  private(set) var parts: [DocumentPart] = []

  init(_ document: ChangelogDocument) {
    bytes = document.bytes
    ending = document.ending
    let contents = [document.head] + document.sections.map(\.content) + [document.tail]
    for (place, content) in contents.enumerated() {
      let next = place + 1 < contents.count ? contents[place + 1].lowerBound : document.bytes.count
      parts.append(DocumentPart(old: content, oldGap: content.upperBound..<max(next, content.upperBound)))
    }
  }

  /// Exchanges a part; the first one is the head, the last one the tail.
  mutating func replace(_ place: Int, by content: [UInt8]) {
    guard !bytes[parts[place].old].elementsEqual(content) else { return }
    let wasEmpty = parts[place].isEmpty
    parts[place].content = content
    guard wasEmpty, !content.isEmpty else { return }
    setApart(place)
  }

  /// Puts a new part below another one.
  mutating func insert(_ content: [UInt8], after place: Int) {
    let end = parts[place].oldGap.upperBound
    parts.insert(DocumentPart(old: end..<end, oldGap: end..<end, content: content, gap: []), at: place + 1)
    setApart(place + 1)
  }

  /// Takes a part out, with the blank lines below it.
  mutating func remove(_ place: Int) {
    let gap = gap(of: place)
    parts[place].content = []
    parts[place].gap = []
    guard !hasContent(below: place), let above = filledPart(above: place) else { return }
    parts[above].gap = gap
  }

  /// The new file, and the stretches in which it differs from the old one.
  var result: (bytes: [UInt8], changes: [(old: Range<Int>, new: Range<Int>)]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var changes: [(old: Range<Int>, new: Range<Int>)] = []
    for part in parts {
      for (old, new) in [(part.old, part.content), (part.oldGap, part.gap)] {
        let start = result.count
        guard let new else {
          result += bytes[old]
          continue
        }
        result += new
        guard !new.elementsEqual(bytes[old]) else { continue }
        if let last = changes.last, last.old.upperBound == old.lowerBound, last.new.upperBound == start {
          // One change to the reader.
          changes[changes.count - 1] = (
            last.old.lowerBound..<old.upperBound, last.new.lowerBound..<result.count
          )
        } else {
          changes.append((old, start..<result.count))
        }
      }
    }
    return (result, changes)
  }

  /// Sees to blank lines around a part that was empty; those at the end of the file stay there.
  private mutating func setApart(_ place: Int) {
    let isLast = !hasContent(below: place)
    guard let above = filledPart(above: place) else {
      if !isLast, !parts[place].hasGap { parts[place].gap = ending }
      return
    }
    if isLast {
      parts[place].gap = gap(of: above)
      parts[above].gap = ending
    } else {
      if !parts[above].hasGap { parts[above].gap = ending }
      if !parts[place].hasGap { parts[place].gap = ending }
    }
  }

  private func gap(of place: Int) -> [UInt8] { parts[place].gap ?? Array(bytes[parts[place].oldGap]) }
  private func hasContent(below place: Int) -> Bool { parts[(place + 1)...].contains { !$0.isEmpty } }
  private func filledPart(above place: Int) -> Int? { parts[..<place].lastIndex { !$0.isEmpty } }
}
